/**
 * Where a table file is refused rather than cut. Chosen so that a city's whole registry (20,000 people) or a month of
 * activities fits many times, and that a hostile file cannot take more than about 100 MB of memory (security.md IN-07).
 */
export const TABLE_LIMITS = {
  /** Bytes of the file as uploaded. */
  fileBytes: 32 * 1024 * 1024,
  /** Rows below the header. */
  rows: 200_000,
  columns: 200,
  /** Characters in one cell; also Excel's own limit. */
  cellCharacters: 32_767,
  /** Physical lines that one quoted CSV record may span. */
  recordLines: 200,
  /** Entries in an XLSX archive. */
  workbookEntries: 2_000,
  /** Bytes that come out of one XLSX part, counted while inflating, whatever its header says. */
  partBytes: 160 * 1024 * 1024,
  /** Bytes of all parts that are read. */
  inflatedBytes: 240 * 1024 * 1024,
  /** Above this many inflated bytes a part may be at most `ratio` times its packed size. */
  ratioFrom: 8 * 1024 * 1024,
  ratio: 150,
  /** Distinct texts in an XLSX file. */
  sharedTexts: 1_000_000,
  /** Nesting of XML elements; a worksheet needs about ten. */
  xmlDepth: 64,
} as const
