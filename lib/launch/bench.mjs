import './node-version.mjs'
import fs from 'node:fs'
import path from 'node:path'
import { holdLock } from './hold-lock.mjs'
import { ensureInstalled } from './install-dependencies.mjs'
import { runTypeScript } from './run-command.mjs'
import { closeAtEnd, runToEnd } from './run-to-end.mjs'
import { refuse, say } from './say.mjs'
import { prepareStateFolder, root } from './state-folder.mjs'
import { openTestDatabase } from './test-database.mjs'
import { startTestServer } from './test-server.mjs'

const folder = 'tests/bench'

/** The benchmarks whose file name contains one of the words given; all of them without words. */
function chooseBenchmarks(words) {
  const files = fs.existsSync(path.join(root, folder)) ? fs.readdirSync(path.join(root, folder)).sort() : []
  return files.filter((file) => file.endsWith('.ts') && (!words.length || words.some((word) => file.includes(word))))
}

runToEnd(async () => {
  prepareStateFolder()
  closeAtEnd(await holdLock('bench', { refusal: 'alreadyTesting' }))
  const files = chooseBenchmarks(process.argv.slice(2))
  if (files.length === 0) refuse('noBenchmarks')
  await ensureInstalled()
  // A cluster of its own with the settings of real work: numbers without fsync would flatter.
  const database = await openTestDatabase({ cluster: 'bench-pg', fast: false })
  closeAtEnd(database.release)
  const server = await startTestServer(database, 'bench')
  closeAtEnd(server.stop)
  let failed = 0
  for (const file of files) {
    say('step', { title: file })
    const env = { ...process.env, ...server.env }
    failed += (await runTypeScript(path.join(folder, file), [], { env })) === 0 ? 0 : 1
  }
  return failed ? 1 : 0
})
