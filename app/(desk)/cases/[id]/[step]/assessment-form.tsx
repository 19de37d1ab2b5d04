import { getLocale, getTranslations } from '@/lib/messages/translations'
import { CheckboxGroup, RadioGroup } from '@/components/ui/choice-group'
import { Textarea } from '@/components/ui/textarea'
import { Banner } from '@/components/ui/banner'
import { FINDINGS } from '@/lib/cases/assess-intent'
import { assessIntent } from './actions'
import type { Finding } from '@/lib/cases/case-state'
import { StepForm } from './step-form'
import type { StepProps } from './step-props'

/** One assessor's finding: judged from acts, evidence and answer, without knowing who it is about. */
export async function AssessmentForm({ opened: { file }, book }: StepProps) {
  const t = await getTranslations('cases.form.assessment')
  const tr = await getTranslations('rulebook')
  const locale = await getLocale()
  return (
    <StepForm action={assessIntent} step="assessIntent" file={file} verb={t('verb')}>
      {file.assessmentRound > 1 && <Banner kind="notice">{t('third')}</Banner>}
      <p className="measure text-tinta-2">{t('intro')}</p>
      <RadioGroup
        name="finding"
        label={t('finding')}
        options={FINDINGS.map((one) => ({ value: one, label: tr(`findings.${one}`) }))}
      />
      <CheckboxGroup
        name="factors"
        label={t('factors')}
        options={[...book.factors]
          .sort((a, b) => FINDINGS.indexOf(a.finding as Finding) - FINDINGS.indexOf(b.finding as Finding))
          .map((row) => ({
            value: row.code,
            label: locale === 'en' ? row.titleEn : row.titleId,
            hint: tr(`findings.${row.finding}` as 'findings.joke'),
          }))}
      />
      <Textarea name="reasons" label={t('reasons')} hint={t('reasonsHint')} rows={5} />
    </StepForm>
  )
}
