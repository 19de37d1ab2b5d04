import type { ReactNode } from 'react'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { Section } from '@/components/ui/heading'
import { Table } from '@/components/ui/table'
import { formatNumber } from '@/lib/messages/format'

/** A row that would be written, in words: who or what it is, and its values, or its changes old → new. */
export type SampleRow = {
  line: number
  subject: ReactNode
  values?: ReactNode
  changes?: { field: string; from: string; to: string }[]
}

/** The first rows that would be added or changed, so that a wrong column is seen before it is written. */
export async function SampleRows({ kind, rows, total }: { kind: 'new' | 'changed'; rows: SampleRow[]; total: number }) {
  const t = await getTranslations('imports.preview')
  const locale = await getLocale()
  if (rows.length === 0) return null
  const title = t(kind === 'new' ? 'sampleNew' : 'sampleChanged')
  return (
    <Section id={`sample-${kind}`} title={title} meta={t('sampleHint', { shown: rows.length, count: total })}>
      <Table<SampleRow>
        caption={title}
        rows={rows}
        rowKey={(row) => row.line}
        columns={[
          {
            key: 'line',
            header: t('line'),
            kind: 'lead',
            cell: (row) => formatNumber(row.line, locale),
            width: 'w-16',
          },
          { key: 'subject', header: t('subject'), kind: 'head', cell: (row) => row.subject },
          {
            key: 'values',
            header: t(kind === 'new' ? 'values' : 'changesOf'),
            cell: (row) =>
              row.changes ? (
                <ul>
                  {row.changes.map((change) => (
                    <li key={change.field}>
                      <span className="text-sm text-tinta-2">{change.field}: </span>
                      {change.from && (
                        <>
                          <del className="text-tinta-2">{change.from}</del> <span aria-hidden>→</span>{' '}
                        </>
                      )}
                      <ins className="font-semibold no-underline">{change.to || t('emptyValue')}</ins>
                    </li>
                  ))}
                </ul>
              ) : (
                row.values
              ),
          },
        ]}
      />
    </Section>
  )
}
