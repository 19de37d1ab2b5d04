import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/platform/env'

/** Where a file lies: by its own hash, so that the name is already the check. */
function placeOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256')
  return path.join(env().NETRA_STORE, sha256.slice(0, 2), sha256)
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Keeps bytes under their hash: a temporary file, made durable, then renamed, so that a cut in the middle never leaves
 * half a file under a good name. A file that is there already is not written again.
 * @returns the SHA-256 in hexadecimal
 */
export async function keepFile(bytes: Uint8Array): Promise<string> {
  const sha256 = hashOf(bytes)
  const place = placeOf(sha256)
  if ((await hashStored(sha256)) === sha256) return sha256
  const folder = path.dirname(place)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = path.join(folder, `.draft-${randomBytes(8).toString('hex')}`)
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  try {
    await chmod(draft, 0o400)
    await rename(draft, place)
  } catch (error) {
    await unlink(draft).catch(() => {})
    throw error
  }
  await syncFolder(folder)
  await syncFolder(env().NETRA_STORE)
  return sha256
}

/** The bytes under a hash, hashed again; null when the file is missing or no longer what its name says. */
export async function readStored(sha256: string): Promise<Buffer | null> {
  const bytes = await readFile(placeOf(sha256)).catch(() => null)
  return bytes && hashOf(bytes) === sha256 ? bytes : null
}

/** The hash of the file as it lies there now; null when there is none. */
export async function hashStored(sha256: string): Promise<string | null> {
  const place = placeOf(sha256)
  if (!(await stat(place).catch(() => null))) return null
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(place)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
