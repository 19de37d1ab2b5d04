import type { IntentFinding } from '@/lib/rulebook/rows'
import { intentFactors } from '../rulebook/intent-factors'
import { enter, happen, later, tell, type Story } from './case-story'
import type { StaffMember } from './invent-staff'
import * as texts from './texts'

/** What the second assessor found where the first two disagree. */
const OTHER: Partial<Record<IntentFinding, IntentFinding>> = {
  deliberate: 'accidental',
  accidental: 'deliberate',
  joke: 'accidental',
}

function assess(story: Story, by: StaffMember, round: number, finding: IntentFinding): Date {
  const { scene, random, row } = story
  const at = later(story, 0, 1)
  const own = intentFactors.filter((factor) => factor.finding === finding).map(({ code }) => code)
  const factors = random.shuffle(own).slice(0, Math.min(own.length, random.int(1, 2)))
  const reasons = random.pick(texts.ASSESSMENT_REASONS[finding] ?? [])
  const id = random.uuid(at)
  happen(story, at, () => {
    const assessor = { assessorId: by.id, assessorPerson: by.personKey }
    scene.book.Assessment.push({ id, caseId: row.id, round, ...assessor, finding, factors, reasons, at })
    tell(story, at, by, 'case.assessed', { round })
  })
  return at
}

/**
 * Two persons look at intent; where they disagree a third is asked. `made` stops early, for cases that stand in
 * assessment. Returns whether a finding stands.
 */
export function assessIntent(story: Story, made: number | null): boolean {
  const { plan, row, officers, chief } = story
  const first = plan.finding
  const second = plan.disagrees ? (OTHER[first] ?? 'undetermined') : first
  if (made === 0) return false
  assess(story, officers[0], 1, first)
  if (made === 1) return false
  const concluded = assess(story, officers[1], 1, second)
  const timer = plan.origin === 'bawaslu' ? 'T-PPK' : 'T-LAPOR'
  const conclude = (at: Date, by: StaffMember, round: number) =>
    happen(story, at, () => {
      row.finding = first
      enter(story, at, 'direction', { timer, from: story.knownOn })
      tell(story, at, by, 'case.assessmentConcluded', { round, agreed: round === 1, finding: first })
    })
  if (!plan.disagrees) {
    conclude(concluded, officers[1], 1)
    return true
  }
  happen(story, concluded, () => {
    row.assessmentRound = 2
    tell(story, concluded, officers[1], 'case.assessmentConcluded', { round: 1, agreed: false, finding: null })
  })
  if (made === 2) return false
  conclude(assess(story, chief, 2, first), chief, 2)
  return true
}
