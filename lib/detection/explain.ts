import type { ContestLevel } from '../elections/candidate-list'
import type { AccountType } from './dictionary'
import type { CandidateState } from './find-status'
import type { Act } from './seen-activity'
import type { SignCode } from './sign-patterns'
import type { RuleCode, TargetType } from './rule-rows'

/** Why something was raised or not, in the order of reading. The words stand in `messages/<locale>/detection.json`, `because`. */
export const REASON_CODES = [
  'ACT',
  'TARGET',
  'TARGET_BELONGS_TO',
  'NAMED',
  'POSSIBLY_NAMED',
  'STATUS',
  'STATUS_WITHOUT_RULE',
  'NO_STATUS',
  'DAY_UNKNOWN',
  'SIGN',
  'NO_SIGN',
  'RULE',
  'RULE_WEAKER',
  'NOT_RAISED_NO_CANDIDATE',
  'NOT_RAISED_ACCOUNT',
  'NOT_RAISED_ONLY_TELLS',
  'NOT_RAISED_NO_RULE',
  'NAME_NEEDS_SECOND_SIGN',
  'NUMBER_NEEDS_SECOND_SIGN',
  'NUMBER_FITS_TOO_MANY',
  'RAISED_BY_OFFICER',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

/** A code with what its sentence needs. Values are names, places of text or codes that the sentence translates itself. */
export interface Reason {
  code: ReasonCode
  params: Record<string, string>
}

/** What the explanation is made of, already decided. */
export interface Decided {
  act: Act
  target: { type: AccountType | 'unknown'; handle: string; candidate: string | null } | null
  named: readonly {
    candidate: string
    level: ContestLevel
    area: string
    texts: readonly string[]
    isCertain: boolean
  }[]
  day: string | null
  subject: { candidate: string; state: CandidateState | null; isCovered: boolean } | null
  signs: readonly { sign: SignCode; text: string }[]
  /** Whether there are words in which signs could have been found. */
  hasWords: boolean
  rule: { code: RuleCode; nearness: 'core' | 'weaker' } | null
  onlyTells: boolean
  targetType: TargetType
  unresolved: readonly { text: string; reason: ReasonCode }[]
}

function whyNotRaised({ subject, act, targetType, onlyTells }: Decided): ReasonCode | null {
  if (!subject) return 'NOT_RAISED_NO_CANDIDATE'
  if (!subject.isCovered) return null
  if (onlyTells) return 'NOT_RAISED_ONLY_TELLS'
  if ((act === 'like' || act === 'follow' || act === 'share' || act === 'comment') && targetType !== 'none')
    return 'NOT_RAISED_ACCOUNT'
  return 'NOT_RAISED_NO_RULE'
}

/** Puts the explanation together: what was done, to whom, who is meant, which status held, which signs, which rule. */
export function explain(decided: Decided): Reason[] {
  const reasons: Reason[] = []
  const add = (code: ReasonCode, params: Record<string, string> = {}) => reasons.push({ code, params })
  const { act, target, subject, day, rule } = decided
  add('ACT', { act })
  if (target) add('TARGET', { type: target.type, handle: target.handle })
  if (target?.candidate) add('TARGET_BELONGS_TO', { handle: target.handle, candidate: target.candidate })
  for (const { candidate, level, area, texts, isCertain } of decided.named) {
    add(isCertain ? 'NAMED' : 'POSSIBLY_NAMED', { candidate, level, area, text: texts.join('; ') })
  }
  if (subject && day === null) add('DAY_UNKNOWN', { candidate: subject.candidate })
  else if (subject && subject.state === null) add('NO_STATUS', { candidate: subject.candidate, day: day ?? '' })
  else if (subject?.state) {
    const code = subject.isCovered ? 'STATUS' : 'STATUS_WITHOUT_RULE'
    add(code, { candidate: subject.candidate, status: subject.state, day: day ?? '' })
  }
  for (const { sign, text } of decided.signs) add('SIGN', { sign, text })
  if (decided.signs.length === 0 && decided.hasWords) add('NO_SIGN')
  if (rule) add(rule.nearness === 'core' ? 'RULE' : 'RULE_WEAKER', { rule: rule.code })
  else {
    const why = whyNotRaised(decided)
    if (why) add(why, { type: decided.targetType })
  }
  for (const { text, reason } of decided.unresolved) add(reason, { text })
  return reasons
}
