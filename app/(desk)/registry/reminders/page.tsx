import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { enterPage } from '@/lib/doors/enter-page'
import { formatDay, formatNumber } from '@/lib/messages/format'
import { listPactElections } from '@/lib/pacts/list-pacts'
import { today } from '@/lib/platform/today'
import { listUnits } from '@/lib/registry/list-units'
import {
  listNeverReminded,
  listNeverRemindedPeople,
  listReminders,
  type ReminderLine,
} from '@/lib/reminders/list-reminders'
import { RegistryTabs } from '../registry-tabs'
import { AddReminderForm } from './add-reminder-form'
import { NeverRemindedPart } from './never-reminded'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reminders'))('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RemindersPage({ searchParams }: Props) {
  const actor = await enterPage('/registry/reminders')
  const [t, locale] = [await getTranslations('reminders'), await getLocale()]
  const [reminders, elections, units, day, query] = await Promise.all([
    listReminders(),
    listPactElections(),
    listUnits(),
    today(),
    searchParams,
  ])
  const [election] = elections
  const never = election ? await listNeverReminded(election.id) : []
  const unit = never.find(({ id }) => id === query.unit)
  const people = election && unit ? await listNeverRemindedPeople(election.id, unit.id) : []
  return (
    <>
      <PageBar title={t('title')} meta={t('meta', { count: reminders.length })} />
      <PageBody aside={<AddReminderForm units={units} elections={elections} today={day} />}>
        <RegistryTabs actor={actor} current="reminders" />
        <Section id="held" title={t('title')}>
          <Table<ReminderLine>
            caption={t('caption')}
            rows={reminders}
            rowKey={(row) => row.id}
            empty={<EmptyState title={t('empty.title')}>{t('empty.hint')}</EmptyState>}
            columns={[
              {
                key: 'heldOn',
                header: t('heldOn'),
                kind: 'lead',
                cell: (row) => formatDay(row.heldOn, locale),
                width: 'w-32',
              },
              {
                key: 'title',
                header: t('name'),
                kind: 'head',
                cell: (row) => (
                  <>
                    <Link href={`/registry/reminders/${row.id}`}>{row.title}</Link>
                    <span className="block text-sm font-normal text-tinta-2">{row.material}</span>
                  </>
                ),
              },
              { key: 'units', header: t('units'), kind: 'number', cell: (row) => formatNumber(row.units, locale) },
              {
                key: 'reached',
                header: t('reached'),
                kind: 'number',
                cell: (row) => t('reachedOf', { reached: row.reached, invited: row.invited }),
              },
            ]}
          />
        </Section>
        {election && (
          <NeverRemindedPart election={election.name} units={never} chosen={unit ? { unit, people } : null} />
        )}
      </PageBody>
    </>
  )
}
