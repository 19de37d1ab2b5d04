import { getLocale, getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/choice-group'
import { DateInput } from '@/components/ui/date-input'
import { EmptyState } from '@/components/ui/empty-state'
import { FileDrop } from '@/components/ui/file-drop'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { Select } from '@/components/ui/select'
import { EVIDENCE_LIMITS } from '@/lib/evidence/evidence-limits'
import type { MissingSigner } from '@/lib/pacts/list-pacts'
import { signPact } from './actions'

/** Who of a unit has not signed: tick and date, or upload one signed paper. For the personnel office. */
export async function MissingSigners({
  electionId,
  unit,
  people,
  today,
}: {
  electionId: string
  unit: { id: string; name: string }
  people: MissingSigner[]
  today: string
}) {
  const [t, ui, locale] = [await getTranslations('pacts'), await getUiWords(), await getLocale()]
  if (people.length === 0)
    return (
      <Section id="missing" title={t('missingTitle', { unit: unit.name })}>
        <EmptyState title={t('noneMissing')} />
      </Section>
    )
  const nameOf = (person: MissingSigner) => `${person.name} (…${person.numberTail})`
  return (
    <>
      <Section id="missing" title={t('missingTitle', { unit: unit.name })} spaced>
        <Form action={signPact} words={ui.form}>
          <input type="hidden" name="electionId" value={electionId} />
          <DateInput name="signedOn" label={t('sign.signedOn')} locale={locale} max={today} />
          <CheckboxGroup
            name="employees"
            label={t('sign.who')}
            options={people.map((person) => ({ value: person.id, label: nameOf(person), hint: person.position }))}
          />
          <div>
            <Button look="primary">{t('sign.save')}</Button>
          </div>
        </Form>
      </Section>
      <Section id="document" title={t('document.title')} spaced>
        <form method="post" action="/api/pacts" encType="multipart/form-data" className="grid max-w-xl gap-5">
          <input type="hidden" name="electionId" value={electionId} />
          <input type="hidden" name="unit" value={unit.id} />
          <Select
            name="employeeId"
            id="pact-person"
            label={t('document.person')}
            empty={ui.choose}
            options={people.map((person) => ({ value: person.id, label: nameOf(person) }))}
          />
          <DateInput name="signedOn" label={t('sign.signedOn')} locale={locale} max={today} />
          <FileDrop
            name="file"
            label={t('document.file')}
            hint={t('document.fileHint')}
            accept="application/pdf,image/png,image/jpeg"
            maxBytes={EVIDENCE_LIMITS.pdfBytes}
            words={ui.file}
          />
          <div>
            <Button>{t('document.save')}</Button>
          </div>
        </form>
      </Section>
    </>
  )
}
