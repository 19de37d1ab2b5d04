import { getLocale, getTranslations } from '@/lib/messages/translations'
import { DateInput } from '@/components/ui/date-input'
import { RadioGroup } from '@/components/ui/choice-group'
import { Tag } from '@/components/ui/tag'
import { TextInput } from '@/components/ui/text-input'
import { SUMMONS_MODES } from '@/lib/cases/issue-summons'
import { SERVED_HOW } from '@/lib/cases/record-service'
import { roman } from '@/lib/documents/templates/paper-words'
import { ZONES } from '@/lib/messages/format'
import { hearingWindow } from '@/lib/rulebook/deadlines'
import { issueSummons, recordService } from './actions'
import { CountingList } from './counting-list'
import { SignerFields } from './signer-fields'
import { StepForm } from './step-form'
import type { StepProps } from './step-props'

/** The summons: where, when, how, who signs. The hearing day is proposed with its counting. */
export async function SummonsForm({ opened: { file, state }, calendar, deployment, day }: StepProps) {
  const t = await getTranslations('cases.form.summons')
  const tr = await getTranslations('rulebook')
  const locale = await getLocale()
  const proposed = hearingWindow(day, calendar).earliest
  const ordinal = roman(state.summonses.length + 1)
  return (
    <StepForm action={issueSummons} step="issueSummons" file={file} checkVerb={t('verb', { ordinal })}>
      <DateInput name="letterDate" label={t('letterDate')} locale={locale} defaultValue={day} min={day} />
      <div className="grid gap-1">
        <DateInput
          name="hearingOn"
          label={t('hearingOn')}
          hint={t('hearingHint')}
          locale={locale}
          defaultValue={proposed}
          min={day}
        />
        <p className="text-xs text-tinta-3">
          <Tag kind="warn">{tr('unverified')}</Tag> {tr('hearingDay.unverified')}
        </p>
        <CountingList from={day} to={proposed} calendar={calendar} />
      </div>
      <TextInput
        name="hearingTime"
        label={t('time', { zone: ZONES[deployment.zone] ?? deployment.zone })}
        type="time"
        width={8}
        defaultValue="09:00"
      />
      <TextInput name="place" label={t('place')} defaultValue={deployment.officeName} />
      <RadioGroup
        name="mode"
        label={t('mode')}
        inline
        defaultValue="in_person"
        options={SUMMONS_MODES.map((mode) => ({ value: mode, label: t(`modes.${mode}`) }))}
      />
      <SignerFields />
    </StepForm>
  )
}

/** When and how the summons reached the person. */
export async function ServiceForm({ opened: { file }, day }: StepProps) {
  const t = await getTranslations('cases')
  const locale = await getLocale()
  return (
    <StepForm action={recordService} step="recordService" file={file}>
      <DateInput name="servedOn" label={t('form.service.on')} locale={locale} defaultValue={day} max={day} />
      <RadioGroup
        name="servedHow"
        label={t('form.service.how')}
        options={SERVED_HOW.map((how) => ({ value: how, label: t(`how.${how}`) }))}
      />
    </StepForm>
  )
}
