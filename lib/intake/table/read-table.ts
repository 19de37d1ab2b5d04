import { problem } from './problem'
import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'
import { TABLE_LIMITS } from './table-limits'
import type { TableResult } from './table'

const EXTENSIONS = ['csv', 'tsv', 'txt', 'xlsx', 'xls', 'xlsm']

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Signatures of files that are no table at all: PDF, PNG, JPEG, GIF, gzip, 7z, RAR, ELF, Windows program. */
function isBinary(bytes: Uint8Array): boolean {
  return [
    [0x25, 0x50, 0x44, 0x46],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x1f, 0x8b],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x52, 0x61, 0x72, 0x21],
    [0x7f, 0x45, 0x4c, 0x46],
    [0x4d, 0x5a, 0x90],
  ].some((signature) => startsWith(bytes, ...signature))
}

/**
 * Reads an uploaded table, CSV or XLSX, into rows of text with their line numbers and with all that was guessed. What the
 * file is, is decided by its bytes; the name must only be a table's name. Numbers keep the text they have in the file
 * (`1.98609E+17` stays so, for the number check to explain), dates come as ISO text.
 * Gives a coded problem for anything it cannot read; never throws; never cuts (see `TABLE_LIMITS`).
 */
export async function readTable(bytes: Uint8Array, fileName: string): Promise<TableResult> {
  // Control and direction-turning characters hide the true ending of a name.
  if (/[\u0000-\u001f\u202a-\u202e\u2066-\u2069/\\]/.test(fileName) || fileName.length > 255)
    return { ok: false, problem: problem('file.name') }
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (!EXTENSIONS.includes(extension))
    return { ok: false, problem: problem('file.extension', { found: extension || fileName }) }
  if (bytes.length === 0) return { ok: false, problem: problem('file.empty') }
  if (bytes.length > TABLE_LIMITS.fileBytes)
    return { ok: false, problem: problem('file.tooLarge', { limit: TABLE_LIMITS.fileBytes / 1024 / 1024 }) }
  try {
    if (startsWith(bytes, 0x50, 0x4b)) return await readXlsx(bytes)
    if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
      const name = 'EncryptedPackage'.split('').join('\0')
      const locked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'latin1')
      return { ok: false, problem: problem(locked ? 'file.encrypted' : 'file.oldExcel') }
    }
    if (isBinary(bytes)) return { ok: false, problem: problem('file.binary') }
    return readCsv(bytes)
  } catch (error) {
    // A string longer than the engine can hold, for one; the promise is "a coded problem, never a throw".
    return { ok: false, problem: problem('file.nothingRead', { found: error instanceof Error ? error.name : '' }) }
  }
}
