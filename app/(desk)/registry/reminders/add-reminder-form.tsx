import { getLocale, getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { ProofFiles } from '@/components/registry/proof-files'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { CheckboxGroup } from '@/components/ui/choice-group'
import { DateInput } from '@/components/ui/date-input'
import { Disclosure } from '@/components/ui/disclosure'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { TextInput } from '@/components/ui/text-input'
import type { UnitChoice } from '@/lib/registry/list-units'
import { recordReminder } from './actions'

/** A socialisation that was held: when, what, for which units. */
export async function AddReminderForm({
  units,
  elections,
  today,
}: {
  units: UnitChoice[]
  elections: { id: string; name: string }[]
  today: string
}) {
  const [t, ui, locale] = [await getTranslations('reminders'), await getUiWords(), await getLocale()]
  return (
    <Section id="add" title={t('add.title')} spaced>
      <Form action={recordReminder} words={ui.form}>
        <DateInput name="heldOn" label={t('heldOn')} locale={locale} max={today} />
        <TextInput name="title" label={t('add.name')} maxLength={160} />
        <Textarea name="material" label={t('add.material')} hint={t('add.materialHint')} rows={3} limit={600} />
        <Select
          name="electionId"
          label={t('add.election')}
          empty={t('add.noElection')}
          defaultValue={elections[0]?.id ?? ''}
          options={elections.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div>
          <Checkbox name="allUnits" label={t('add.allUnits')} />
          <Disclosure summary={t('add.chooseUnits')}>
            <CheckboxGroup
              name="units"
              label={t('add.units')}
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Disclosure>
        </div>
        <ProofFiles label={t('add.evidence')} hint={t('add.evidenceHint')} />
        <div>
          <Button look="primary">{t('add.save')}</Button>
        </div>
      </Form>
    </Section>
  )
}
