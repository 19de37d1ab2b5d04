import { getLocale, getTranslations } from '@/lib/messages/translations'
import { RadioGroup } from '@/components/ui/choice-group'
import { DateInput } from '@/components/ui/date-input'
import { Textarea } from '@/components/ui/textarea'
import { TextInput } from '@/components/ui/text-input'
import { REFERRAL_CHANNELS } from '@/lib/cases/refer-case'
import { referCase } from './actions'
import { SignerFields } from './signer-fields'
import { StepForm } from './step-form'
import type { StepProps } from './step-props'

/** To Bawaslu: to whom, by which channel, who signs. Acts, answer and evidence go along by themselves. */
export async function ReferralForm({ opened: { file }, deployment, day }: StepProps) {
  const t = await getTranslations('cases')
  const app = await getTranslations('app')
  const locale = await getLocale()
  return (
    <StepForm action={referCase} step="referCase" file={file} checkVerb={t('form.referral.verb')}>
      <TextInput
        name="authority"
        label={t('form.referral.authority')}
        defaultValue={t('form.referral.authorityDefault', { region: deployment.shortName })}
      />
      <DateInput name="letterDate" label={t('form.referral.letterDate')} locale={locale} defaultValue={day} />
      <RadioGroup
        name="channel"
        label={t('form.referral.channel')}
        options={REFERRAL_CHANNELS.map((one) => ({ value: one, label: t(`channels.${one}`) }))}
      />
      <Textarea name="note" label={t('form.referral.note')} optional={app('form.optional')} rows={3} />
      <SignerFields />
    </StepForm>
  )
}
