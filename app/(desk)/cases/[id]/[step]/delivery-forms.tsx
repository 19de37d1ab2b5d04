import { getLocale, getTranslations } from '@/lib/messages/translations'
import { RadioGroup } from '@/components/ui/choice-group'
import { DateInput } from '@/components/ui/date-input'
import { Tag } from '@/components/ui/tag'
import { effectiveDay, RECEIVED_HOW } from '@/lib/cases/record-delivery'
import { formatDay } from '@/lib/messages/format'
import { closeCase, recordDelivery } from './actions'
import { CountingList } from './counting-list'
import { StepForm } from './step-form'
import type { StepProps } from './step-props'

/** When the person received the decision; the day of effect follows and is shown with its counting. */
export async function DeliveryForm({ opened: { file, state }, calendar, day }: StepProps) {
  const t = await getTranslations('cases')
  const tr = await getTranslations('rulebook')
  const locale = await getLocale()
  const isEthics = state.actClass === 'ethics'
  const effective = effectiveDay(state.actClass, day, calendar)
  return (
    <StepForm action={recordDelivery} step="recordDelivery" file={file} checkVerb={t('form.delivery.verb')}>
      <DateInput name="receivedOn" label={t('form.delivery.on')} locale={locale} defaultValue={day} max={day} />
      <RadioGroup
        name="receivedHow"
        label={t('form.delivery.how')}
        options={RECEIVED_HOW.map((how) => ({ value: how, label: t(`how.${how}`) }))}
      />
      <div>
        <p>
          {t('form.delivery.effective')}: <b>{formatDay(effective, locale, 'weekday')}</b>
        </p>
        <p className="text-xs text-tinta-3">
          {t(isEthics ? 'form.delivery.ethicsNote' : 'form.delivery.disciplineNote')}{' '}
          <Tag kind="warn">{tr('unverified')}</Tag>
        </p>
        {!isEthics && <CountingList from={day} to={effective} calendar={calendar} />}
      </div>
    </StepForm>
  )
}

/** Closing after the day of effect. */
export async function CloseForm({ opened: { file, state } }: StepProps) {
  const t = await getTranslations('cases')
  const locale = await getLocale()
  const effective = state.decision?.effectiveOn
  return (
    <StepForm action={closeCase} step="closeCase" file={file} checkVerb={t('form.close.verb')}>
      {effective && (
        <p>
          {t('form.close.effective')}: <b>{formatDay(effective, locale, 'weekday')}</b>
        </p>
      )}
    </StepForm>
  )
}
