import { useLocale, useTranslations } from 'next-intl'
import { ActionLink } from '@/components/ui/link'
import { Section } from '@/components/ui/heading'
import { Table } from '@/components/ui/table'
import type { CaseFile } from '@/lib/cases/case-file'
import { formatDay } from '@/lib/messages/format'

/** Papers issued from the case. */
export function DocumentList({ file }: { file: CaseFile }) {
  const t = useTranslations('cases.documents')
  const kinds = useTranslations('documents.kinds')
  const locale = useLocale()
  return (
    <Section id="documents" title={t('title')}>
      {file.documents.length === 0 ? (
        <p className="py-2 text-tinta-2">{t('none')}</p>
      ) : (
        <Table
          caption={t('title')}
          rows={file.documents}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'date',
              header: t('date'),
              kind: 'lead',
              cell: (row) => formatDay(row.issuedOn, locale),
              width: 'w-32',
            },
            { key: 'kind', header: t('kind'), cell: (row) => kinds(row.kind as 'decision') },
            { key: 'number', header: t('number'), cell: (row) => row.number },
            {
              key: 'open',
              header: t('open'),
              width: 'w-20',
              cell: (row) => (
                <ActionLink href={`/cases/${file.id}/documents/${row.id}`}>
                  {t('open')}
                  <span className="sr-only"> {row.number}</span>
                </ActionLink>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}
