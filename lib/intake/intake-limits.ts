/** Where an upload of activities is refused rather than cut. A Zeeschuimer item is about 30 kB. */
export const INTAKE_LIMITS = {
  zeeschuimerBytes: 128 * 1024 * 1024,
  tableBytes: 32 * 1024 * 1024,
  /** Rows of a run that may be kept for applying or for the file of rejected rows. */
  keptRows: 200_000,
} as const
