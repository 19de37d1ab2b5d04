import { getLocale, getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { Button } from '@/components/ui/button'
import { CheckboxGroup, RadioGroup } from '@/components/ui/choice-group'
import { DateInput } from '@/components/ui/date-input'
import { EmptyState } from '@/components/ui/empty-state'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { Textarea } from '@/components/ui/textarea'
import type { Invited } from '@/lib/reminders/find-reminder'
import { recordReceipts } from './actions'

type Reminder = { id: string; heldOn: string }

async function HowAndWhen({ reminder, today }: { reminder: Reminder; today: string }) {
  const [t, locale] = [await getTranslations('reminders'), await getLocale()]
  return (
    <>
      <input type="hidden" name="reminderId" value={reminder.id} />
      <RadioGroup
        name="how"
        label={t('receipts.how')}
        defaultValue="attended"
        inline
        options={(['attended', 'acknowledged'] as const).map((value) => ({
          value,
          label: t(`receipts.hows.${value}`),
        }))}
      />
      <DateInput
        name="on"
        label={t('receipts.on')}
        locale={locale}
        min={reminder.heldOn}
        max={today}
        defaultValue={reminder.heldOn}
      />
    </>
  )
}

/** The people of one unit who are not on record yet, all ticked. */
export async function UnitReceipts({
  reminder,
  unit,
  people,
  today,
}: {
  reminder: Reminder
  unit: string
  people: Invited[]
  today: string
}) {
  const [t, ui] = [await getTranslations('reminders'), await getUiWords()]
  const open = people.filter((person) => person.how === null)
  return (
    <Section id="unit" title={t('receipts.unitTitle', { unit })} spaced>
      {open.length === 0 ? (
        <EmptyState title={t('receipts.done')} />
      ) : (
        <Form action={recordReceipts} words={ui.form}>
          <HowAndWhen reminder={reminder} today={today} />
          <CheckboxGroup
            name="employees"
            label={t('receipts.people')}
            hint={t('receipts.peopleHint')}
            defaultValues={open.map(({ id }) => id)}
            options={open.map((person) => ({ value: person.id, label: `${person.name} (…${person.numberTail})` }))}
          />
          <div>
            <Button look="primary">{t('receipts.save')}</Button>
          </div>
        </Form>
      )}
    </Section>
  )
}

/** Numbers pasted from an attendance list. */
export async function PastedReceipts({ reminder, today }: { reminder: Reminder; today: string }) {
  const [t, ui] = [await getTranslations('reminders'), await getUiWords()]
  return (
    <Section id="paste" title={t('receipts.listTitle')} spaced>
      <Form action={recordReceipts} words={ui.form}>
        <HowAndWhen reminder={reminder} today={today} />
        <Textarea
          name="numbers"
          label={t('receipts.numbers')}
          hint={t('receipts.numbersHint')}
          rows={8}
          autoComplete="off"
          spellCheck={false}
        />
        <div>
          <Button>{t('receipts.save')}</Button>
        </div>
      </Form>
    </Section>
  )
}
