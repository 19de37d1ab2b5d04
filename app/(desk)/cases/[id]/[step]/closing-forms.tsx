import { getLocale, getTranslations } from '@/lib/messages/translations'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { RadioGroup } from '@/components/ui/choice-group'
import { ActionLink } from '@/components/ui/link'
import { Textarea } from '@/components/ui/textarea'
import { ACCOUNT_MARKS } from '@/lib/cases/agree-closing'
import { closableOutcomes, remindsPerson } from '@/lib/cases/closable-outcomes'
import { codeTitles } from '@/lib/cases/code-titles'
import { stepPath } from '@/lib/cases/step-path'
import { agreeClosing, proposeClosing } from './actions'
import { SignerFields } from './signer-fields'
import { StepForm } from './step-form'
import type { StepProps } from './step-props'

/** Proposes an outcome without a sanction, with a reason of the rulebook. */
export async function ProposeForm({ opened: { file, state }, book }: StepProps) {
  const t = await getTranslations('cases')
  const locale = await getLocale()
  const open = closableOutcomes(state)
  const options = open.flatMap((outcome) =>
    book.reasons
      .filter((row) => row.outcome === 'close' && row.code.startsWith(`${outcome}.`))
      .map((row) => ({
        value: row.code,
        label: t(`outcomes.${outcome}`),
        hint: locale === 'en' ? row.titleEn : row.titleId,
      })),
  )
  return (
    <StepForm action={proposeClosing} step="proposeClosing" file={file}>
      <RadioGroup name="reasonCode" label={t('form.propose.reason')} options={options} />
      <Textarea name="note" label={t('form.propose.note')} hint={t('form.propose.noteHint')} rows={4} />
    </StepForm>
  )
}

/** A second person agrees. What the outcome needs besides: a signer for the letter, a mark for the accounts. */
export async function AgreeForm({ opened: { file }, book }: StepProps) {
  const t = await getTranslations('cases')
  const locale = await getLocale()
  const outcome = file.proposal?.outcome ?? ''
  const words = t(`outcomes.${outcome}` as 'outcomes.coaching')
  return (
    <StepForm
      action={agreeClosing}
      step="agreeClosing"
      file={file}
      checkVerb={t('form.agree.verb', { outcome: words })}
    >
      <div>
        <DefinitionRows
          wide
          rows={[
            { key: 'outcome', label: t('course.outcome'), value: <b>{words}</b> },
            {
              key: 'reason',
              label: t('course.reason'),
              value: codeTitles(book, locale)[file.proposal?.code ?? ''] ?? '',
              note: file.proposal?.reason,
            },
          ]}
        />
        <ActionLink href={stepPath(file.id, 'declineClosing')}>{t('steps.declineClosing')}</ActionLink>
      </div>
      {remindsPerson(outcome) && (
        <>
          <p className="text-tinta-2">{t('form.agree.letter')}</p>
          <SignerFields />
        </>
      )}
      {outcome === 'not_the_actor' && (
        <>
          <RadioGroup
            name="accountMark"
            label={t('form.agree.mark')}
            options={ACCOUNT_MARKS.map((mark) => ({ value: mark, label: t(`form.agree.marks.${mark}`) }))}
          />
          <Textarea name="proofNote" label={t('form.agree.proof')} rows={3} />
        </>
      )}
    </StepForm>
  )
}
