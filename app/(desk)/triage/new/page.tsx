import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Banner } from '@/components/ui/banner'
import { enterPage } from '@/lib/doors/enter-page'
import { findRecorded } from '@/lib/intake/find-recorded'
import { listOpenElections } from '@/lib/intake/list-open-elections'
import { toLocalMinute } from '@/lib/intake/local-minute'
import { now } from '@/lib/platform/clock'
import { findDeployment } from '@/lib/platform/find-deployment'
import { PlainUpload } from './plain-upload'
import { RecordForm } from './record-form'
import { Recorded } from './recorded'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake'))('new.title') }
}

const REFUSALS = [
  'evidenceEmpty',
  'evidenceType',
  'evidenceBroken',
  'evidenceTooLarge',
  'evidencePixels',
  'uploadMissing',
] as const

const Query = z.object({
  recorded: z.uuid().optional().catch(undefined),
  again: z.literal('1').optional().catch(undefined),
  evidence: z.uuid().optional().catch(undefined),
  refused: z.enum(REFUSALS).optional().catch(undefined),
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NewItemPage({ searchParams }: Props) {
  await enterPage('/triage/new')
  const query = Query.parse(await searchParams)
  const t = await getTranslations('intake')
  const trail = [{ href: '/triage', label: t('triage') }]
  const view = query.recorded ? await findRecorded(query.recorded) : null
  if (query.recorded && !view) notFound()
  if (view)
    return (
      <>
        <PageBar title={t('new.title')} trail={trail} trailLabel={t('trail')} />
        <PageBody>
          <Recorded view={view} isAgain={query.again === '1'} />
        </PageBody>
      </>
    )
  const [elections, { zone }, refusals] = [
    await listOpenElections(),
    await findDeployment(),
    await getTranslations('refusals'),
  ]
  const refused = query.refused
    ? refusals(query.refused, { limit: query.refused === 'evidencePixels' ? 40 : 10 })
    : null
  return (
    <>
      <PageBar title={t('new.title')} trail={trail} trailLabel={t('trail')} />
      <PageBody banner={refused ? <Banner kind="error">{refused}</Banner> : undefined}>
        <div className="max-w-3xl">
          <p className="mb-5 measure text-tinta-2">{t('new.intro')}</p>
          <PlainUpload />
          <RecordForm
            elections={elections}
            nowLocal={toLocalMinute(now(), zone)}
            evidence={query.evidence ? [query.evidence] : []}
          />
        </div>
      </PageBody>
    </>
  )
}
