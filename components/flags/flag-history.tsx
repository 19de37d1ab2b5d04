import { getLocale, getTranslations } from '@/lib/messages/translations'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import type { FlagView } from '@/lib/flags/get-flag'
import { formatDay, formatInstant } from '@/lib/messages/format'
import { dayOf } from '@/lib/platform/day'

/** Other items of the account and what was said before: folded, so that they do not colour the look at this item. */
export async function FlagHistory({
  flag,
  zone,
  hrefOf,
  reasonOf,
}: {
  flag: FlagView
  zone: string
  hrefOf: (id: string) => string
  reasonOf: (code: string | null) => string
}) {
  const t = await getTranslations('flags')
  const locale = await getLocale()
  const notes = flag.decisions.length + (flag.reporterNote ? 1 : 0)
  return (
    <div>
      <Disclosure summary={t('history.others')} meta={t('history.otherCount', { count: flag.accountFlags.length })}>
        {flag.accountFlags.length === 0 ? (
          <p className="text-sm text-tinta-2">{t('history.noOthers')}</p>
        ) : (
          <ul className="text-sm">
            {flag.accountFlags.map((other) => (
              <li key={other.id}>
                <Link href={hrefOf(other.id)} className="inline-flex target items-center">
                  {t('item', { number: other.number })}
                </Link>{' '}
                {t(`acts.${other.act}`)}, {formatDay(dayOf(other.firstKnownAt, zone), locale)},{' '}
                {t(`states.${other.state}`)}
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
      <Disclosure summary={t('history.notes')} meta={notes === 0 ? t('history.none') : notes}>
        <ul className="grid gap-1.5 text-sm">
          {flag.reporterNote && (
            <li>
              {t('history.reporter')} {flag.reporterNote}
            </li>
          )}
          {flag.decisions.map((decision) => (
            <li key={decision.id}>
              <b>{t(`outcomes.${decision.outcome}`)}</b>
              {decision.reasonCode && `: ${reasonOf(decision.reasonCode)}`}
              {decision.isUndone && ` (${t('history.undone')})`}
              {decision.note && <span className="block">{decision.note}</span>}
              <span className="block text-xs text-tinta-3">
                {decision.byName}, {formatInstant(decision.at, locale, zone)}
              </span>
            </li>
          ))}
          {notes === 0 && <li className="text-tinta-2">{t('history.noNotes')}</li>}
        </ul>
      </Disclosure>
    </div>
  )
}
