import { getLocale, getTranslations } from '@/lib/messages/translations'
import { DateInput } from '@/components/ui/date-input'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { ActionLink } from '@/components/ui/link'
import { TextInput } from '@/components/ui/text-input'
import { codeTitles } from '@/lib/cases/code-titles'
import { stepPath } from '@/lib/cases/step-path'
import { approveDecision } from './actions'
import { SignerFields } from './signer-fields'
import { StepForm } from './step-form'
import type { StepProps } from './step-props'

/** A second person reads the draft and issues the decree, or sends it back. */
export async function ApprovalForm({ opened: { file }, book, day }: StepProps) {
  const t = await getTranslations('cases')
  const tr = await getTranslations('rulebook')
  const locale = await getLocale()
  const titles = codeTitles(book, locale)
  const draft = file.decisions.filter((one) => !one.rejectedAt).at(-1)
  const rows = [
    {
      key: 'rule',
      label: t('form.decision.rule'),
      value: `${file.ruleCode ?? ''} ${titles[file.ruleCode ?? ''] ?? ''}`,
    },
    {
      key: 'class',
      label: t('course.class'),
      value: file.actClass ? tr(`classes.${file.actClass}` as 'classes.ethics') : '',
      note: draft?.deviationReason,
    },
    { key: 'sanction', label: t('form.decision.sanction'), value: titles[draft?.sanctionCode ?? ''] ?? '' },
    { key: 'reason', label: t('form.decision.reason'), value: draft?.reason ?? '' },
  ]
  return (
    <StepForm action={approveDecision} step="approveDecision" file={file} checkVerb={t('form.approval.verb')}>
      <div>
        <h3 className="rule-nila pb-1">{t('form.approval.draft')}</h3>
        <DefinitionRows wide rows={rows} />
        <ActionLink href={stepPath(file.id, 'returnDecision')}>{t('steps.returnDecision')}</ActionLink>
      </div>
      <TextInput name="decreeNumber" label={t('form.approval.decreeNumber')} width={20} autoComplete="off" />
      <DateInput name="decreeDate" label={t('form.approval.decreeDate')} locale={locale} defaultValue={day} max={day} />
      <SignerFields />
    </StepForm>
  )
}
