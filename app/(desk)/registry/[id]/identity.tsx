import { getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { Button } from '@/components/ui/button'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { MaskedNumber } from '@/components/ui/masked-number'
import type { EmployeeView } from '@/lib/registry/get-employee'
import { showEmployeeNumber } from './actions'

/** Who it is, in the order of the offices' forms; the number in full only on asking, which is recorded. */
export async function Identity({ person }: { person: EmployeeView }) {
  const [t, ui] = [await getTranslations('registry'), await getUiWords()]
  return (
    <Section id="identity" title={t('detail.identity')}>
      <DefinitionRows
        rows={[
          { key: 'name', label: t('detail.name'), value: person.name },
          {
            key: 'number',
            label: t('detail.number'),
            value: (
              <Form action={showEmployeeNumber} words={ui.form} className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <input type="hidden" name="id" value={person.id} />
                <MaskedNumber tail={person.numberTail} label={ui.maskedNip(person.numberTail)} />
                <Button size="sm">{t('detail.showNumber')}</Button>
              </Form>
            ),
          },
          { key: 'rank', label: t('detail.rank'), value: person.rank ?? t('detail.none') },
          { key: 'position', label: t('detail.position'), value: person.position || t('detail.none') },
          { key: 'unit', label: t('detail.unit'), value: person.unit },
          { key: 'kind', label: t('detail.kind'), value: t(`kind.${person.kind as 'PNS'}`) },
        ]}
      />
    </Section>
  )
}
