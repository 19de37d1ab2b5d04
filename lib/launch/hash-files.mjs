import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from './state-folder.mjs'

// The launcher itself is in no build and in no template.
const ignored = path.join('lib', 'launch')

function* filesBelow(name) {
  if (name === ignored) return
  const full = path.join(root, name)
  const stat = fs.statSync(full, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) return yield name
  for (const entry of fs.readdirSync(full).sort()) yield* filesBelow(path.join(name, entry))
}

/** SHA-256 over names and contents of files and folders (relative to the root); missing ones count as absent. */
export function hashFiles(names, ...extras) {
  const hash = createHash('sha256')
  for (const extra of extras) hash.update(`${extra}\0`)
  for (const name of names)
    for (const file of filesBelow(name))
      hash
        .update(`${file}\0`)
        .update(fs.readFileSync(path.join(root, file)))
        .update('\0')
  return hash.digest('hex')
}
