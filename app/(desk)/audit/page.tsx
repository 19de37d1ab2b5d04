import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionLink, ButtonLink, Link } from '@/components/ui/link'
import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { TextInput } from '@/components/ui/text-input'
import { AuditFilter, listAuditEntries, type AuditEntryRow } from '@/lib/audit/list-entries'
import { printDetail } from '@/lib/audit/print-detail'
import { recordAuditRead } from '@/lib/audit/record-audit-read'
import { enterPage } from '@/lib/doors/enter-page'
import { formatInstant } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import { id as words } from '@/lib/messages/id'

const PAGE = 50
const EVENTS = Object.keys(words.audit.event) as (keyof typeof words.audit.event)[]
const SUBJECTS = words.audit.subject

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') }
}

export default async function AuditPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>
}) {
  const actor = await enterPage('/audit')
  const filter = AuditFilter.parse(await searchParams)
  const t = await getTranslations('audit')
  const locale = await getLocale()
  const { zone } = await findDeployment()
  const rows = await listAuditEntries(filter, zone, PAGE)
  await recordAuditRead(actor, filter)
  const eventWord = (event: string) => {
    const key = event.replace('.', '_') as (typeof EVENTS)[number]
    return EVENTS.includes(key) ? t(`event.${key}`) : event
  }
  const aboutWord = (row: AuditEntryRow) => {
    const type = row.subjectType as keyof typeof SUBJECTS | null
    const noun = type && type in SUBJECTS ? t(`subject.${type}`) : ''
    return row.caseNumber ? `${noun} ${row.caseNumber}`.trim() : noun
  }
  const query = (extra: Record<string, string>) => {
    const params = new URLSearchParams()
    for (const [key, value] of Object.entries({ ...filter, before: '', ...extra })) if (value) params.set(key, value)
    return params.toString()
  }
  const last = rows.at(-1)
  return (
    <>
      <PageBar title={t('title')} meta={t('meta')} />
      <PageBody>
        <form method="get" className="mb-5 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_2fr_1fr_1fr_auto]">
          <Select
            name="event"
            label={t('filterEvent')}
            empty={t('all')}
            defaultValue={filter.event ?? ''}
            options={EVENTS.map((key) => ({ value: key.replace('_', '.'), label: t(`event.${key}`) }))}
          />
          <TextInput name="actor" label={t('filterActor')} defaultValue={filter.actor ?? ''} />
          <TextInput name="subject" label={t('filterSubject')} defaultValue={filter.subject ?? ''} />
          <DateInput name="from" label={t('from')} locale={locale} defaultValue={filter.from ?? ''} />
          <DateInput name="to" label={t('to')} locale={locale} defaultValue={filter.to ?? ''} />
          <Button>{t('apply')}</Button>
        </form>
        <p className="mb-2 flex flex-wrap gap-x-6">
          {query({}) && <Link href="/audit">{t('clear')}</Link>}
          <a href={`/api/audit?${query({})}`} className="target text-nila underline" download>
            {t('csv')}
          </a>
        </p>
        <Table<AuditEntryRow>
          caption={t('caption')}
          rows={rows}
          rowKey={(row) => row.seq}
          empty={<EmptyState title={t('empty')} action={<ActionLink href="/audit">{t('clear')}</ActionLink>} />}
          columns={[
            { key: 'seq', header: t('seq'), kind: 'lead', cell: (row) => row.seq },
            { key: 'at', header: t('when'), cell: (row) => formatInstant(row.at, locale, zone), width: 'w-56' },
            {
              key: 'who',
              header: t('who'),
              cell: (row) => (row.isJob ? `${t('job')} (${row.actorName})` : row.actorName),
            },
            { key: 'what', header: t('what'), kind: 'head', cell: (row) => eventWord(row.event) },
            { key: 'about', header: t('about'), cell: aboutWord },
            {
              key: 'detail',
              header: t('detail'),
              cell: (row) => <span className="text-sm break-words text-tinta-2">{printDetail(row.detail)}</span>,
            },
          ]}
        />
        <p className="mt-4 flex gap-4">
          {filter.before && <ButtonLink href={`/audit?${query({})}`}>{t('newest')}</ButtonLink>}
          {rows.length === PAGE && last && (
            <ButtonLink href={`/audit?${query({ before: last.seq })}`}>{t('older')}</ButtonLink>
          )}
        </p>
      </PageBody>
    </>
  )
}
