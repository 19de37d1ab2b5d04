import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/heading'
import { ActionLink } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Code, Tag } from '@/components/ui/tag'
import { enterPage } from '@/lib/doors/enter-page'
import { formatDay } from '@/lib/messages/format'
import { findActiveRulebook, getRulebook, type LoadedRulebook } from '@/lib/rulebook/find-rulebook'
import { listAllLegalBases } from '@/lib/rulebook/list-all-legal-bases'

type Violation = LoadedRulebook['violations'][number]
type Sanction = LoadedRulebook['sanctions'][number]
type Timer = LoadedRulebook['timers'][number]
type Basis = Awaited<ReturnType<typeof listAllLegalBases>>[number]

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rulebook'))('page.title') }
}

/** The rules that every flag and case is measured by, each with its source and who verified it. */
export default async function RulebookPage() {
  await enterPage('/rulebook')
  const t = await getTranslations('rulebook')
  const locale = await getLocale()
  const active = await findActiveRulebook()
  if (!active) return <Missing title={t('page.title')} words={t('page.none')} />
  const book = await getRulebook(active)
  const bases = await listAllLegalBases()
  const title = (row: { titleId: string; titleEn: string }) => (locale === 'en' ? row.titleEn : row.titleId)
  const verification = (row: { verifiedBy: string | null }) =>
    row.verifiedBy ? row.verifiedBy : <Tag kind="warn">{t('unverified')}</Tag>
  const source = (row: { basis?: string; source: string; note?: string }) => (
    <span className="text-sm text-tinta-2">
      {row.basis && <span className="block text-tinta">{row.basis}</span>}
      {row.source}
      {row.note && <span className="block">{row.note}</span>}
    </span>
  )
  const period = (row: { validFrom: string | null; validTo: string | null }) =>
    `${row.validFrom ? formatDay(row.validFrom, locale) : '…'} – ${row.validTo ? formatDay(row.validTo, locale) : t('page.now')}`
  const shared = {
    source: { key: 'source', header: t('source'), cell: source },
    verified: { key: 'verified', header: t('page.verification'), cell: verification },
  }
  return (
    <>
      <PageBar
        title={t('page.title')}
        meta={t('page.version', { n: book.version })}
        action={<ActionLink href="/rulebook/calendar">{t('calendar.title')}</ActionLink>}
      />
      <PageBody banner={<Banner kind="warning">{t('page.warning')}</Banner>}>
        <Section id="violations" title={t('page.violations')} meta={t('page.rows', { n: book.violations.length })}>
          <Table<Violation>
            caption={t('page.violations')}
            rows={book.violations}
            rowKey={(row) => row.code}
            columns={[
              { key: 'code', header: t('page.code'), kind: 'lead', cell: (row) => <Code>{row.code}</Code> },
              { key: 'title', header: t('page.act'), kind: 'head', cell: title },
              { key: 'class', header: t('page.class'), cell: (row) => t(`classes.${row.class as 'ethics'}`) },
              { key: 'level', header: t('page.level'), cell: (row) => t(`levels.${row.level as 'moral'}`) },
              shared.source,
              shared.verified,
            ]}
          />
        </Section>
        <Section id="sanctions" title={t('page.sanctions')} meta={t('page.rows', { n: book.sanctions.length })}>
          <Table<Sanction>
            caption={t('page.sanctions')}
            rows={book.sanctions}
            rowKey={(row) => row.code}
            columns={[
              { key: 'code', header: t('page.code'), kind: 'lead', cell: (row) => <Code>{row.code}</Code> },
              {
                key: 'title',
                header: t('page.sanction'),
                kind: 'head',
                cell: (row) => (
                  <>
                    {title(row)}
                    {row.isSuspended && <span className="block text-sm text-tinta-2">{t('page.suspended')}</span>}
                  </>
                ),
              },
              { key: 'level', header: t('page.level'), cell: (row) => t(`levels.${row.level as 'moral'}`) },
              {
                key: 'kinds',
                header: t('page.kinds'),
                cell: (row) => row.kinds.map((kind) => t(`kinds.${kind}`)).join(', '),
              },
              shared.source,
              shared.verified,
            ]}
          />
        </Section>
        <Section id="timers" title={t('page.timers')} meta={t('page.rows', { n: book.timers.length })}>
          <Table<Timer>
            caption={t('page.timers')}
            rows={book.timers}
            rowKey={(row) => row.code}
            columns={[
              { key: 'code', header: t('page.code'), kind: 'lead', cell: (row) => <Code>{row.code}</Code> },
              { key: 'title', header: t('page.timer'), kind: 'head', cell: title },
              {
                key: 'length',
                header: t('page.length'),
                cell: (row) => t(`periods.${row.unit as 'working_day'}`, { n: row.length }),
              },
              {
                key: 'start',
                header: t('page.start'),
                cell: (row) => t(`startEvents.${row.startsWith as 'decision_received'}`),
              },
              shared.source,
              shared.verified,
            ]}
          />
        </Section>
        <Section id="bases" title={t('page.bases')} meta={t('page.rows', { n: bases.length })}>
          <Table<Basis>
            caption={t('page.bases')}
            rows={bases}
            rowKey={(row) => row.code}
            columns={[
              { key: 'title', header: t('page.instrument'), kind: 'head', cell: (row) => row.title },
              { key: 'gives', header: t('page.gives'), cell: (row) => row.gives },
              { key: 'period', header: t('page.period'), cell: period },
              shared.verified,
            ]}
          />
        </Section>
      </PageBody>
    </>
  )
}

function Missing({ title, words }: { title: string; words: string }) {
  return (
    <>
      <PageBar title={title} />
      <PageBody>
        <EmptyState title={words} />
      </PageBody>
    </>
  )
}
