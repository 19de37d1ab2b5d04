import type { Problem } from './problem'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type Separator = ',' | ';' | '\t' | '|'

/** One row as it stood in the file: `line` counts from 1 as an editor or Excel shows it; cells are never null. */
export type TableRow = { line: number; cells: string[] }

/** A row that was not taken, with the text it had (for the file of rejected rows). */
export type RejectedRow = { line: number; cells: string[]; problem: Problem }

/** What had to be guessed to read the file; shown to the person before anything is written. */
export type TableGuess = {
  format: 'csv' | 'xlsx'
  encoding: TextEncoding | null
  bom: boolean
  separator: Separator | null
  sheet: string | null
  headerLine: number
  /** Non-empty lines above the header (titles of a printed list); not rows. */
  skippedLines: number
}

/** A table that was read. `rowsIn = rows.length + rejected.length`, always; wholly blank rows are counted apart. */
export type Table = {
  header: string[]
  rows: TableRow[]
  rejected: RejectedRow[]
  rowsIn: number
  blankRows: number
  guess: TableGuess
  notices: Problem[]
}

export type TableResult = { ok: true; table: Table } | { ok: false; problem: Problem }
