import { getTranslations } from '@/lib/messages/translations'
import { Table } from '@/components/ui/table'

const SOURCES = ['zeeschuimer', 'x', 'instagram', 'tiktok', 'csv', 'manual'] as const

/** What each source can show and what it cannot, so that a gap is not taken for innocence, nor a number for the whole. */
export async function SourceTable() {
  const t = await getTranslations('intake')
  return (
    <Table<(typeof SOURCES)[number]>
      caption={t('sources.title')}
      rows={SOURCES}
      rowKey={(source) => source}
      columns={[
        { key: 'source', header: t('sources.source'), kind: 'head', cell: (source) => t(`sources.${source}.name`) },
        { key: 'shows', header: t('sources.shows'), cell: (source) => t(`sources.${source}.shows`) },
        { key: 'hides', header: t('sources.hides'), cell: (source) => t(`sources.${source}.hides`) },
      ]}
    />
  )
}
