import 'server-only'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { checkApproval, type ApproveDecision } from '@/lib/cases/approve-decision'
import type { CloseCase } from '@/lib/cases/close-case'
import { checkDelivery, effectiveDay, type RecordDelivery } from '@/lib/cases/record-delivery'
import { loadDraft } from '@/lib/cases/load-draft'
import { checkStep } from '@/lib/cases/take-step'
import { formatDay } from '@/lib/messages/format'
import { today } from '@/lib/platform/today'
import { loadCalendar } from '@/lib/rulebook/load-calendar'
import { explainCount } from '@/lib/rulebook/working-days'
import type { Person } from '@/lib/staff/actor'
import type { CheckRow } from './check-rows'

async function words() {
  const locale = await getLocale()
  return {
    t: await getTranslations('cases'),
    locale,
    day: (value: string) => formatDay(value, locale, 'weekday'),
  }
}

/** What the decree will say. */
export async function approvalRows(actor: Person, input: ApproveDecision): Promise<CheckRow[]> {
  await checkApproval(actor, input, await today())
  const { t, day, locale } = await words()
  const { rule, sanction } = await loadDraft(input.caseId)
  const title = (one: { titleId: string; titleEn: string } | undefined) =>
    one ? (locale === 'en' ? one.titleEn : one.titleId) : t('form.none')
  return [
    { label: t('form.decision.rule'), value: `${rule?.code ?? ''} ${title(rule)}` },
    { label: t('form.decision.sanction'), value: title(sanction) },
    { label: t('form.approval.decreeNumber'), value: input.decreeNumber },
    { label: t('form.approval.decreeDate'), value: day(input.decreeDate) },
    { label: t('form.signerName'), value: `${input.signerName}, ${input.signerTitle}` },
  ]
}

/** The day of effect with its counting, before the receipt is written down. */
export async function deliveryRows(actor: Person, input: RecordDelivery): Promise<CheckRow[]> {
  const actClass = await checkDelivery(actor, input, await today())
  const { t, day } = await words()
  const calendar = await loadCalendar()
  const effective = effectiveDay(actClass, input.receivedOn, calendar)
  const counting = explainCount(input.receivedOn, effective, calendar)
    .filter((one) => one.working || one.reason === 'holiday')
    .map((one) =>
      one.number === 0
        ? `${day(one.day)}: ${t('form.counting.start')}`
        : one.number === null
          ? `${day(one.day)}: ${t('form.counting.holiday', { name: one.holiday?.name ?? '' })}`
          : `${day(one.day)}: ${t('form.counting.day', { n: one.number })}`,
    )
  return [
    { label: t('form.delivery.on'), value: day(input.receivedOn) },
    { label: t('form.delivery.how'), value: t(`how.${input.receivedHow}`) },
    {
      label: t('form.delivery.effective'),
      value: `${day(effective)}\n${t(actClass === 'ethics' ? 'form.delivery.ethicsNote' : 'form.delivery.disciplineNote')}`,
    },
    ...(actClass === 'ethics' ? [] : [{ label: t('form.summons.counting'), value: counting.join('\n') }]),
  ]
}

/** What closing rests on. */
export async function closeRows(actor: Person, input: CloseCase): Promise<CheckRow[]> {
  const { decision } = await checkStep(actor, input, 'closeCase')
  const { t, day } = await words()
  return [
    { label: t('course.outcome'), value: t('outcomes.sanctioned') },
    { label: t('form.close.effective'), value: decision?.effectiveOn ? day(decision.effectiveOn) : t('form.none') },
  ]
}
