import { getLocale, getTranslations } from '@/lib/messages/translations'
import { RadioGroup } from '@/components/ui/choice-group'
import { DateInput } from '@/components/ui/date-input'
import { Textarea } from '@/components/ui/textarea'
import { TextInput } from '@/components/ui/text-input'
import { RECOMMENDATION_CONTENTS } from '@/lib/cases/record-recommendation'
import { recordRecommendation, recordTicket } from './actions'
import { StepForm } from './step-form'
import type { StepProps } from './step-props'

/** What Bawaslu (or BKN) answered. */
export async function RecommendationForm({ opened: { file }, day }: StepProps) {
  const t = await getTranslations('cases')
  const locale = await getLocale()
  const authority = file.referrals.at(-1)?.authority ?? 'Bawaslu'
  return (
    <StepForm
      action={recordRecommendation}
      step="recordRecommendation"
      file={file}
      checkVerb={t('form.recommendation.verb')}
    >
      <TextInput name="authority" label={t('form.recommendation.authority')} defaultValue={authority} />
      <TextInput name="number" label={t('form.recommendation.number')} autoComplete="off" />
      <DateInput name="issuedOn" label={t('form.recommendation.issuedOn')} locale={locale} max={day} />
      <DateInput
        name="receivedOn"
        label={t('form.recommendation.receivedOn')}
        locale={locale}
        max={day}
        defaultValue={day}
      />
      <RadioGroup
        name="content"
        label={t('form.recommendation.content')}
        options={RECOMMENDATION_CONTENTS.map((one) => ({ value: one, label: t(`course.contents.${one}`) }))}
      />
      <Textarea name="summary" label={t('form.recommendation.summary')} rows={4} />
    </StepForm>
  )
}

/** The number under which Bawaslu keeps the referral. */
export async function TicketForm({ opened: { file } }: StepProps) {
  const t = await getTranslations('cases.form.ticket')
  const ticket = file.referrals.at(-1)?.ticket ?? ''
  return (
    <StepForm action={recordTicket} step="recordTicket" file={file}>
      <TextInput name="ticket" label={t('ticket')} width={20} defaultValue={ticket} autoComplete="off" />
    </StepForm>
  )
}
