/** One row of a list as the table reader gives it: the line in the file and the cells by header, all text. */
export interface ListRow {
  line: number
  cells: Record<string, string>
}

export type ContestLevel = 'president' | 'governor' | 'regent' | 'mayor' | 'dpr' | 'dpd' | 'dprd_province' | 'dprd_city'

/** A contest: one ballot paper in one area. `key` is stable over re-imports of the list. */
export interface ListedContest {
  key: string
  level: ContestLevel
  /** As printed; for a list with electoral districts the district, for DPD the code of the province. */
  area: string
  /** Kemendagri code of the province (2 digits) or the regency or city (4 digits) the contest belongs to. */
  regionCode: string
}

export interface ListedCandidate {
  contestKey: string
  /** Number on the ballot; on a party's list the number within the party. */
  ballotNumber: number
  /** As printed, titles and all. */
  name: string
  runningMate: string | null
  partyNumber: number | null
  partyName: string | null
  sex: 'L' | 'P' | null
  /** KOLOM KOSONG: on the ballot, nobody behind it; never matched as a person. */
  isEmptyBox: boolean
}

export type ListProblemCode =
  | 'COLUMN_MISSING'
  | 'CELL_EMPTY'
  | 'LEVEL_UNKNOWN'
  | 'CODE_INVALID'
  | 'NUMBER_INVALID'
  | 'SEX_UNKNOWN'
  | 'HOLDS_LINK'
  | 'NAME_WITHOUT_LETTERS'
  | 'TWICE_IN_LIST'

/** Why a row was not taken. `params` hold what was found and expected, for the sentence of the code. */
export interface ListReject {
  line: number
  column: string
  code: ListProblemCode
  params: Record<string, string>
}

/** `rows` = `candidates.length` + number of `rejects`: no row disappears, each rejected row stands once. */
export interface ParsedList {
  rows: number
  contests: ListedContest[]
  candidates: ListedCandidate[]
  rejects: ListReject[]
}
