import { getLocale, getTranslations } from '@/lib/messages/translations'
import type { ImportCounts } from '@/lib/imports/staged-row'
import { formatNumber } from '@/lib/messages/format'

const PARTS = ['new', 'changed', 'same', 'rejected', 'dropped'] as const

/** The counts of an import, and in words that they add up to the rows of the file. */
export async function CountRow({ counts }: { counts: ImportCounts }) {
  const t = await getTranslations('imports.preview')
  const locale = await getLocale()
  const shown = PARTS.filter((part) => part !== 'dropped' || counts.dropped > 0)
  return (
    <>
      <dl className="flex flex-wrap gap-x-10 gap-y-3 border-b border-garis py-3">
        {shown.map((part) => (
          <div key={part}>
            <dt className="text-sm text-tinta-2">{t(part)}</dt>
            <dd className="font-display text-2xl font-semibold">{formatNumber(counts[part] ?? 0, locale)}</dd>
          </div>
        ))}
      </dl>
      <p className="pt-2 text-sm text-tinta-2">
        {t('adds', {
          rows: counts.rows,
          new: counts.new,
          changed: counts.changed ?? 0,
          same: counts.same,
          rejected: counts.rejected,
          dropped: counts.dropped,
        })}
      </p>
    </>
  )
}
