import { getLocale, getTranslations } from '@/lib/messages/translations'
import { EvidencePicker } from '@/components/cases/evidence-picker'
import { RadioGroup } from '@/components/ui/choice-group'
import { DateInput } from '@/components/ui/date-input'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { TextInput } from '@/components/ui/text-input'
import { ANSWER_ROWS, ATTENDANCE, OWNERSHIP } from '@/lib/cases/record-clarification'
import { recordClarification } from './actions'
import { StepForm } from './step-form'
import type { StepProps } from './step-props'

const ASKED = ['q1', 'q2', 'q3', 'q4'] as const

/** How the hearing went: came, wrote or stayed away; whose account; questions and answers; what was handed over. */
export async function ClarificationForm({ opened: { file, state }, day }: StepProps) {
  const t = await getTranslations('cases')
  const app = await getTranslations('app')
  const locale = await getLocale()
  const summons = state.summonses.at(-1)
  const heldOn = summons && summons.hearingOn <= day ? summons.hearingOn : day
  return (
    <StepForm
      action={recordClarification}
      step="recordClarification"
      file={file}
      checkVerb={t('form.clarification.verb')}
    >
      <RadioGroup
        name="attendance"
        label={t('form.clarification.attendance')}
        options={ATTENDANCE.map((one) => ({
          value: one,
          label: t(`form.clarification.${one}`),
          ...(one === 'absent' ? { hint: t('form.clarification.absentHint') } : {}),
        }))}
      />
      <DateInput name="heldOn" label={t('form.clarification.heldOn')} locale={locale} defaultValue={heldOn} max={day} />
      <Select
        name="ownership"
        label={t('form.clarification.ownership')}
        hint={t('form.clarification.ownershipHint')}
        empty={app('form.choose')}
        options={OWNERSHIP.map((one) => ({ value: one, label: t(`ownership.${one}`) }))}
      />
      <Textarea
        name="statement"
        label={t('form.clarification.statement')}
        hint={t('form.clarification.statementHint')}
        optional={app('form.optional')}
        rows={3}
      />
      <fieldset className="grid gap-3">
        <legend className="mb-1 font-semibold">{t('form.clarification.rows')}</legend>
        <p className="text-sm text-tinta-3">{t('form.clarification.rowsHint')}</p>
        {Array.from({ length: ANSWER_ROWS }, (_, at) => (
          <div key={at} className="grid gap-2 border-b border-garis pb-3 sm:grid-cols-2">
            <TextInput
              name={`question${at + 1}`}
              label={t('form.clarification.question', { n: at + 1 })}
              defaultValue={ASKED[at] ? t(`form.clarification.${ASKED[at]}`) : ''}
            />
            <Textarea name={`answer${at + 1}`} label={t('form.clarification.answer', { n: at + 1 })} rows={2} />
          </div>
        ))}
      </fieldset>
      <EvidencePicker
        name="evidenceId"
        label={t('form.clarification.evidence')}
        optional={app('form.optional')}
        words={{
          choose: t('form.clarification.choose'),
          drop: t('form.clarification.drop'),
          remove: t('form.clarification.remove'),
          uploading: t.raw('form.clarification.uploading'),
          uploaded: t.raw('form.clarification.uploaded'),
          failed: t.raw('form.clarification.failed'),
          needsScript: t('form.needsScript'),
        }}
      />
    </StepForm>
  )
}
