/**
 * The shapes of the rulebook's rows, named as the tables name their columns, so that a row from the seed and a row from
 * the database fit the same functions. The rulebook is data: rules take rows as arguments and hold no law as constants.
 * Days are ISO `YYYY-MM-DD`; `validFrom` and `validTo` are both inclusive, null = open or not recorded.
 */

/** Nobody in particular has checked the row against the official text: shown as "belum diverifikasi". */
export interface Verifiable {
  verifiedBy: string | null
  verifiedAt: string | null
}

/** Words of a row in both languages; they live in the row because the rulebook is data, edited in the browser. */
export interface Titled {
  titleId: string
  titleEn: string
}

/** What sources disagree about, or what nobody has read in the official text. Empty = nothing known against the row. */
export interface Noted {
  noteId: string
  noteEn: string
}

export interface Dated {
  validFrom: string | null
  validTo: string | null
}

export type EmployeeKind = 'PNS' | 'CPNS' | 'PPPK' | 'PPPK_PARUH_WAKTU'

/** Statistics and competence know five groups of positions; Sekda counts as JPT, camat and lurah as KEPALA_WILAYAH. */
export type PositionBucket = 'JPT' | 'ADMINISTRATOR' | 'FUNGSIONAL' | 'PELAKSANA' | 'KEPALA_WILAYAH'

/** ethics = kode etik, discipline = disiplin, dismissal = party membership, for which the statute dismisses. */
export type ViolationClass = 'ethics' | 'discipline' | 'dismissal'

/** moral = sanksi moral; light, medium, heavy = ringan, sedang, berat; administrative = on advice of the ethics council. */
export type SanctionLevel = 'moral' | 'administrative' | 'light' | 'medium' | 'heavy' | 'dismissal'

/** Towards whom the act is directed, as the row of the matrix says it. */
export type ActTarget =
  'bakal_calon' | 'calon' | 'party' | 'party_or_calon' | 'self_as_bakal_calon' | 'bakal_calon_perseorangan' | 'any'

export interface ViolationTypeRow extends Titled, Noted, Verifiable, Dated {
  code: string
  class: ViolationClass
  /** by_task_force: the Satgas decides, no sanction is suggested. */
  level: SanctionLevel | 'by_task_force'
  target: ActTarget
  /** core = about social media itself, yes = can happen there, evidence = a post can only prove an act elsewhere, no. */
  socialMedia: 'core' | 'yes' | 'evidence' | 'no'
  /** The row asks for the purpose of giving support: a finding by people, never by detection. */
  needsPurpose: boolean
  /** Article of the sanction. */
  basis: string
  /** Instrument, row or number, and article of the prohibition. */
  source: string
  ord: number
}

export interface SanctionRow extends Titled, Noted, Verifiable, Dated {
  code: string
  level: SanctionLevel
  kinds: readonly EmployeeKind[]
  basis: string
  source: string
  /** The law prints it, a transitional article keeps another in force meanwhile. */
  isSuspended: boolean
  months: number | null
  /** Lightest first; serves "one sanction, the heaviest". */
  ord: number
}

export interface LegalBasisRow extends Verifiable, Dated {
  code: string
  title: string
  givesId: string
  givesEn: string
  replacedBy: string | null
  source: string
  ord: number
}

export type TimerUnit = 'calendar_day' | 'working_day' | 'hour'

/** What a timer waits for; its words are `rulebook.startEvents.<code>`. */
export type StartEvent =
  | 'first_known'
  | 'bawaslu_received'
  | 'bawaslu_registered'
  | 'sbt_entered'
  | 'sbt_verified'
  | 'recommendation_received'
  | 'letter_dated'
  | 'examination_missed'
  | 'decision_dated'
  | 'delivery_missed'
  | 'decision_received'
  | 'appeal_copy_received'
  | 'appeal_received'
  | 'breach_known'

/**
 * One reading of a timer. `T-LAPOR` is the reading to work with; `T-LAPOR:STATUTE` another reading or a further period
 * of the same timer. The part before the colon is the timer.
 */
export interface TimerRow extends Titled, Noted, Verifiable {
  code: string
  startsWith: StartEvent
  length: number
  unit: TimerUnit
  basis: string
  source: string
  ord: number
}

export type TriageOutcome = 'forward' | 'dismiss' | 'merge' | 'wait' | 'not_theirs'
export type CaseOutcome = 'not_proven' | 'not_the_actor' | 'official_duty' | 'coaching' | 'sanctioned' | 'no_violation'

/** A reason at triage. Codes read `<outcome>.<reason>`; `ord` is the second key; `.other` asks for a note. */
export interface TriageReasonRow extends Titled {
  code: string
  outcome: TriageOutcome
  ord: number
}

/** A reason for closing a case. Codes read `<case outcome>.<reason>`. */
export interface ClosingReasonRow extends Titled {
  code: string
  outcome: 'close'
  closes: CaseOutcome
  /** The employee receives a reminder (pembinaan) with the closing, as Madiun does after "found not true". */
  reminds: boolean
  ord: number
}

export type IntentFinding = 'deliberate' | 'accidental' | 'joke' | 'not_the_actor' | 'official_duty' | 'undetermined'

/** A finding on intent. People reach it; even accidental and joke go on when Bawaslu has asked for the case. */
export interface IntentFindingRow extends Titled, Noted {
  code: string
  finding: IntentFinding
  effect: 'continue' | 'mitigating' | 'stop_and_protect' | 'stop_if_proven' | 'benefit_of_doubt'
  source: string
  ord: number
}

/** An indicator that speaks for a finding; several may be ticked, each with a reason. */
export interface IntentFactorRow extends Titled {
  code: string
  finding: IntentFinding
  ord: number
}

export type OfficerCode = 'appointing_authority' | 'regional_secretary' | 'unit_head' | 'direct_superior'

export interface CompetenceRow extends Titled, Noted, Verifiable {
  bucket: PositionBucket
  level: SanctionLevel
  officer: OfficerCode
  source: string
}

/** Who hands a finding on to the PPK: a dated look-up, because the institution changed once and will change again. */
export interface AuthorityRow extends Titled, Noted, Verifiable, Dated {
  code: string
  source: string
}

export type NonWorkingKind = 'national_holiday' | 'collective_leave' | 'election_day' | 'local'

export interface NonWorkingDayRow extends Noted, Verifiable {
  day: string
  kind: NonWorkingKind
  nameId: string
  nameEn: string
  /** announced = by the yearly decree; expected = a fixed date whose decree nobody has seen yet. */
  status: 'announced' | 'expected'
  source: string
}
