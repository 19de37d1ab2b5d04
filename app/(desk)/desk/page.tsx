import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Banner } from '@/components/ui/banner'
import { listCases } from '@/lib/cases/list-cases'
import { PAGES } from '@/lib/doors/doors'
import { enterPage } from '@/lib/doors/enter-page'
import { mayEnter } from '@/lib/doors/may-enter'
import { countFlags } from '@/lib/flags/count-flags'
import { readFlagFilter } from '@/lib/flags/filter'
import { startOfDay } from '@/lib/flags/start-of-day'
import { formatDay } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import { today } from '@/lib/platform/today'
import { hasRole } from '@/lib/staff/actor'
import { ChangesBlock, DueBlock, QueueBlock, RoleBlock } from './desk-blocks'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('title') }
}

/** What must I do now, what is late, what changed since yesterday: plain lists, in this order. */
export default async function DeskPage() {
  const actor = await enterPage('/desk')
  const t = await getTranslations('desk')
  const locale = await getLocale()
  const day = await today()
  const { zone, week, isDemo } = await findDeployment()
  const seesCases = mayEnter(actor, PAGES['/cases'])
  const seesTriage = mayEnter(actor, PAGES['/triage'])
  const [cases, flags] = await Promise.all([
    seesCases ? listCases(actor, { tab: 'mine', page: 1 }) : null,
    seesTriage ? countFlags(actor, readFlagFilter({}), day, startOfDay(day, zone), week) : null,
  ])
  const due = cases?.rows.filter((row) => row.nextDueOn !== null && row.nextDueOn <= day).length ?? 0
  const sentence = [
    seesCases ? t('sentence.cases', { n: cases?.tabs.mine ?? 0, due }) : '',
    flags ? t('sentence.flags', { n: flags.tabs.new, due: flags.tabs.due }) : '',
  ]
    .filter(Boolean)
    .join(' ')
  const own = hasRole(actor, 'administrator', 'auditor', 'leadership', 'bkpsdm_officer')
  return (
    <>
      <PageBar title={t('title')} meta={formatDay(day, locale, 'weekday')} />
      <PageBody {...(isDemo ? { banner: <Banner kind="notice">{t('demo')}</Banner> } : {})}>
        {sentence && <p className="measure mb-6 text-lg leading-7">{sentence}</p>}
        {flags && <QueueBlock counts={flags} />}
        {cases && <DueBlock cases={cases} day={day} />}
        {own && <RoleBlock actor={actor} day={day} />}
        {seesCases && <ChangesBlock actor={actor} day={day} zone={zone} />}
      </PageBody>
    </>
  )
}
