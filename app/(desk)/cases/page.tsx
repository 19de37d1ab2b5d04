import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { CaseFilters } from '@/components/cases/case-filters'
import { CaseTable } from '@/components/cases/case-table'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { EmptyState } from '@/components/ui/empty-state'
import { ButtonLink } from '@/components/ui/link'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { CASE_TABS, listCases } from '@/lib/cases/list-cases'
import { listCaseUnits } from '@/lib/cases/list-case-units'
import { STAGES } from '@/lib/cases/workflow'
import { PAGES } from '@/lib/doors/doors'
import { enterPage } from '@/lib/doors/enter-page'
import { mayEnter } from '@/lib/doors/may-enter'
import { formatNumber } from '@/lib/messages/format'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Query = z.object({
  tab: z.enum(CASE_TABS).catch('mine'),
  stage: z.enum(STAGES).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cases')
  return { title: t('title') }
}

export default async function CasesPage({ searchParams }: Props) {
  const actor = await enterPage('/cases')
  const { tab, stage, unit, page } = Query.parse(await searchParams)
  const t = await getTranslations('cases')
  const locale = await getLocale()
  const filter = { tab, page, ...(stage ? { stage } : {}), ...(unit ? { unitId: unit } : {}) }
  const [{ rows, tabs, pages }, units] = await Promise.all([listCases(actor, filter), listCaseUnits(actor)])
  const href = (change: Partial<Record<'tab' | 'stage' | 'unit' | 'page', string>>) => {
    const query = new URLSearchParams({
      tab,
      ...(stage ? { stage } : {}),
      ...(unit ? { unit } : {}),
      ...change,
    })
    for (const [key, value] of [...query]) if (value === '') query.delete(key)
    return `/cases?${query}`
  }
  return (
    <>
      <PageBar
        title={t('title')}
        meta={t('list.meta', { n: tabs[tab] })}
        action={
          mayEnter(actor, PAGES['/cases/new']) && (
            <ButtonLink href="/cases/new" size="sm">
              {t('list.new')}
            </ButtonLink>
          )
        }
      />
      <PageBody>
        <Tabs
          label={t('list.tabsLabel')}
          tabs={CASE_TABS.map((key) => ({
            key,
            href: href({ tab: key, page: '' }),
            label: t(`list.tabs.${key}`),
            count: formatNumber(tabs[key], locale),
            current: key === tab,
          }))}
        />
        <CaseFilters tab={tab} stage={stage} unit={unit} units={units} href={href} />
        {rows.length === 0 ? (
          <EmptyState title={t('list.empty')}>{t('list.emptyBody')}</EmptyState>
        ) : (
          <>
            <CaseTable rows={rows} tab={tab} />
            <Pagination
              page={page}
              pages={pages}
              href={(at) => href({ page: String(at) })}
              words={{
                label: t('list.pages.label'),
                previous: t('list.pages.previous'),
                next: t('list.pages.next'),
                summary: t('list.pages.summary', { page, pages }),
                page: (n) => t('list.pages.page', { n }),
              }}
            />
          </>
        )}
      </PageBody>
    </>
  )
}
