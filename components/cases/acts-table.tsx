import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/heading'
import { Table } from '@/components/ui/table'
import { Code } from '@/components/ui/tag'
import type { CaseFile } from '@/lib/cases/case-file'
import { formatInstant } from '@/lib/messages/format'

const at = (handle: string) => `@${handle.replace(/^@/, '')}`

/** The acts that are alleged: when, what, where, with which evidence, under which rule. Never called proven. */
export function ActsTable({ file, zone, knownOn }: { file: CaseFile; zone: string; knownOn: string }) {
  const t = useTranslations('cases')
  const locale = useLocale()
  const evidence = file.acts.reduce((sum, act) => sum + act.proofs, 0)
  const when = (act: CaseFile['acts'][number]) =>
    act.actAt ? (
      formatInstant(act.actAt, locale, zone)
    ) : (
      <>
        {t('acts.unknownTime')}
        <span className="block text-xs text-tinta-3">
          {t('acts.seen', { date: formatInstant(act.firstSeenAt, locale, zone) })}
        </span>
      </>
    )
  const rows = file.acts.map((act, index) => ({ ...act, no: index + 1 }))
  return (
    <Section
      id="acts"
      title={t('acts.title')}
      meta={t('acts.meta', { acts: file.acts.length, evidence, date: knownOn })}
    >
      {rows.length === 0 ? (
        <p className="py-2 text-tinta-2">{t('acts.none')}</p>
      ) : (
        <Table
          caption={t('acts.title')}
          rows={rows}
          rowKey={(act) => act.id}
          columns={[
            { key: 'no', header: t('acts.no'), kind: 'lead', cell: (act) => act.no, width: 'w-10' },
            { key: 'when', header: t('acts.when'), cell: when, width: 'w-36' },
            { key: 'what', header: t('acts.what'), cell: (act) => <What act={act} /> },
            {
              key: 'where',
              header: t('acts.where'),
              width: 'w-40',
              cell: (act) => (
                <>
                  <span className="capitalize">{act.platform}</span>
                  {act.handle && (
                    <span className="block handle" translate="no">
                      {at(act.handle)}
                    </span>
                  )}
                  {act.url && (
                    <a href={act.url} rel="noreferrer noopener" target="_blank" className="text-xs text-nila underline">
                      {t('acts.open')}
                    </a>
                  )}
                </>
              ),
            },
            {
              key: 'evidence',
              header: t('acts.evidence'),
              kind: 'number',
              width: 'w-14',
              cell: (act) =>
                act.evidence.length > 0 ? <Link href={`/cases/${file.id}#evidence`}>{act.proofs}</Link> : act.proofs,
            },
            {
              key: 'rule',
              header: t('acts.rule'),
              width: 'w-20',
              cell: (act) => (act.ruleCode ? <Code>{act.ruleCode}</Code> : t('acts.noRule')),
            },
          ]}
        />
      )}
    </Section>
  )
}

function What({ act }: { act: CaseFile['acts'][number] }) {
  const t = useTranslations('cases.acts')
  const quote = act.text || act.targetText
  return (
    <>
      <span className="text-base">
        {t(act.act)} {act.targetHandle && t('target', { act: act.act, handle: at(act.targetHandle) })}
      </span>{' '}
      {act.candidate && (
        <span className="bg-surface-2 box-decoration-clone px-1.5 text-xs text-tinta-2">
          {t('about', { name: act.candidate.name })}
        </span>
      )}
      {quote && <span className="block text-tinta-2">“{quote.slice(0, 280)}”</span>}
    </>
  )
}
