import type { Stage } from '@/lib/cases/workflow'
import { addDays } from '@/lib/rulebook/days'
import type { CasePlan } from './case-plans'
import { happen, later, openCase, readCase, tell, type CaseRow, type Story } from './case-story'
import { decideFlag, forwardReason, verifierOf } from './decide-flag'
import type { Person } from './invent-people'
import { memberOf } from './invent-staff'
import { cityDay, instantAt } from './moment'
import { assessIntent } from './play-assessment'
import { proceedToDecision, recommend, referCase } from './play-bawaslu'
import { agreeClosing, closeSanctioned, proposeClosing } from './play-closing'
import { approveDecision, deliverDecision, draftDecision, fileAppeal, returnDecision } from './play-decision'
import { clarify, confirmIdentity, summon } from './play-hearing'
import type { Flag } from './raise-flag'
import type { Random } from './random'
import { officeHour, workDay, type Scene } from './scene'

function openStory(
  scene: Scene,
  random: Random,
  plan: CasePlan,
  person: Person,
  flags: Flag[],
  knownOn: string,
): Story {
  const firstKnownAt = flags[0]?.firstKnownAt ?? officeHour(random, knownOn, 8, 9)
  const { generalId, regionalId } = scene.elections
  const row = {
    id: random.uuid(firstKnownAt),
    year: 0,
    serial: 0,
    employeeId: person.id,
    electionId: plan.election === 'general' ? generalId : regionalId,
    origin: plan.origin,
    stage: 'identity',
    firstKnownAt,
    rulebookId: scene.rulebookId,
    openedById: '',
    actClass: null,
    ruleCode: plan.origin === 'bawaslu' ? (flags[0]?.ruleCode ?? 'DS-02') : null,
    classReason: null,
    assessmentRound: 1,
    finding: null,
    possibleCrime: false,
    proposedOutcome: null,
    proposedReason: null,
    closeProposedById: null,
    closeProposedByPerson: null,
    closeProposedAt: null,
    outcome: null,
    closingReason: null,
    closedById: null,
    closedByPerson: null,
    closedAt: null,
    nextDueOn: null,
    nextTimer: null,
    version: 1,
  } satisfies Partial<CaseRow>
  const [first, second] = random.shuffle(['andi', 'maya']).map((key) => memberOf(scene.staff, key))
  const officers = [first, second] as Story['officers']
  const chief = memberOf(scene.staff, 'sri')
  return {
    scene,
    random,
    plan,
    person,
    flags,
    row: row as CaseRow,
    day: knownOn,
    reached: firstKnownAt,
    knownOn,
    officers,
    chief,
    answer: '',
  }
}

/** How the case begins: forwarded flags, or a letter of Bawaslu. */
function begin(story: Story): void {
  const { scene, random, plan, flags, row } = story
  if (plan.origin === 'bawaslu') {
    const at = officeHour(random, story.day, 10, 14)
    story.reached = at
    happen(story, at, () => openCase(story, at, memberOf(scene.staff, 'agus')))
    recommend(story, plan.recommends ?? 'sanction', [0, 0])
  }
  const last = flags.at(-1)
  if (!last) return
  story.day = workDay(scene, cityDay(last.firstKnownAt), 1)
  const at = officeHour(random, story.day, 8, 10)
  flags.forEach((flag, n) => {
    const by = verifierOf(scene, random)
    const decidedAt = new Date(at.getTime() + n * random.int(12, 30) * 60_000)
    const isOpening = n === 0 && plan.origin !== 'bawaslu'
    const wish = { outcome: 'forward' as const, reasonCode: forwardReason(flag.act), caseId: () => row.id }
    // The case is there before its flag names it.
    scene.timeline.plan(decidedAt, () => {
      if (isOpening) openCase(story, decidedAt, by)
      else tell(story, decidedAt, by, 'case.flagAdded', { flagNumber: flag.number })
      flag.caseId = row.id
    })
    decideFlag(scene, random, flag, decidedAt, wish, by)
    story.reached = decidedAt
  })
}

const AFTER_HEARING: readonly Stage[] = [
  'assessment',
  'direction',
  'referral',
  'decision',
  'approval',
  'delivery',
  'effective',
  'appeal',
  'closed',
]

function playDecision(story: Story): void {
  const { plan } = story
  const { stage } = plan
  if (stage === 'decision') return
  let drafted = draftDecision(story)
  if (plan.returned) {
    returnDecision(story, drafted)
    drafted = draftDecision(story)
  }
  if (stage === 'approval') return
  approveDecision(story, drafted)
  if (stage === 'delivery') return
  const effectiveOn = deliverDecision(story, drafted)
  if (stage === 'appeal') fileAppeal(story)
  if (stage === 'closed') closeSanctioned(story, effectiveOn)
}

function playDirection(story: Story): void {
  const { plan } = story
  const isSanctioned = plan.stage !== 'closed' || plan.outcome === 'sanctioned'
  const isReferred = plan.origin !== 'bawaslu' && (plan.recommends !== undefined || plan.stage === 'referral')
  if (isReferred) {
    referCase(story)
    if (plan.stage === 'referral') return
    recommend(story, plan.recommends ?? 'sanction', [5, 8])
  }
  if (plan.stage === 'direction' && !plan.proposed) return
  if (plan.proposed || !isSanctioned) {
    proposeClosing(story)
    if (plan.stage === 'closed') agreeClosing(story)
    return
  }
  if (plan.origin === 'bawaslu') proceedToDecision(story)
  playDecision(story)
}

/**
 * Tells one case from its first flag to where it stands today. Everything is planned on the timeline; nothing is
 * written before the timeline is played. Throws when the story would reach the anchor day.
 */
export function playCase(
  scene: Scene,
  random: Random,
  plan: CasePlan,
  person: Person,
  flags: Flag[],
  knownOn: string,
): void {
  const story = openStory(scene, random, plan, person, flags, knownOn)
  begin(story)
  const { stage } = plan
  if (plan.fake) {
    // It is plain that the account is somebody else's: nobody is summoned for it.
    proposeClosing(story)
    agreeClosing(story)
  } else if (stage !== 'identity') {
    confirmIdentity(story)
    const isHeard = AFTER_HEARING.includes(stage)
    if (stage !== 'summons') {
      let summons = summon(story, 1)
      if (plan.absent) {
        clarify(story, summons, 'absent')
        summons = summon(story, 2)
      }
      if (isHeard) clarify(story, summons, random.chance(0.15) ? 'written' : 'attended')
    }
    if (isHeard && assessIntent(story, stage === 'assessment' ? (plan.made ?? 0) : null)) playDirection(story)
  }
  if (stage !== 'clarification' && story.day >= scene.day) {
    throw new Error(`Case in ${stage} known on ${knownOn} runs on to ${story.day}`)
  }
  const readers = stage === 'closed' ? ['sri', 'andi'] : ['andi', 'maya', 'sri']
  const first = later({ ...story, day: addDays(knownOn, 3), reached: instantAt(knownOn, 17) }, 0, 1)
  readers.forEach((key, n) => {
    const at = new Date(first.getTime() + (n + 1) * random.int(20, 200) * 60_000)
    if (cityDay(at) < scene.day && at > first) readCase(story, at, key)
  })
}
