import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/heading'
import { Timeline, type TimelineDay } from '@/components/ui/timeline'
import type { TimelineEntry } from '@/lib/cases/timeline-entry'
import { formatDay, formatTime, ZONES } from '@/lib/messages/format'
import { dayOf } from '@/lib/platform/day'

const WEEKDAY: Record<string, Intl.DateTimeFormat> = {
  id: new Intl.DateTimeFormat('id-ID', { weekday: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
}

/** The register of a case, newest first, by whom and in which role; each line has an address of its own. */
export function CaseRegister({
  entries,
  zone,
  readings,
  href,
}: {
  entries: TimelineEntry[]
  zone: string
  /** Whether openings of the file are shown as well. */
  readings: boolean
  /** Address of the other view. */
  href: string
}) {
  const t = useTranslations('cases.timeline')
  const words = useEventWords()
  const locale = useLocale()
  const days: TimelineDay[] = []
  for (const entry of entries) {
    const day = dayOf(entry.at, zone)
    const last = days.at(-1)
    const { title, by, detail } = words(entry)
    const time = formatTime(entry.at, locale, zone).replace(/ .*$/, '')
    const item = { key: entry.seq, id: `event-${entry.seq}`, time, title, by, detail }
    if (last?.key === day) last.items.push(item)
    else
      days.push({
        key: day,
        date: formatDay(day, locale).replace(/ \d{4}$/, ''),
        weekday: `${WEEKDAY[locale]?.format(new Date(`${day}T12:00:00Z`))} ${day.slice(0, 4)}`,
        dateTime: day,
        items: [item],
      })
  }
  return (
    <Section
      id="timeline"
      title={t('title')}
      meta={t('meta', { zone: ZONES[zone] ?? zone })}
      action={<Link href={href}>{t(readings ? 'withoutReadings' : 'withReadings')}</Link>}
    >
      {days.length > 0 ? <Timeline days={days} label={t('title')} /> : <p className="py-2">{t('none')}</p>}
    </Section>
  )
}

/** An entry of the record in words; the reasons that people gave stand under it. */
function useEventWords() {
  const t = useTranslations('cases.timeline')
  const app = useTranslations('app')
  return (entry: TimelineEntry) => {
    const key = `event.${entry.event}`
    const detail = Object.fromEntries(
      Object.entries(entry.detail).map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value]),
    )
    const roles = entry.roles
      .map((role) => (app.has(`role.${role}` as never) ? app(`role.${role}` as 'role.auditor') : t('system')))
      .join(', ')
    return {
      title: t.has(key as never) ? t(key as 'event.case.opened', detail as never) : t('other'),
      by: t('by', { name: entry.by, role: roles }),
      detail: typeof entry.detail.reason === 'string' ? entry.detail.reason : undefined,
    }
  }
}
