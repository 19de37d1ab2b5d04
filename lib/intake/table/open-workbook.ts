import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'

import { problem, ProblemError } from './problem'
import { TABLE_LIMITS } from './table-limits'

/** An opened XLSX archive: its entries by name, and how many bytes have been inflated from it so far. */
export type Workbook = { zip: ZipFile; entries: ReadonlyMap<string, Entry>; inflated: number }

const LOCAL_HEADER = 30
const SYMBOLIC_LINK = 0o120000

function whyNotEntry(entry: Entry): boolean {
  const name = entry.fileName
  const mode = entry.externalFileAttributes >>> 16
  return (
    (mode & 0o170000) === SYMBOLIC_LINK ||
    name.includes('..') ||
    name.startsWith('/') ||
    name.includes('\\') ||
    /[\u0000-\u001f:]/.test(name)
  )
}

/**
 * Opens an XLSX file as an archive and looks at its directory only: refuses encryption, symbolic links, paths that lead
 * out, names given twice, entries that share bytes (overlapping bombs) and too many entries. Inflates nothing.
 * Throws `ProblemError`.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let zip: ZipFile
  const entries = new Map<string, Entry>()
  try {
    zip = await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true })
    if (zip.entryCount > TABLE_LIMITS.workbookEntries)
      throw new ProblemError(problem('workbook.entries', { limit: TABLE_LIMITS.workbookEntries }))
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= TABLE_LIMITS.workbookEntries)
        throw new ProblemError(problem('workbook.entries', { limit: TABLE_LIMITS.workbookEntries }))
      if (entry.isEncrypted()) throw new ProblemError(problem('file.encrypted'))
      if (whyNotEntry(entry) || entries.has(entry.fileName))
        throw new ProblemError(problem('workbook.unsafeEntry', { found: entry.fileName }))
      entries.set(entry.fileName, entry)
    }
  } catch (error) {
    if (error instanceof ProblemError) throw error
    const unsafe = error instanceof Error && /relative path|absolute path|invalid characters/.test(error.message)
    throw new ProblemError(problem(unsafe ? 'workbook.unsafeEntry' : 'workbook.damaged', unsafe ? { found: '..' } : {}))
  }
  let end = 0
  for (const entry of [...entries.values()].sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (entry.relativeOffsetOfLocalHeader < end)
      throw new ProblemError(problem('workbook.unsafeEntry', { found: entry.fileName }))
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.compressedSize
  }
  return { zip, entries, inflated: 0 }
}
