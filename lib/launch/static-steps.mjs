import fs from 'node:fs'
import { countVitest } from './count-tests.mjs'
import { packageScript, runCommand } from './run-command.mjs'
import { statePath } from './state-folder.mjs'

const node = (name, script, ...args) => runCommand(process.execPath, [packageScript(name, script), ...args])

/** Runs one vitest project and counts its tests. */
export async function runVitest(project) {
  const report = statePath(`report-${project}.json`)
  fs.rmSync(report, { force: true })
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project]
  const code = await node(
    'vitest',
    'vitest.mjs',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  )
  return countVitest(report, code)
}

async function checkTypes() {
  const generated = await node('next', 'dist/bin/next', 'typegen')
  return generated || node('typescript', 'bin/tsc', '--noEmit')
}

/** The quick loop, which needs no database and no browser. */
export const staticSteps = [
  { title: 'stepFormat', run: () => node('prettier', 'bin/prettier.cjs', '--check', '.', '--log-level=warn') },
  { title: 'stepLint', run: () => node('eslint', 'bin/eslint.js', '.', '--max-warnings', '0') },
  { title: 'stepTypes', run: checkTypes },
  { title: 'stepUnit', run: () => runVitest('unit') },
]
