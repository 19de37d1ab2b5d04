import { getTranslations } from '@/lib/messages/translations'
import { Textarea } from '@/components/ui/textarea'
import { declineClosing, proceedToDecision, reopenCase, returnDecision } from './actions'
import { StepForm } from './step-form'
import type { StepProps } from './step-props'

/** To the decision, because Bawaslu's recommendation is there already. */
export async function ProceedForm({ opened: { file } }: StepProps) {
  const t = await getTranslations('cases.form.proceed')
  return (
    <StepForm action={proceedToDecision} step="proceedToDecision" file={file}>
      <Textarea name="reason" label={t('reason')} rows={3} />
    </StepForm>
  )
}

/** Sends a draft back. */
export async function ReturnForm({ opened: { file } }: StepProps) {
  const t = await getTranslations('cases.form.return')
  return (
    <StepForm action={returnDecision} step="returnDecision" file={file}>
      <Textarea name="reason" label={t('reason')} rows={3} />
    </StepForm>
  )
}

/** Declines a proposed closing. */
export async function DeclineForm({ opened: { file } }: StepProps) {
  const t = await getTranslations('cases.form.decline')
  return (
    <StepForm action={declineClosing} step="declineClosing" file={file}>
      <Textarea name="reason" label={t('reason')} rows={3} />
    </StepForm>
  )
}

/** Opens a closed case again. */
export async function ReopenForm({ opened: { file } }: StepProps) {
  const t = await getTranslations('cases.form.reopen')
  return (
    <StepForm action={reopenCase} step="reopenCase" file={file} checkVerb={t('verb')}>
      <Textarea name="reason" label={t('reason')} rows={3} />
    </StepForm>
  )
}
