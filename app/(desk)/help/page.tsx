import type { Metadata } from 'next'
import { getTranslations } from '@/lib/messages/translations'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { Section } from '@/components/ui/heading'
import { enterPage } from '@/lib/doors/enter-page'

const TASKS = ['triage', 'undo', 'intake', 'summons', 'assessment', 'closing', 'registry', 'leadership'] as const
const KEYS = ['next', 'open', 'outcome', 'claim', 'undo', 'submit', 'search', 'escape'] as const
const WORDS = [
  'indication',
  'allegation',
  'reported',
  'campaignAccount',
  'class',
  'attribution',
  'summons',
  'recommendation',
  'ppk',
  'sbt',
  'quiet',
] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('help'))('title') }
}

export default async function HelpPage() {
  await enterPage('/help')
  const t = await getTranslations('help')
  return (
    <>
      <PageBar title={t('title')} />
      <PageBody>
        <div className="max-w-4xl">
          <Section id="tasks" title={t('tasks.title')}>
            {TASKS.map((task) => (
              <div key={task} className="border-b border-garis py-3">
                <h3 className="font-semibold">{t(`tasks.${task}.title`)}</h3>
                <p className="measure">{t(`tasks.${task}.body`)}</p>
              </div>
            ))}
          </Section>
          <Section id="keys" title={t('keys.title')} meta={t('keys.note')}>
            <DefinitionRows
              rows={KEYS.map((key) => ({ key, label: t(`keys.${key}.key`), value: t(`keys.${key}.does`) }))}
            />
          </Section>
          <Section id="words" title={t('words.title')}>
            <DefinitionRows
              rows={WORDS.map((word) => ({
                key: word,
                label: t(`words.${word}.word`),
                value: t(`words.${word}.means`),
              }))}
              wide
            />
          </Section>
        </div>
      </PageBody>
    </>
  )
}
