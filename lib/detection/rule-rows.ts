import type { AccountType } from './dictionary'
import type { Act } from './seen-activity'

/** What only people can find out before anything follows from the act (SKB 2022; PP 94/2021: examination by officers). */
export const HUMAN_CHECKS = [
  'ACCIDENTAL',
  'OWN_ACCOUNT',
  'CONTENT_PARTISAN',
  'CAMPAIGN_ACCOUNT',
  'ACCOUNT_TYPE',
  'MEANING',
  'SUPPORT_OR_INFORMATION',
  'FOLLOWED_BEFORE_STATUS',
  'ADDED_BY_OTHERS',
  'PURPOSE_OF_SUPPORT',
  'OFFICIAL_DUTY',
  'WHO_POSTED',
  'GESTURE_MATCHES_NUMBER',
  'PERSON_MEANT',
] as const
export type HumanCheck = (typeof HUMAN_CHECKS)[number]

/** Type of the account acted upon; `unknown` = not on the watch list, `none` = the act has no target. */
export type TargetType = AccountType | 'unknown' | 'none'

export const RULE_CODES = ['ET-02', 'ET-04', 'ET-05', 'DS-02', 'DS-06', 'DS-07'] as const
export type RuleCode = (typeof RULE_CODES)[number]

/** When a row applies, besides act and account. `own` = the person's words, `content` = those of the post acted upon. */
export type RowCondition =
  'always' | 'ownSupports' | 'ownMixed' | 'ownUnclear' | 'contentSupports' | 'contentUnclear' | 'candidateNamed'

export interface RuleRow {
  acts: readonly Act[]
  accounts: readonly TargetType[] | 'any'
  when: RowCondition
  /** Null: the act raises nothing. */
  rule: 'promotion' | 'campaignAccount' | 'photo' | null
  /** core = the row of the SKB names it; weaker = it is only near to the wording. Words for people, no weight in a sum. */
  nearness: 'core' | 'weaker'
  checks: readonly HumanCheck[]
}

/**
 * Which row of the SKB 2022 (Lampiran II) an act would touch, as data; the first fitting row counts, no row = nothing.
 * The social media row speaks of campaign accounts ("grup/akun pemenangan", after determination also "calon"): a like
 * on a news item or on an incumbent's official account is not in it and raises nothing by itself. Following a
 * candidate's personal page is not in it either.
 */
export const RULE_ROWS: readonly RuleRow[] = [
  {
    acts: ['like'],
    accounts: ['campaign'],
    when: 'always',
    rule: 'campaignAccount',
    nearness: 'core',
    checks: ['ACCIDENTAL', 'OWN_ACCOUNT'],
  },
  {
    acts: ['like'],
    accounts: ['volunteer'],
    when: 'always',
    rule: 'campaignAccount',
    nearness: 'weaker',
    checks: ['CAMPAIGN_ACCOUNT', 'ACCIDENTAL', 'OWN_ACCOUNT'],
  },
  {
    acts: ['like'],
    accounts: ['personal', 'party', 'fan'],
    when: 'always',
    rule: 'campaignAccount',
    nearness: 'weaker',
    checks: ['CONTENT_PARTISAN', 'ACCIDENTAL', 'OWN_ACCOUNT'],
  },
  {
    acts: ['like'],
    accounts: ['official_government'],
    when: 'contentSupports',
    rule: 'campaignAccount',
    nearness: 'weaker',
    checks: ['CONTENT_PARTISAN', 'ACCIDENTAL', 'OWN_ACCOUNT'],
  },
  {
    acts: ['like'],
    accounts: ['unknown'],
    when: 'contentSupports',
    rule: 'campaignAccount',
    nearness: 'weaker',
    checks: ['ACCOUNT_TYPE', 'ACCIDENTAL', 'OWN_ACCOUNT'],
  },
  {
    acts: ['follow'],
    accounts: ['campaign'],
    when: 'always',
    rule: 'campaignAccount',
    nearness: 'core',
    checks: ['FOLLOWED_BEFORE_STATUS', 'ADDED_BY_OTHERS', 'OWN_ACCOUNT'],
  },
  {
    acts: ['follow'],
    accounts: ['volunteer'],
    when: 'always',
    rule: 'campaignAccount',
    nearness: 'weaker',
    checks: ['CAMPAIGN_ACCOUNT', 'FOLLOWED_BEFORE_STATUS', 'ADDED_BY_OTHERS'],
  },
  {
    acts: ['comment'],
    accounts: 'any',
    when: 'ownSupports',
    rule: 'promotion',
    nearness: 'core',
    checks: ['MEANING', 'OWN_ACCOUNT'],
  },
  {
    acts: ['comment'],
    accounts: ['campaign', 'volunteer'],
    when: 'always',
    rule: 'campaignAccount',
    nearness: 'core',
    checks: ['MEANING', 'OWN_ACCOUNT'],
  },
  {
    acts: ['comment'],
    accounts: ['personal', 'fan'],
    when: 'always',
    rule: 'campaignAccount',
    nearness: 'weaker',
    checks: ['MEANING', 'OWN_ACCOUNT'],
  },
  {
    acts: ['comment'],
    accounts: 'any',
    when: 'candidateNamed',
    rule: 'campaignAccount',
    nearness: 'weaker',
    checks: ['MEANING', 'OWN_ACCOUNT'],
  },
  {
    acts: ['share'],
    accounts: 'any',
    when: 'ownSupports',
    rule: 'promotion',
    nearness: 'core',
    checks: ['SUPPORT_OR_INFORMATION', 'OWN_ACCOUNT'],
  },
  {
    acts: ['share'],
    accounts: ['campaign', 'volunteer'],
    when: 'always',
    rule: 'campaignAccount',
    nearness: 'core',
    checks: ['SUPPORT_OR_INFORMATION', 'OWN_ACCOUNT'],
  },
  {
    acts: ['share'],
    accounts: ['personal', 'party', 'fan'],
    when: 'always',
    rule: 'campaignAccount',
    nearness: 'weaker',
    checks: ['SUPPORT_OR_INFORMATION', 'OWN_ACCOUNT'],
  },
  {
    acts: ['share'],
    accounts: 'any',
    when: 'ownMixed',
    rule: 'promotion',
    nearness: 'weaker',
    checks: ['MEANING', 'SUPPORT_OR_INFORMATION'],
  },
  {
    acts: ['share'],
    accounts: ['official_government', 'unknown', 'none'],
    when: 'contentSupports',
    rule: 'promotion',
    nearness: 'core',
    checks: ['SUPPORT_OR_INFORMATION', 'OWN_ACCOUNT'],
  },
  {
    acts: ['share'],
    accounts: ['unknown', 'none'],
    when: 'contentUnclear',
    rule: 'promotion',
    nearness: 'weaker',
    checks: ['MEANING', 'SUPPORT_OR_INFORMATION'],
  },
  {
    acts: ['post'],
    accounts: 'any',
    when: 'ownSupports',
    rule: 'promotion',
    nearness: 'core',
    checks: ['OWN_ACCOUNT'],
  },
  {
    acts: ['post'],
    accounts: 'any',
    when: 'ownMixed',
    rule: 'promotion',
    nearness: 'weaker',
    checks: ['MEANING', 'OWN_ACCOUNT'],
  },
  {
    acts: ['post'],
    accounts: 'any',
    when: 'ownUnclear',
    rule: 'promotion',
    nearness: 'weaker',
    checks: ['MEANING', 'OFFICIAL_DUTY'],
  },
  {
    acts: ['photo'],
    accounts: 'any',
    when: 'always',
    rule: 'photo',
    nearness: 'core',
    checks: ['PURPOSE_OF_SUPPORT', 'OFFICIAL_DUTY', 'WHO_POSTED'],
  },
  {
    acts: ['gesture'],
    accounts: 'any',
    when: 'always',
    rule: 'photo',
    nearness: 'core',
    checks: ['GESTURE_MATCHES_NUMBER', 'PURPOSE_OF_SUPPORT', 'WHO_POSTED'],
  },
]
