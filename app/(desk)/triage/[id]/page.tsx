import '@/components/flags/triage.css'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from '@/lib/messages/translations'
import { PageBar } from '@/components/shell/page-bar'
import { TriageKeys } from '@/components/flags/triage-keys'
import { enterPage } from '@/lib/doors/enter-page'
import { readFlagFilter, toQuery } from '@/lib/flags/filter'
import { findNextFlag } from '@/lib/flags/find-next-flag'
import { listReasons } from '@/lib/flags/list-reasons'
import { findDeployment } from '@/lib/platform/find-deployment'
import { today as findToday } from '@/lib/platform/today'
import { loadCalendar } from '@/lib/rulebook/load-calendar'
import { TriageItem } from '../item'
import { openFlag } from '../load-queue'
import { rowWriter } from '../row-words'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('flags')
  return { title: `${t('panel.label')} - ${t('title')}` }
}

export default async function TriageItemPage({ params, searchParams }: Props) {
  const actor = await enterPage('/triage/[id]')
  const { id } = await params
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) notFound()
  const filter = readFlagFilter(await searchParams)
  const today = await findToday()
  const [{ zone }, flag, reasons, calendar, next] = await Promise.all([
    findDeployment(),
    openFlag(actor, id),
    listReasons(),
    loadCalendar(),
    findNextFlag(actor, filter, id, today),
  ])
  if (!flag) notFound()
  const t = await getTranslations('flags')
  const { deadline } = await rowWriter(
    calendar,
    today,
    zone,
    () => '',
    () => '',
  )
  const keysEnabled = (await cookies()).get('netra_keys')?.value !== 'off'
  return (
    <>
      <div className="max-lg:sr-only">
        <PageBar
          title={t('item', { number: flag.number })}
          trail={[{ href: `/triage${toQuery(filter, { flag: id })}`, label: t('title') }]}
          trailLabel={t('panel.trail')}
          meta={deadline(flag.dueOn)}
        />
      </div>
      <TriageItem {...{ flag, filter, zone, today, next, reasons }} full when={deadline(flag.dueOn)} previous={null} />
      <TriageKeys
        enabled={keysEnabled}
        closeHref={`/triage${toQuery(filter, { flag: id })}`}
        fullQuery={toQuery(filter)}
        watch={{
          id: flag.id,
          version: flag.version,
          heldBy: flag.claim && !flag.claim.isMine ? flag.claim.name : null,
        }}
      />
    </>
  )
}
