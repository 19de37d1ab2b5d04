import { getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/choice-group'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { OPENING_PURPOSES } from '@/lib/registry/opening-purpose'
import { openEmployee } from './actions'

/** Asked once a day before a person's page shows anything (domain notes SG-10). */
export async function PurposeForm({ id }: { id: string }) {
  const [t, ui] = [await getTranslations('registry'), await getUiWords()]
  return (
    <div className="max-w-xl">
      <Section id="purpose" title={t('purposeForm.title')} spaced>
        <p className="mb-4 measure text-tinta-2">{t('purposeForm.why')}</p>
        <Form action={openEmployee} words={ui.form}>
          <input type="hidden" name="id" value={id} />
          <RadioGroup
            name="purpose"
            label={t('purposeForm.label')}
            options={OPENING_PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))}
          />
          <div>
            <Button look="primary">{t('purposeForm.open')}</Button>
          </div>
        </Form>
      </Section>
    </div>
  )
}
