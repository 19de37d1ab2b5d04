import { SectionHeading } from '@/components/ui/heading'
import { ActionLink } from '@/components/ui/link'
import type { Report, UrgentStep } from '@/lib/reports/report'
import type { ReportWords } from './report-words'

/**
 * At most five steps that wait: number, step, unit, time. The way into the case only for those who may open cases; the
 * others know the number and whom to ask.
 */
export function UrgentList({ report, words, opens }: { report: Report; words: ReportWords; opens: boolean }) {
  const { t } = words
  const { steps } = report.urgent
  return (
    <section aria-labelledby="urgent" className="@container min-w-0">
      <SectionHeading id="urgent" level={2} meta={t('urgent.meta', { n: steps.length })}>
        <span className="font-sans text-base font-semibold tracking-normal [word-spacing:0]">{t('urgent.title')}</span>
      </SectionHeading>
      {steps.length === 0 ? (
        <p className="border-b border-garis py-2 text-tinta-2">{t('urgent.none')}</p>
      ) : (
        <ul>
          {steps.map((step) => (
            <li
              key={step.caseId}
              className="grid min-h-8 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-garis py-1 @min-[42rem]:grid-cols-[5.5rem_minmax(0,1.3fr)_minmax(0,1fr)_11rem_auto] @min-[42rem]:py-0.5"
            >
              <span className="text-tinta-2 @max-[42rem]:order-3">{step.number}</span>
              <span className="@max-[42rem]:order-1 @max-[42rem]:col-span-2 @max-[42rem]:font-semibold">
                {t(`urgent.steps.${step.stage}`)}
              </span>
              <span className="truncate text-tinta-2 @max-[42rem]:order-2">{step.unit ?? t('urgent.smallUnit')}</span>
              <span
                className={`@max-[42rem]:order-2 @max-[42rem]:text-right ${step.remaining.kind === 'over' ? 'font-semibold text-danger' : ''}`}
              >
                {timeLeft(step, words)}
              </span>
              {opens && (
                <ActionLink
                  href={`/cases/${step.caseId}`}
                  aria-label={t('urgent.openLabel', { number: step.number })}
                  className="@max-[42rem]:order-4 @max-[42rem]:justify-self-end print:hidden"
                >
                  {t('urgent.open')}
                </ActionLink>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function timeLeft({ remaining }: UrgentStep, { t }: ReportWords): string {
  const { kind, days, unit } = remaining
  return kind === 'today' || kind === 'tomorrow' ? t(`urgent.${kind}`) : t(`urgent.${kind}`, { n: days, unit })
}
