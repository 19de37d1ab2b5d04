import type { OpenedCase } from '@/lib/cases/get-case'
import type { Deployment } from '@/lib/platform/find-deployment'
import type { LoadedRulebook } from '@/lib/rulebook/find-rulebook'
import type { WorkingCalendar } from '@/lib/rulebook/working-days'

/** What the page of a step hands to its form. */
export type StepProps = {
  opened: OpenedCase
  book: LoadedRulebook
  calendar: WorkingCalendar
  deployment: Deployment
  /** Today in the deployment's zone. */
  day: string
  /** Row of the rulebook chosen by address, where a form depends on it. */
  rule: string | null
}
