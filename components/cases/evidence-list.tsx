import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/heading'
import { Table } from '@/components/ui/table'
import type { CaseFile } from '@/lib/cases/case-file'
import { formatInstant } from '@/lib/messages/format'

/** Every file of the case with what it shows and its hash. Opening one is recorded by the route that serves it. */
export function EvidenceList({ file, zone }: { file: CaseFile; zone: string }) {
  const t = useTranslations('cases.evidence')
  const locale = useLocale()
  const rows = [
    ...file.acts.flatMap((act, at) => act.evidence.map((one) => ({ ...one, of: t('of', { n: at + 1 }) }))),
    ...file.clarifications.flatMap((one) => one.evidence.map((proof) => ({ ...proof, of: t('ofAnswer') }))),
  ]
  return (
    <Section id="evidence" title={t('title')}>
      {rows.length === 0 ? (
        <p className="py-2 text-tinta-2">{t(file.isBlind ? 'hidden' : 'none')}</p>
      ) : (
        <Table
          caption={t('title')}
          rows={rows}
          rowKey={(row) => `${row.of}-${row.id}`}
          columns={[
            { key: 'of', header: t('source'), kind: 'lead', cell: (row) => row.of, width: 'w-28' },
            { key: 'at', header: t('takenIn'), cell: (row) => formatInstant(row.takenInAt, locale, zone) },
            {
              key: 'hash',
              header: t('hash'),
              cell: (row) => (
                <span className="handle text-xs break-all" translate="no">
                  {row.sha256}
                </span>
              ),
            },
            {
              key: 'open',
              header: t('open'),
              width: 'w-28',
              cell: (row) => (
                <a
                  href={`/api/evidence/${row.id}`}
                  target="_blank"
                  rel="noopener"
                  className="inline-flex target items-center font-semibold text-nila underline"
                >
                  {t('open')}
                  <span className="sr-only"> {row.of}</span>
                </a>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}
