import type { Stage } from '@/lib/cases/workflow'
import type { CaseOutcome, IntentFinding, PositionBucket } from '@/lib/rulebook/rows'
import type { ActKind } from './write-act'

export interface CasePlan {
  /** Working days before the anchor day on which the first act became known: between these. */
  start: readonly [number, number]
  election: 'general' | 'regional'
  origin: 'flag' | 'report' | 'bawaslu'
  acts: readonly ActKind[]
  /** Stage in which the case stands today. */
  stage: Stage
  finding: IntentFinding
  /** The first two assessors disagree and a third person is asked. */
  disagrees?: true
  /** How many of the assessments have been made where the case stands in assessment. */
  made?: 0 | 1 | 2
  recommends?: 'sanction' | 'no_violation' | 'other'
  outcome?: CaseOutcome
  reason?: string
  sanction?: string
  /** Closing has been proposed and waits for a second person. */
  proposed?: true
  /** Did not come when first summoned. */
  absent?: true
  returned?: true
  kind?: 'PNS' | 'PPPK'
  bucket?: PositionBucket
  /** The account is not proven to be the person's. */
  unproven?: true
  fake?: true
}

const plan = (
  stage: Stage,
  start: readonly [number, number],
  acts: readonly ActKind[],
  more: Partial<CasePlan> = {},
): CasePlan => ({
  election: 'regional',
  origin: 'flag',
  finding: 'deliberate',
  stage,
  start,
  acts,
  ...more,
})

const closed = (
  start: readonly [number, number],
  acts: readonly ActKind[],
  finding: IntentFinding,
  outcome: CaseOutcome,
  reason: string,
  more: Partial<CasePlan> = {},
) => plan('closed', start, acts, { finding, outcome, reason, ...more })

const OPEN: readonly CasePlan[] = [
  plan('identity', [3, 3], ['like'], { unproven: true }),
  plan('identity', [4, 4], ['comment', 'like']),
  plan('identity', [4, 4], ['photo'], { origin: 'report', unproven: true }),
  plan('summons', [5, 5], ['share'], { kind: 'PPPK' }),
  plan('summons', [6, 6], ['post', 'like'], { bucket: 'KEPALA_WILAYAH' }),
  plan('summons', [6, 6], ['comment']),
  plan('clarification', [7, 7], ['like']),
  plan('clarification', [8, 8], ['comment', 'comment']),
  plan('clarification', [9, 9], ['photo'], { bucket: 'JPT' }),
  plan('clarification', [10, 10], ['share']),
  plan('clarification', [11, 11], ['post'], { bucket: 'FUNGSIONAL' }),
  plan('clarification', [17, 17], ['follow'], { absent: true }),
  plan('assessment', [13, 13], ['like'], { finding: 'accidental', made: 0 }),
  plan('assessment', [13, 14], ['comment'], { finding: 'joke', made: 0 }),
  plan('assessment', [14, 14], ['share', 'like'], { made: 1 }),
  plan('assessment', [15, 15], ['photo'], { finding: 'official_duty', made: 1, bucket: 'FUNGSIONAL' }),
  plan('assessment', [15, 15], ['comment'], { finding: 'joke', made: 1 }),
  plan('assessment', [17, 17], ['like', 'follow'], { finding: 'accidental', disagrees: true, made: 2 }),
  plan('direction', [17, 17], ['post', 'post'], { bucket: 'ADMINISTRATOR' }),
  plan('direction', [18, 18], ['like'], { finding: 'accidental' }),
  plan('direction', [19, 19], ['comment'], {
    finding: 'joke',
    proposed: true,
    outcome: 'coaching',
    reason: 'coaching.joke',
  }),
  plan('direction', [30, 30], ['photo'], { finding: 'accidental', recommends: 'no_violation' }),
  plan('referral', [19, 19], ['post'], { bucket: 'JPT' }),
  plan('referral', [20, 20], ['like'], { finding: 'accidental' }),
  plan('referral', [21, 21], ['comment', 'like', 'share']),
  plan('referral', [22, 22], ['share'], { bucket: 'PELAKSANA' }),
  plan('referral', [23, 23], ['photo'], { origin: 'report' }),
  plan('referral', [24, 24], ['post'], { bucket: 'KEPALA_WILAYAH', disagrees: true }),
  plan('decision', [30, 30], ['post', 'comment'], { recommends: 'sanction' }),
  plan('decision', [31, 31], ['share'], { recommends: 'sanction', kind: 'PNS' }),
  plan('decision', [24, 24], [], { origin: 'bawaslu', recommends: 'sanction', kind: 'PNS' }),
  plan('approval', [34, 34], ['post', 'photo'], { recommends: 'sanction', kind: 'PNS', sanction: 'HDB-1' }),
  plan('approval', [36, 36], ['comment'], { recommends: 'sanction', kind: 'PNS', sanction: 'HDB-1', returned: true }),
  plan('delivery', [36, 36], ['share', 'post'], {
    recommends: 'sanction',
    kind: 'PNS',
    sanction: 'HDB-1',
    bucket: 'ADMINISTRATOR',
  }),
  plan('delivery', [37, 37], ['post'], { recommends: 'sanction', kind: 'PNS', sanction: 'HDB-2' }),
  plan('effective', [32, 32], ['post', 'comment'], { recommends: 'sanction', kind: 'PNS', sanction: 'HDB-1' }),
  plan('effective', [48, 48], ['comment'], { recommends: 'sanction', sanction: 'MOR-T', kind: 'PNS' }),
  plan('effective', [58, 58], ['photo'], { recommends: 'sanction', sanction: 'MOR-B', kind: 'PNS' }),
  plan('appeal', [52, 52], ['post', 'share'], {
    recommends: 'sanction',
    sanction: 'MOR-B',
    kind: 'PNS',
    bucket: 'JPT',
  }),
]

const CLOSED: readonly CasePlan[] = [
  closed([238, 246], ['post', 'post'], 'deliberate', 'sanctioned', 'sanctioned.in_effect', {
    election: 'general',
    recommends: 'sanction',
    sanction: 'HDB-2',
    kind: 'PNS',
    bucket: 'FUNGSIONAL',
  }),
  closed([236, 244], ['like', 'comment'], 'deliberate', 'sanctioned', 'sanctioned.in_effect', {
    election: 'general',
    recommends: 'sanction',
    sanction: 'HDB-1',
    kind: 'PNS',
  }),
  closed([235, 245], ['like'], 'accidental', 'coaching', 'coaching.accidental', { election: 'general' }),
  closed([234, 243], ['comment'], 'undetermined', 'not_proven', 'not_proven.undetermined', {
    election: 'general',
    origin: 'report',
  }),
  closed([170, 185], ['post'], 'deliberate', 'sanctioned', 'sanctioned.moral_stated', {
    recommends: 'sanction',
    sanction: 'MOR-T',
    kind: 'PNS',
    bucket: 'JPT',
  }),
  closed([150, 168], ['share', 'comment'], 'deliberate', 'sanctioned', 'sanctioned.moral_stated', {
    recommends: 'sanction',
    sanction: 'MOR-B',
    kind: 'PNS',
    bucket: 'KEPALA_WILAYAH',
  }),
  closed([120, 145], ['photo'], 'deliberate', 'sanctioned', 'sanctioned.moral_stated', {
    recommends: 'sanction',
    sanction: 'MOR-T',
    kind: 'PNS',
    disagrees: true,
  }),
  closed([90, 110], ['comment'], 'deliberate', 'sanctioned', 'sanctioned.moral_stated', {
    recommends: 'sanction',
    sanction: 'MOR-T',
    kind: 'PNS',
    bucket: 'PELAKSANA',
  }),
  closed([66, 72], ['like'], 'accidental', 'sanctioned', 'sanctioned.moral_stated', {
    recommends: 'sanction',
    sanction: 'MOR-T',
    kind: 'PNS',
    bucket: 'FUNGSIONAL',
  }),
  closed([130, 150], ['like'], 'accidental', 'coaching', 'coaching.accidental'),
  closed([95, 115], ['follow'], 'accidental', 'coaching', 'coaching.accidental', { kind: 'PPPK' }),
  closed([60, 80], ['comment'], 'joke', 'no_violation', 'no_violation.recommendation', { recommends: 'no_violation' }),
  closed([24, 28], ['like'], 'accidental', 'coaching', 'coaching.accidental'),
  closed([110, 140], ['comment'], 'undetermined', 'not_proven', 'not_proven.evidence_short', {
    origin: 'report',
    absent: true,
  }),
  closed([70, 90], ['post'], 'undetermined', 'not_proven', 'not_proven.no_act', { origin: 'report' }),
  closed([26, 32], ['share'], 'undetermined', 'not_proven', 'not_proven.undetermined'),
  closed([85, 105], ['photo'], 'not_the_actor', 'not_the_actor', 'not_the_actor.fake', { fake: true, bucket: 'JPT' }),
  closed([28, 34], ['comment'], 'not_the_actor', 'not_the_actor', 'not_the_actor.namesake', { fake: true }),
  closed([75, 95], ['photo'], 'official_duty', 'official_duty', 'official_duty.proven', { bucket: 'FUNGSIONAL' }),
  closed([100, 125], ['share'], 'joke', 'no_violation', 'no_violation.recommendation', { recommends: 'no_violation' }),
  closed([56, 62], ['like'], 'accidental', 'coaching', 'coaching.recommended', {
    recommends: 'other',
    origin: 'bawaslu',
  }),
]

/** The sixty cases of the demo city: every stage, every outcome. */
export const CASE_PLANS: readonly CasePlan[] = [...OPEN, ...CLOSED]
