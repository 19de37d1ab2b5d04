import { getLocale, getTranslations } from '@/lib/messages/translations'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { formatNumber } from '@/lib/messages/format'
import type { NamedPerson, NeverReminded } from '@/lib/reminders/list-reminders'

/** Whom no reminder of the election has reached: by unit, and of a chosen unit by name. */
export async function NeverRemindedPart({
  election,
  units,
  chosen,
}: {
  election: string
  units: NeverReminded[]
  chosen: { unit: NeverReminded; people: NamedPerson[] } | null
}) {
  const [t, locale] = [await getTranslations('reminders'), await getLocale()]
  return (
    <>
      {chosen && (
        <Section id="never-people" title={t('never.of', { unit: chosen.unit.name })}>
          <DefinitionRows
            wide
            rows={chosen.people.map((person) => ({
              key: person.id,
              label: `…${person.numberTail}`,
              value: <Link href={`/registry/${person.id}`}>{person.name}</Link>,
              note: person.position,
            }))}
          />
        </Section>
      )}
      <Section id="never" title={t('never.title')}>
        <p className="measure py-2 text-tinta-2">{t('never.hint', { election })}</p>
        <Table<NeverReminded>
          caption={t('never.caption')}
          rows={units.filter((unit) => unit.never > 0)}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t('never.none')} />}
          current={(row) => row.id === chosen?.unit.id}
          columns={[
            { key: 'unit', header: t('units'), kind: 'head', cell: (row) => row.name },
            {
              key: 'people',
              header: t('never.people'),
              kind: 'number',
              cell: (row) => formatNumber(row.people, locale),
            },
            { key: 'never', header: t('never.count'), kind: 'number', cell: (row) => formatNumber(row.never, locale) },
            {
              key: 'show',
              header: t('never.show'),
              cell: (row) => (
                <Link href={`/registry/reminders?unit=${row.id}#never-people`}>
                  {t('never.show')}
                  <span className="sr-only"> {row.name}</span>
                </Link>
              ),
            },
          ]}
        />
      </Section>
    </>
  )
}
