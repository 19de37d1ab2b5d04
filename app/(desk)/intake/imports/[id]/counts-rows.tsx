import { getLocale, getTranslations } from '@/lib/messages/translations'
import { DefinitionRows } from '@/components/ui/definition-rows'
import type { ImportCounts } from '@/lib/intake/import-counts'
import { DROP_REASONS } from '@/lib/intake/drop-reasons'
import { formatNumber } from '@/lib/messages/format'

/** Where every row of the file went: the four numbers add up to the first. */
export async function CountsRows({ counts }: { counts: ImportCounts }) {
  const t = await getTranslations('intake')
  const locale = await getLocale()
  const number = (value: number) => <span className="font-semibold tabular-nums">{formatNumber(value, locale)}</span>
  const dropped = DROP_REASONS.filter((reason) => (counts.droppedBy[reason] ?? 0) > 0)
  return (
    <DefinitionRows
      wide
      rows={[
        { key: 'rows', label: t('counts.rows'), value: number(counts.rows) },
        { key: 'new', label: t('counts.new'), value: number(counts.new), note: t('counts.newNote') },
        { key: 'same', label: t('counts.same'), value: number(counts.same), note: t('counts.sameNote') },
        {
          key: 'rejected',
          label: t('counts.rejected'),
          value: number(counts.rejected),
          note: t('counts.rejectedNote'),
        },
        {
          key: 'dropped',
          label: t('counts.dropped'),
          value: number(counts.dropped),
          note: (
            <>
              {t('counts.droppedNote')}
              {dropped.map((reason) => (
                <span key={reason} className="block">
                  {t(`dropped.${reason}`, { n: counts.droppedBy[reason] ?? 0 })}
                </span>
              ))}
            </>
          ),
        },
      ]}
    />
  )
}
