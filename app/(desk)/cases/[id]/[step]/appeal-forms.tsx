import { getLocale, getTranslations } from '@/lib/messages/translations'
import { RadioGroup } from '@/components/ui/choice-group'
import { DateInput } from '@/components/ui/date-input'
import { Textarea } from '@/components/ui/textarea'
import { APPEAL_KINDS } from '@/lib/cases/file-appeal'
import { APPEAL_OUTCOMES } from '@/lib/cases/record-appeal-outcome'
import { fileAppeal, recordAppealOutcome } from './actions'
import { StepForm } from './step-form'
import type { StepProps } from './step-props'

/** The person objects or appeals. */
export async function AppealForm({ opened: { file }, day }: StepProps) {
  const t = await getTranslations('cases')
  const locale = await getLocale()
  return (
    <StepForm action={fileAppeal} step="fileAppeal" file={file}>
      <RadioGroup
        name="kind"
        label={t('form.appeal.kind')}
        options={APPEAL_KINDS.map((kind) => ({ value: kind, label: t(`appealKinds.${kind}`) }))}
      />
      <DateInput name="filedOn" label={t('form.appeal.filedOn')} locale={locale} defaultValue={day} max={day} />
      <Textarea name="summary" label={t('form.appeal.summary')} rows={4} />
    </StepForm>
  )
}

/** What became of it. */
export async function AppealOutcomeForm({ opened: { file }, day }: StepProps) {
  const t = await getTranslations('cases')
  const locale = await getLocale()
  return (
    <StepForm action={recordAppealOutcome} step="recordAppealOutcome" file={file}>
      <RadioGroup
        name="outcome"
        label={t('form.appealOutcome.outcome')}
        options={APPEAL_OUTCOMES.map((outcome) => ({
          value: outcome,
          label: t(`appealOutcomes.${outcome}`),
          hint: t(outcome === 'upheld' ? 'form.appealOutcome.upheldHint' : 'form.appealOutcome.otherHint'),
        }))}
      />
      <DateInput
        name="decidedOn"
        label={t('form.appealOutcome.decidedOn')}
        locale={locale}
        defaultValue={day}
        max={day}
      />
      <Textarea name="outcomeNote" label={t('form.appealOutcome.note')} rows={4} />
    </StepForm>
  )
}
