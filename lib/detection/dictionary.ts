import type { ContestLevel } from '../elections/candidate-list'
import type { StatusPeriod } from './find-status'
import type { TokenTrie } from './match'

export interface DictionaryContest {
  /** Unique in the dictionary. */
  key: string
  level: ContestLevel
  area: string
}

export const ALIAS_KINDS = ['name', 'hashtag', 'phrase', 'account'] as const
export type AliasKind = (typeof ALIAS_KINDS)[number]

/** One line of the ballot: a person, or a pair under one id. */
export interface DictionaryCandidate {
  candidateId: string
  contestKey: string
  number: number | null
  name: string
  runningMate: string | null
  partyNumber: number | null
  partyName: string | null
  isEmptyBox: boolean
  statuses: readonly StatusPeriod[]
  aliases: readonly { kind: AliasKind; value: string }[]
}

export const ACCOUNT_TYPES = [
  'campaign',
  'personal',
  'official_government',
  'party',
  'volunteer',
  'media',
  'fan',
] as const
export type AccountType = (typeof ACCOUNT_TYPES)[number]

export interface WatchedAccount {
  platform: string
  handleKey: string
  type: AccountType
  candidateId: string | null
  /** Days `YYYY-MM-DD`, inclusive; left out or null = always. */
  validFrom?: string | null
  validTo?: string | null
}

/** How a pattern names a candidate. `short` and `first` are derived from the printed name, `alias` was entered by hand. */
export type NameForm = 'full' | 'short' | 'first' | 'alias' | 'phrase'

export type Meaning =
  | { kind: 'name'; candidate: number; form: NameForm; person: 0 | 1 }
  | { kind: 'party'; party: string }
  | { kind: 'office'; level: ContestLevel; isContest: boolean }
  | { kind: 'area'; contestKey: string }

export interface Dictionary {
  /** Without empty boxes: a box is never meant as a person. */
  candidates: readonly DictionaryCandidate[]
  contests: ReadonlyMap<string, DictionaryContest>
  /** Index in `candidates`. */
  indexOf: ReadonlyMap<string, number>
  names: TokenTrie<Meaning>
  /** Second signs: parties, offices, areas. */
  surroundings: TokenTrie<Meaning>
  /** Folded hashtag → indexes of candidates. */
  hashtags: ReadonlyMap<string, readonly number[]>
  /** `platform|handle` → the account; `*|handle` for account aliases that name no platform. */
  accounts: ReadonlyMap<string, WatchedAccount>
  /** Contests with numbered pairs: number → index in `candidates`. */
  numbers: ReadonlyMap<string, ReadonlyMap<number, number>>
}
