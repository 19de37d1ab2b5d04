import type { RuleClass } from './find-status'
import { RULE_ROWS, type HumanCheck, type RowCondition, type RuleCode, type TargetType } from './rule-rows'
import type { Act } from './seen-activity'
import type { Tenor } from './weigh-signs'

const CODES: Record<'promotion' | 'campaignAccount' | 'photo', { ETHICS: RuleCode; DISCIPLINE: RuleCode }> = {
  promotion: { ETHICS: 'ET-02', DISCIPLINE: 'DS-02' },
  campaignAccount: { ETHICS: 'ET-04', DISCIPLINE: 'DS-06' },
  photo: { ETHICS: 'ET-05', DISCIPLINE: 'DS-07' },
}

export interface RuleFacts {
  act: Act
  target: TargetType
  ruleClass: RuleClass
  /** A candidate is named in the words themselves, not only by whose account it is. */
  isNamed: boolean
  own: Tenor
  content: Tenor
}

export interface RuleSuggestion {
  ruleCode: RuleCode | null
  raise: boolean
  nearness: 'core' | 'weaker' | null
  humanChecks: readonly HumanCheck[]
}

function holds(when: RowCondition, { own, content, isNamed }: RuleFacts): boolean {
  switch (when) {
    case 'always':
      return true
    case 'candidateNamed':
      return isNamed
    case 'ownSupports':
      return own === 'supports'
    case 'ownMixed':
      return own === 'mixed' || own === 'turned'
    case 'ownUnclear':
      return own === 'unclear'
    case 'contentSupports':
      // Words of one's own that only tell or ask put somebody else's campaign at a distance.
      return (content === 'supports' || content === 'mixed') && own !== 'tells'
    case 'contentUnclear':
      return own === 'unclear' || (own === 'silent' && content === 'unclear')
  }
}

/**
 * Suggests the rule an act would touch, or none. A suggestion for people, never a finding. Without a candidate who is
 * prospective or determined on that day (`ruleClass` NONE) nothing is raised.
 */
export function suggestRule(facts: RuleFacts): RuleSuggestion {
  const { ruleClass } = facts
  const row =
    ruleClass === 'NONE'
      ? undefined
      : RULE_ROWS.find(
          ({ acts, accounts, when }) =>
            acts.includes(facts.act) && (accounts === 'any' || accounts.includes(facts.target)) && holds(when, facts),
        )
  if (!row?.rule || ruleClass === 'NONE') return { ruleCode: null, raise: false, nearness: null, humanChecks: [] }
  return { ruleCode: CODES[row.rule][ruleClass], raise: true, nearness: row.nearness, humanChecks: row.checks }
}
