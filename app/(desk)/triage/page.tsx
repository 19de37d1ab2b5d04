import '@/components/flags/triage.css'
import type { Metadata } from 'next'
import { getTranslations } from '@/lib/messages/translations'
import { PageBar } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { enterPage } from '@/lib/doors/enter-page'
import { readFlagFilter } from '@/lib/flags/filter'
import { hasRole } from '@/lib/staff/actor'
import { claimNextFlag } from './actions'
import { loadQueue } from './load-queue'
import { TriageQueue } from './queue'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('flags')
  return { title: `${t('title')} - ${t(`tabs.${readFlagFilter(await searchParams).tab}`)}` }
}

export default async function TriagePage({ searchParams }: Props) {
  const actor = await enterPage('/triage')
  const params = await searchParams
  const queue = await loadQueue(actor, params)
  const t = await getTranslations('flags')
  const app = await getTranslations('app')
  const words = { errorTitle: app('form.errorTitle'), errorPrefix: app('form.errorPrefix') }
  return (
    <>
      <div className={queue.flag || queue.isMissing ? 'max-lg:sr-only' : ''}>
        <PageBar
          title={t('title')}
          meta={t('waiting', { count: queue.counts.tabs.new, done: queue.counts.decidedToday })}
          action={
            hasRole(actor, 'kominfo_verifier') && (
              <Form action={claimNextFlag} words={words} className="flex items-center gap-2">
                <Button size="sm">{t('takeNext')}</Button>
              </Form>
            )
          }
        />
      </div>
      <TriageQueue {...queue} />
    </>
  )
}
