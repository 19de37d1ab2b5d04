import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink, Link } from '@/components/ui/link'
import { Checklist } from '@/components/ui/checklist'
import { Deadline } from '@/components/ui/deadline'
import { Slip, SlipRow, SlipStep } from '@/components/ui/slip'
import { Tag } from '@/components/ui/tag'
import type { CaseClock } from '@/lib/cases/case-clock'
import type { CaseAction, Need } from '@/lib/cases/workflow'
import { formatDay } from '@/lib/messages/format'
import type { Role } from '@/lib/staff/roles'

/** One step as the slip draws it; `refusal` is the sentence why this person may not take it now. */
export type SlipStepOffer = { action: CaseAction; href: string; roles: readonly Role[]; refusal: string | null }

/** Lembar disposisi: the one next step, to whom, by when, on which conditions; below it the other steps. */
export function CaseSlip({
  next,
  others,
  conditions,
  clock,
  waits,
  more,
}: {
  next: SlipStepOffer | null
  others: SlipStepOffer[]
  conditions: { need: Need; met: boolean; href?: string }[]
  clock: CaseClock | null
  /** Whom the case waits for when it is not this reader: another role, or another person of the same role. */
  waits: 'role' | 'person' | null
  /** Further small acts, e.g. the criminal-element mark. */
  more?: ReactNode
}) {
  const t = useTranslations('cases')
  const app = useTranslations('app')
  const roles = next?.roles.map((role) => app(`role.${role}`)).join(', ') ?? ''
  return (
    <Slip
      id="slip"
      title={t('slip.title')}
      foot={
        next && !next.refusal ? (
          <ButtonLink href={next.href} look="primary" size="lg" wide>
            {t(`steps.${next.action}`)}
          </ButtonLink>
        ) : next && waits ? (
          <p className="font-semibold">
            {t(waits === 'role' ? 'slip.waiting' : 'slip.waitingPerson', { role: roles })}
          </p>
        ) : next ? (
          <p className="text-tinta-2">{next.refusal}</p>
        ) : undefined
      }
      after={
        others.length > 0 || more ? (
          <SlipRow label={t('slip.others')}>
            <ul>
              {others.map((offer) => (
                <li key={offer.action} className="border-t border-garis-lembar first:border-t-0">
                  {offer.refusal ? (
                    <span className="block py-1 text-tinta-3">
                      {t(`steps.${offer.action}`)}
                      <span className="block text-xs">{offer.refusal}</span>
                    </span>
                  ) : (
                    <Link href={offer.href} className="inline-flex target items-center">
                      {t(`steps.${offer.action}`)}
                    </Link>
                  )}
                </li>
              ))}
            </ul>
            {more}
          </SlipRow>
        ) : undefined
      }
    >
      <SlipRow label={t('slip.step')} active>
        <SlipStep>{next ? t(`steps.${next.action}`) : t('slip.done')}</SlipStep>
      </SlipRow>
      {next && <SlipRow label={t('slip.to')}>{waits || next.refusal ? roles : `${t('slip.you')}, ${roles}`}</SlipRow>}
      <SlipRow label={t('slip.due')}>{clock ? <CaseDeadline clock={clock} /> : t('slip.noDue')}</SlipRow>
      {conditions.length > 0 && (
        <SlipRow label={t('slip.conditions')}>
          <Checklist
            words={{ met: t('slip.met'), unmet: t('slip.unmet') }}
            items={conditions.map(({ need, met, href }) => ({
              key: need,
              met,
              text: !met && href ? <Link href={href}>{t(`needs.${need}`)}</Link> : t(`needs.${need}`),
            }))}
          />
        </SlipRow>
      )}
    </Slip>
  )
}

/** The deadline with date, words, bar, timer and its basis; what nobody has verified says so. */
export function CaseDeadline({ clock }: { clock: CaseClock }) {
  const t = useTranslations('cases.slip')
  const tr = useTranslations('rulebook')
  const locale = useLocale()
  const { remaining, timer } = clock
  const isOver = remaining.kind === 'over'
  const unit = timer?.unit === 'calendar_day' ? 'calendar_day' : 'working_day'
  return (
    <Deadline
      date={formatDay(clock.due, locale, 'weekday')}
      words={tr(`remaining.${remaining.kind}` as 'remaining.left', { unit: remaining.unit, days: remaining.days })}
      state={isOver ? 'overdue' : remaining.kind === 'left' && remaining.days > 3 ? 'open' : 'soon'}
      left={isOver ? -remaining.days : remaining.days}
      {...(timer ? { total: timer.length } : {})}
      basis={
        timer && (
          <>
            {t('basis', {
              timer: locale === 'en' ? timer.titleEn : timer.titleId,
              period: tr(`periods.${unit}`, { n: timer.length }),
              event: tr(`startEvents.${timer.startsWith}` as 'startEvents.first_known'),
              basis: timer.basis,
            })}{' '}
            {!timer.isVerified && <Tag kind="warn">{t('unverified')}</Tag>}
            {!clock.isCovered && <span className="block text-warn">{t('notCovered')}</span>}
          </>
        )
      }
    />
  )
}
