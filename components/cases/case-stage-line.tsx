import { useLocale, useTranslations } from 'next-intl'
import { StageLine } from '@/components/ui/stage-line'
import { stageLine } from '@/lib/cases/stage-line'
import type { Stage } from '@/lib/cases/workflow'
import { formatDay } from '@/lib/messages/format'
import { dayOf } from '@/lib/platform/day'

/** The way of the case in eight places, with the day on which each was left. */
export function CaseStageLine({
  stage,
  since,
  events,
  zone,
}: {
  stage: Stage
  since: Date
  events: readonly { event: string; at: Date }[]
  zone: string
}) {
  const t = useTranslations('cases.line')
  const stages = useTranslations('cases.stages')
  const locale = useLocale()
  const steps = stageLine(stage, since, events)
  const now = steps.findIndex((step) => step.state === 'current')
  const day = (at: Date) => formatDay(dayOf(at, zone), locale)
  return (
    <StageLine
      label={t('label')}
      summary={t('summary', { n: now < 0 ? steps.length : now + 1, total: steps.length })}
      steps={steps.map((step) => ({
        key: step.place,
        label: t(step.place),
        state: step.state,
        note:
          step.state === 'skipped'
            ? t('skipped')
            : step.state === 'current' && step.at
              ? [stages(stage) === t(step.place) ? '' : stages(stage), t('since', { date: day(step.at) })]
                  .filter(Boolean)
                  .join(', ')
              : step.at
                ? day(step.at)
                : undefined,
      }))}
    />
  )
}
