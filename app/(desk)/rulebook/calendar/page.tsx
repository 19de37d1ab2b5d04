import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { EmptyState } from '@/components/ui/empty-state'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { Tabs } from '@/components/ui/tabs'
import { Tag } from '@/components/ui/tag'
import { TextInput } from '@/components/ui/text-input'
import { ACTIONS } from '@/lib/doors/doors'
import { enterPage } from '@/lib/doors/enter-page'
import { mayEnter } from '@/lib/doors/may-enter'
import { formatDay } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import { today } from '@/lib/platform/today'
import { listNonWorkingDays, type CalendarDay } from '@/lib/rulebook/change-calendar'
import { addNonWorkingDay, removeNonWorkingDay } from './actions'

const KINDS = ['national_holiday', 'collective_leave', 'election_day', 'local'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rulebook'))('calendar.title') }
}

export default async function CalendarPage({ searchParams }: { searchParams: Promise<{ year?: string | string[] }> }) {
  const actor = await enterPage('/rulebook/calendar')
  const t = await getTranslations('rulebook')
  const app = await getTranslations('app')
  const locale = await getLocale()
  const thisYear = Number((await today()).slice(0, 4))
  const year = z.coerce
    .number()
    .int()
    .min(2000)
    .max(2100)
    .catch(thisYear)
    .parse((await searchParams).year)
  const days = await listNonWorkingDays(year)
  const { week } = await findDeployment()
  const mayChange = mayEnter(actor, ACTIONS.addNonWorkingDay)
  const words = { errorTitle: app('form.errorTitle'), errorPrefix: app('form.errorPrefix') }
  const kindWord = (kind: string) =>
    (KINDS as readonly string[]).includes(kind) ? t(`calendar.kinds.${kind as (typeof KINDS)[number]}`) : kind
  return (
    <>
      <PageBar
        title={t('calendar.title')}
        meta={t('calendar.week', { week })}
        trail={[{ href: '/rulebook', label: t('page.title') }]}
        trailLabel={t('page.title')}
      />
      <PageBody
        {...(mayChange
          ? {
              aside: (
                <Section id="add" title={t('calendar.add')}>
                  <Form action={addNonWorkingDay} words={words} className="mt-4 grid gap-5">
                    <DateInput name="day" label={t('calendar.day')} locale={locale} />
                    <Select
                      name="kind"
                      label={t('calendar.kind')}
                      empty={app('form.choose')}
                      options={KINDS.map((kind) => ({ value: kind, label: t(`calendar.kinds.${kind}`) }))}
                    />
                    <TextInput name="name" label={t('calendar.name')} />
                    <TextInput name="source" label={t('source')} hint={t('calendar.sourceHint')} />
                    <Button look="primary">{t('calendar.add')}</Button>
                  </Form>
                </Section>
              ),
            }
          : {})}
      >
        <Tabs
          label={t('calendar.years')}
          tabs={[thisYear - 1, thisYear, thisYear + 1].map((value) => ({
            key: String(value),
            href: `/rulebook/calendar?year=${value}`,
            label: String(value),
            current: value === year,
          }))}
        />
        <Table<CalendarDay>
          caption={t('calendar.caption', { year: String(year) })}
          rows={days}
          rowKey={(row) => row.day}
          empty={<EmptyState title={t('calendar.empty', { year: String(year) })} />}
          columns={[
            {
              key: 'day',
              header: t('calendar.day'),
              kind: 'lead',
              cell: (row) => formatDay(row.day, locale, 'weekday'),
              width: 'w-60',
            },
            { key: 'name', header: t('calendar.name'), kind: 'head', cell: (row) => row.name },
            { key: 'kind', header: t('calendar.kind'), cell: (row) => kindWord(row.kind) },
            {
              key: 'source',
              header: t('source'),
              cell: (row) => <span className="text-sm text-tinta-2">{row.source}</span>,
            },
            {
              key: 'verified',
              header: t('page.verification'),
              cell: (row) => (row.verifiedBy ? row.verifiedBy : <Tag kind="warn">{t('unverified')}</Tag>),
            },
            ...(mayChange
              ? [
                  {
                    key: 'remove',
                    header: t('calendar.remove'),
                    cell: (row: CalendarDay) => (
                      <Form action={removeNonWorkingDay} words={words}>
                        <input type="hidden" name="day" value={row.day} />
                        <Button size="sm" look="quiet">
                          {t('calendar.remove')}
                          <span className="sr-only"> {row.name}</span>
                        </Button>
                      </Form>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </PageBody>
    </>
  )
}
