import 'server-only'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { checkAgreement, type AgreeClosing } from '@/lib/cases/agree-closing'
import { remindsPerson } from '@/lib/cases/closable-outcomes'
import { checkSummons, type IssueSummons } from '@/lib/cases/issue-summons'
import { answersIn, checkClarification, type RecordClarification } from '@/lib/cases/record-clarification'
import { checkRecommendation, type RecordRecommendation } from '@/lib/cases/record-recommendation'
import { checkReferral, type ReferCase } from '@/lib/cases/refer-case'
import { checkReopening, type ReopenCase } from '@/lib/cases/reopen-case'
import { roman } from '@/lib/documents/templates/paper-words'
import { formatDay, ZONES } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import { today } from '@/lib/platform/today'
import type { Person } from '@/lib/staff/actor'

export type CheckRow = { label: string; value: string }

/** Words and days for the rows of a check page. */
export async function rowWords() {
  const t = await getTranslations('cases')
  const locale = await getLocale()
  return { t, day: (value: string) => formatDay(value, locale, 'weekday') }
}

/** What the summons will say. Asks everything that issuing would refuse. */
export async function summonsRows(actor: Person, input: IssueSummons): Promise<CheckRow[]> {
  const ordinal = await checkSummons(actor, input, await today())
  const { t, day } = await rowWords()
  const { zone } = await findDeployment()
  return [
    { label: t('form.summons.ordinal'), value: roman(ordinal) },
    { label: t('form.summons.letterDate'), value: day(input.letterDate) },
    { label: t('form.summons.hearingOn'), value: day(input.hearingOn) },
    { label: t('form.summons.time', { zone: ZONES[zone] ?? zone }), value: input.hearingTime },
    { label: t('form.summons.place'), value: input.place },
    { label: t('form.summons.mode'), value: t(`form.summons.modes.${input.mode}`) },
    { label: t('form.signerName'), value: `${input.signerName}, ${input.signerTitle}` },
  ]
}

/** What will be written down of the hearing. */
export async function clarificationRows(actor: Person, input: RecordClarification): Promise<CheckRow[]> {
  await checkClarification(actor, input, await today())
  const { t, day } = await rowWords()
  const first = [
    { label: t('form.clarification.attendance'), value: t(`form.clarification.${input.attendance}`) },
    { label: t('form.clarification.heldOn'), value: day(input.heldOn) },
  ]
  if (input.attendance === 'absent') return first
  return [
    ...first,
    ...(input.ownership
      ? [{ label: t('form.clarification.ownership'), value: t(`ownership.${input.ownership}`) }]
      : []),
    { label: t('form.clarification.statement'), value: input.statement || t('form.none') },
    ...answersIn(input).map((row) => ({ label: row.question, value: row.answer })),
    {
      label: t('form.clarification.evidence'),
      value: t('answers.attachments', { n: input.evidenceId.length }),
    },
  ]
}

/** To whom and how the case is referred. */
export async function referralRows(actor: Person, input: ReferCase): Promise<CheckRow[]> {
  await checkReferral(actor, input, await today())
  const { t, day } = await rowWords()
  return [
    { label: t('form.referral.authority'), value: input.authority },
    { label: t('form.referral.letterDate'), value: day(input.letterDate) },
    { label: t('form.referral.channel'), value: t(`channels.${input.channel}`) },
    { label: t('form.referral.note'), value: input.note || t('form.none') },
    { label: t('form.signerName'), value: `${input.signerName}, ${input.signerTitle}` },
  ]
}

/** What Bawaslu answered. */
export async function recommendationRows(actor: Person, input: RecordRecommendation): Promise<CheckRow[]> {
  await checkRecommendation(actor, input, await today())
  const { t, day } = await rowWords()
  return [
    { label: t('form.recommendation.authority'), value: input.authority },
    { label: t('form.recommendation.number'), value: input.number },
    { label: t('form.recommendation.issuedOn'), value: day(input.issuedOn) },
    { label: t('form.recommendation.receivedOn'), value: day(input.receivedOn) },
    { label: t('form.recommendation.content'), value: t(`course.contents.${input.content}`) },
    { label: t('form.recommendation.summary'), value: input.summary },
  ]
}

/** What agreeing does: the outcome, the letter, the accounts. */
export async function agreementRows(actor: Person, input: AgreeClosing): Promise<CheckRow[]> {
  const outcome = await checkAgreement(actor, input)
  const { t } = await rowWords()
  return [
    { label: t('course.outcome'), value: t(`outcomes.${outcome}` as 'outcomes.coaching') },
    ...(remindsPerson(outcome)
      ? [
          {
            label: t('form.agree.letter'),
            value: `${input.signerName}, ${input.signerTitle}`,
          },
        ]
      : []),
    ...(input.accountMark
      ? [
          { label: t('form.agree.mark'), value: t(`form.agree.marks.${input.accountMark}`) },
          { label: t('form.agree.proof'), value: input.proofNote || t('form.none') },
        ]
      : []),
  ]
}

/** Why a closed case is opened again. */
export async function reopenRows(actor: Person, input: ReopenCase): Promise<CheckRow[]> {
  await checkReopening(actor, input)
  const { t } = await rowWords()
  return [{ label: t('form.reopen.reason'), value: input.reason }]
}
