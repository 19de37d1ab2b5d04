import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { getUiWords } from '@/app/ui-words'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { Section } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { enterPage } from '@/lib/doors/enter-page'
import { formatDay, formatNumber } from '@/lib/messages/format'
import { today } from '@/lib/platform/today'
import { findReminder, listInvited, type ReminderView } from '@/lib/reminders/find-reminder'
import { PastedReceipts, UnitReceipts } from './receipt-forms'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reminders'))('detailTitle') }
}

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}
type UnitRow = ReminderView['units'][number]

export default async function ReminderPage({ params, searchParams }: Props) {
  await enterPage('/registry/reminders/[id]')
  const { id } = await params
  const reminder = z.uuid().safeParse(id).success ? await findReminder(id) : null
  if (!reminder) notFound()
  const [t, ui, locale, day, query] = [
    await getTranslations('reminders'),
    await getUiWords(),
    await getLocale(),
    await today(),
    await searchParams,
  ]
  const unit = reminder.units.find((one) => one.id === query.unit)
  const people = unit ? await listInvited(id, unit.id) : []
  const number = (key: string, header: string, value: (row: UnitRow) => number) => ({
    key,
    header,
    kind: 'number' as const,
    cell: (row: UnitRow) => formatNumber(value(row), locale),
  })
  return (
    <>
      <PageBar
        title={reminder.title}
        trail={[{ href: '/registry/reminders', label: t('title') }]}
        trailLabel={ui.trail}
      />
      <PageBody aside={<PastedReceipts reminder={reminder} today={day} />}>
        <Section id="about" title={t('detail.about')}>
          <DefinitionRows
            rows={[
              { key: 'date', label: t('detail.date'), value: formatDay(reminder.heldOn, locale, 'weekday') },
              { key: 'material', label: t('material'), value: reminder.material },
              { key: 'election', label: t('detail.election'), value: reminder.election ?? t('detail.anyElection') },
              ...(reminder.evidenceId
                ? [
                    {
                      key: 'evidence',
                      label: t('detail.evidence'),
                      value: (
                        <Link href={`/api/evidence/${reminder.evidenceId}`} target="_blank">
                          {t('detail.openEvidence')}
                        </Link>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </Section>
        {unit && <UnitReceipts reminder={reminder} unit={unit.name} people={people} today={day} />}
        <Section id="units" title={t('detail.units')}>
          <Table<UnitRow>
            caption={t('detail.units')}
            rows={reminder.units}
            rowKey={(row) => row.id}
            current={(row) => row.id === unit?.id}
            columns={[
              { key: 'unit', header: t('detail.unit'), kind: 'head', cell: (row) => row.name },
              number('people', t('detail.people'), (row) => row.people),
              number('attended', t('detail.attended'), (row) => row.attended),
              number('acknowledged', t('detail.acknowledged'), (row) => row.acknowledged),
              number('missing', t('detail.missing'), (row) => row.people - row.attended - row.acknowledged),
              {
                key: 'record',
                header: t('detail.choose'),
                cell: (row) =>
                  row.attended + row.acknowledged < row.people ? (
                    <Link href={`/registry/reminders/${id}?unit=${row.id}#unit`}>
                      {t('detail.choose')}
                      <span className="sr-only"> {row.name}</span>
                    </Link>
                  ) : (
                    ''
                  ),
              },
            ]}
          />
        </Section>
      </PageBody>
    </>
  )
}
