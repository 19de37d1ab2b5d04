import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/link'
import type { CaseClock } from '@/lib/cases/case-clock'
import { offerSteps } from '@/lib/cases/offer-steps'
import type { CaseFacts } from '@/lib/cases/policy'
import { stepPath } from '@/lib/cases/step-path'
import { formatDay } from '@/lib/messages/format'
import type { Person } from '@/lib/staff/actor'

/** Phones only: the deadline and the next step stay at hand above the places bar. */
export function CaseActionBar({
  actor,
  facts,
  caseId,
  clock,
}: {
  actor: Person
  facts: CaseFacts
  caseId: string
  clock: CaseClock | null
}) {
  const t = useTranslations('cases')
  const tr = useTranslations('rulebook')
  const locale = useLocale()
  const { next } = offerSteps(actor, facts)
  if (!next || next.refusal) return null
  return (
    <>
      <div aria-hidden className="h-16 md:hidden print:hidden" />
      <div className="fixed inset-x-0 bottom-14 z-[9] flex items-center gap-3 border-t-3 border-double border-bingkai bg-lembar px-4 py-2 md:hidden print:hidden">
        {clock && (
          <p className="min-w-0 flex-1 leading-5">
            <b>
              {tr(`remaining.${clock.remaining.kind}` as 'remaining.left', {
                unit: clock.remaining.unit,
                days: clock.remaining.days,
              })}
            </b>
            <span className="block text-xs text-tinta-3">{formatDay(clock.due, locale, 'short')}</span>
          </p>
        )}
        <ButtonLink href={stepPath(caseId, next.action)} look="primary" size="lg">
          {t(`steps.${next.action}`)}
        </ButtonLink>
      </div>
    </>
  )
}
