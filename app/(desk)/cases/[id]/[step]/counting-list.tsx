import { getLocale, getTranslations } from '@/lib/messages/translations'
import { Disclosure } from '@/components/ui/disclosure'
import { formatDay } from '@/lib/messages/format'
import { explainCount, type WorkingCalendar } from '@/lib/rulebook/working-days'

/** A count of working days written out day by day, so that anybody can follow it and dispute it. */
export async function CountingList({ from, to, calendar }: { from: string; to: string; calendar: WorkingCalendar }) {
  const t = await getTranslations('cases.form')
  const locale = await getLocale()
  return (
    <Disclosure summary={t('summons.counting')}>
      <ol className="text-sm">
        {explainCount(from, to, calendar).map((one) => (
          <li
            key={one.day}
            className={`flex justify-between gap-4 border-b border-garis py-0.5 ${one.working ? '' : 'text-tinta-3'}`}
          >
            <span>{formatDay(one.day, locale, 'weekday')}</span>
            <span>
              {one.number === 0
                ? t('counting.start')
                : one.number !== null
                  ? t('counting.day', { n: one.number })
                  : one.reason === 'weekend'
                    ? t('counting.weekend')
                    : t('counting.holiday', { name: one.holiday?.name ?? '' })}
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
