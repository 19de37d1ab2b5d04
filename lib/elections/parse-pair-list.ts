import type { ContestLevel, ListRow, ParsedList } from './candidate-list'
import { isEmptyBoxName } from './fold-candidate-name'
import { collectList, readCell, readName, readNumber, RowProblem } from './read-list-cells'

/** The columns that are read. The list has more (KPU profile id, time of the scrape): those are never looked at. */
export const PAIR_COLUMNS = ['jenis', 'kode_wilayah', 'nama_wilayah', 'nomor_urut', 'calon', 'wakil'] as const

const LEVELS: Record<string, { level: ContestLevel; codeLength: number }> = {
  GUB: { level: 'governor', codeLength: 2 },
  BUP: { level: 'regent', codeLength: 4 },
  WAL: { level: 'mayor', codeLength: 4 },
}

/**
 * Reads the KPU's list of pairs of a regional election. An empty box (KOLOM KOSONG) stays a place on the ballot with
 * `isEmptyBox`, has no running mate and is not a person. A pair has both people, otherwise the row is rejected.
 */
export function parsePairList(rows: Iterable<ListRow>): ParsedList {
  return collectList(rows, 'nomor_urut', (row) => {
    const printed = readCell(row, 'jenis')
    const kind = Object.hasOwn(LEVELS, printed) ? LEVELS[printed] : undefined
    if (!kind) {
      const expected = Object.keys(LEVELS).join(', ')
      throw new RowProblem('jenis', 'LEVEL_UNKNOWN', { found: printed.slice(0, 40), expected })
    }
    const code = readCell(row, 'kode_wilayah')
    if (!/^\d+$/.test(code) || code.length !== kind.codeLength) {
      throw new RowProblem('kode_wilayah', 'CODE_INVALID', {
        found: code.slice(0, 40),
        digits: String(kind.codeLength),
      })
    }
    const area = readCell(row, 'nama_wilayah')
    const ballotNumber = readNumber(row, 'nomor_urut', [1, 99])
    const name = readName(row, 'calon')
    const isEmptyBox = isEmptyBoxName(name)
    const runningMate = isEmptyBox ? null : readName(row, 'wakil')
    const contest = { key: `${printed}-${code}`, level: kind.level, area, regionCode: code }
    const candidate = {
      contestKey: contest.key,
      ballotNumber,
      name: isEmptyBox ? 'KOLOM KOSONG' : name,
      runningMate,
      partyNumber: null,
      partyName: null,
      sex: null,
      isEmptyBox,
    }
    return { contest, candidate }
  })
}
