import type { DocumentKind } from './letter'

/** Archive class of personnel discipline and the unit that issues; as seen on public letters (`800.1.6.2 / 751 / BKPSDMD`). */
const ARCHIVE_CLASS = '800.1.6.2'

/** The number of a paper: archive class / serial of the year / unit / year. Serials run over all kinds, without gaps. */
export function documentNumber(kind: DocumentKind, serial: number, year: number): string {
  return `${ARCHIVE_CLASS}/${serial}/${kind === 'decision' ? 'BKPSDM' : 'INSPEKTORAT'}/${year}`
}
