import 'server-only'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import type { QueueRow } from '@/components/flags/flag-row'
import type { FlagRow } from '@/lib/flags/list-flags'
import { formatDay, formatTime } from '@/lib/messages/format'
import type { Day } from '@/lib/platform/day'
import { remaining } from '@/lib/rulebook/remaining'
import type { WorkingCalendar } from '@/lib/rulebook/working-days'

/** Makes the words of rows: looked up once, not once a row. */
export async function rowWriter(
  calendar: WorkingCalendar,
  today: Day,
  zone: string,
  reasonOf: (code: string | null) => string,
  hrefOf: (id: string) => string,
): Promise<{ write: (row: FlagRow) => QueueRow; deadline: (due: Day) => string }> {
  const t = await getTranslations('flags')
  const r = await getTranslations('rulebook.remaining')
  const locale = await getLocale()
  const known = new Map<string, string>()
  const once = (key: string, make: () => string) => {
    const word = known.get(key) ?? make()
    known.set(key, word)
    return word
  }
  const deadline = (due: Day) =>
    once(`due ${due}`, () => {
      const { kind, days, unit } = remaining(due, today, calendar)
      // "Past the deadline" is said by the heading; days off alone add nothing to it.
      return kind === 'over' && days === 0 ? t('row.late') : r(kind, { days, unit })
    })
  const decided = (row: FlagRow) =>
    row.decision &&
    `${t(`outcomes.${row.decision.outcome}`)}${row.decision.isUndone ? ` (${t('history.undone')})` : ''}`
  const holder = (row: FlagRow) => {
    if (row.decision) return `${reasonOf(row.decision.reasonCode)}, ${formatTime(row.decision.at, locale, zone)}`
    if (row.claim) {
      const time = formatTime(row.claim.till, locale, zone)
      return row.claim.isMine ? t('row.mine', { time }) : t('row.held', { name: row.claim.name, time })
    }
    if (row.state === 'waiting' && row.waitUntil)
      return t('row.waits', { day: formatDay(row.waitUntil, locale, 'short') })
    return t('row.free')
  }
  return {
    deadline,
    write: (row) => ({
      key: row.decision?.id ?? row.id,
      id: row.id,
      number: row.number,
      handle: row.handle,
      href: hrefOf(row.id),
      excerpt: row.excerpt,
      held: row.claim && (row.claim.isMine ? 'mine' : 'other'),
      what: once(
        `what ${row.act} ${row.platform}`,
        () => `${t(`acts.${row.act as 'like'}`)} · ${t(`platforms.${row.platform as 'x'}`)}`,
      ),
      when: decided(row) ?? deadline(row.dueOn),
      holder: holder(row),
      candidate:
        row.candidate &&
        once(`c ${row.candidate.number}`, () => t('candidateChip', { number: row.candidate?.number ?? 0 })),
      doubted: row.isAccountDoubted ? t('row.doubted') : null,
    }),
  }
}
