import type { ContestLevel, ListRow, ParsedList } from './candidate-list'
import { collectList, readCell, readName, readNumber, RowProblem } from './read-list-cells'

export const LEGISLATIVE_COLUMNS = [
  'tingkat',
  'kode_dapil',
  'nama_dapil',
  'no_partai',
  'partai',
  'no_urut',
  'nama',
  'jk',
  'alamat_kabko',
] as const

const LEVELS: Record<string, { level: ContestLevel; codeLength: number; regionLength: number }> = {
  DPR: { level: 'dpr', codeLength: 4, regionLength: 2 },
  DPD: { level: 'dpd', codeLength: 2, regionLength: 2 },
  DPRD_PROV: { level: 'dprd_province', codeLength: 6, regionLength: 2 },
  DPRD_KABKO: { level: 'dprd_city', codeLength: 6, regionLength: 4 },
}

/**
 * Reads the KPU's final list of legislative candidates (DCT). Only the named columns are read; the residence
 * (`alamat_kabko`) must exist but is not kept. A DPD candidate has no party and no district name.
 * Ballot numbers are the numbers within the party, except for DPD.
 */
export function parseLegislativeList(rows: Iterable<ListRow>): ParsedList {
  return collectList(rows, 'no_urut', (row) => {
    const printed = readCell(row, 'tingkat')
    const kind = Object.hasOwn(LEVELS, printed) ? LEVELS[printed] : undefined
    if (!kind) {
      const expected = Object.keys(LEVELS).join(', ')
      throw new RowProblem('tingkat', 'LEVEL_UNKNOWN', { found: printed.slice(0, 40), expected })
    }
    const code = readCell(row, 'kode_dapil')
    if (!/^\d+$/.test(code) || code.length !== kind.codeLength) {
      throw new RowProblem('kode_dapil', 'CODE_INVALID', { found: code.slice(0, 40), digits: String(kind.codeLength) })
    }
    const isDpd = kind.level === 'dpd'
    const area = readCell(row, 'nama_dapil', isDpd)
    const partyName = readCell(row, 'partai', isDpd)
    const sex = readCell(row, 'jk', true)
    if (sex !== 'L' && sex !== 'P' && sex !== '') {
      throw new RowProblem('jk', 'SEX_UNKNOWN', { found: sex.slice(0, 40) })
    }
    const contest = {
      key: `${printed}-${code}`,
      level: kind.level,
      area: area || code,
      regionCode: code.slice(0, kind.regionLength),
    }
    const candidate = {
      contestKey: contest.key,
      ballotNumber: readNumber(row, 'no_urut', [1, 999]),
      name: readName(row, 'nama'),
      runningMate: null,
      partyNumber: partyName === '' ? null : readNumber(row, 'no_partai', [1, 99]),
      partyName: partyName || null,
      sex: sex === '' ? null : (sex as 'L' | 'P'),
      isEmptyBox: false,
    }
    return { contest, candidate }
  })
}
