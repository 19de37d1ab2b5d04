import { getLocale, getTranslations } from '@/lib/messages/translations'
import { FlagQueue, type QueueGroup } from '@/components/flags/flag-queue'
import { KeySheet } from '@/components/flags/key-sheet'
import { QueueTabs } from '@/components/flags/queue-tabs'
import { QueueFilters } from '@/components/flags/queue-filters'
import { TriageKeys } from '@/components/flags/triage-keys'
import { UndoBar } from '@/components/flags/undo-bar'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionLink, ButtonLink } from '@/components/ui/link'
import { COUNT_LIMIT } from '@/lib/flags/count-flags'
import { FLAG_TABS, FILTERS, isNarrowed, toQuery } from '@/lib/flags/filter'
import { endOfWeek, groupByDay, type DayGroup } from '@/lib/flags/group-by-day'
import { formatDay, formatNumber } from '@/lib/messages/format'
import { addDays } from '@/lib/rulebook/days'
import { undoFlagDecision } from './actions'
import { TriageItem, reasonWords } from './item'
import type { Queue } from './load-queue'
import { rowWriter } from './row-words'

/** The list with its tabs, filters and undo strip, and the item beside it. */
export async function TriageQueue(queue: Queue) {
  const { filter, today, week, page, counts, last, flag, zone } = queue
  const t = await getTranslations('flags')
  const app = await getTranslations('app')
  const locale = await getLocale()
  const words = { errorTitle: app('form.errorTitle'), errorPrefix: app('form.errorPrefix') }
  const reasonOf = reasonWords(queue.reasons, locale)
  const hrefOf = (id: string) => `/triage${toQuery(filter, { flag: id })}`
  const { write, deadline } = await rowWriter(queue.calendar, today, zone, reasonOf, hrefOf)
  const count = (n: number) =>
    n > COUNT_LIMIT ? t('more', { limit: formatNumber(COUNT_LIMIT, locale) }) : formatNumber(n, locale)
  const dates: Record<DayGroup, string> = {
    over: '',
    today: formatDay(today, locale, 'weekday'),
    tomorrow: formatDay(addDays(today, 1), locale, 'weekday'),
    week: t('days.until', { day: formatDay(endOfWeek(today, week), locale, 'short') }),
    later: '',
  }
  const groups: QueueGroup[] =
    filter.tab === 'decided'
      ? [{ key: 'decided', title: t('days.decided'), date: '', count: '', isOver: false, rows: page.rows.map(write) }]
      : groupByDay(page.rows, today, week).map(({ group, rows }) => ({
          key: group,
          title: t(`days.${group}`),
          date: dates[group],
          count: counts.groups ? t('days.count', { count: counts.groups[group] }) : '',
          isOver: group === 'over',
          rows: rows.map(write),
        }))
  const at = flag ? page.rows.findIndex(({ id }) => id === flag.id) : -1
  return (
    <div className="triage">
      <section className="q-list" aria-label={t('queue.label')}>
        <QueueTabs
          label={t('tabs.label')}
          tabs={FLAG_TABS.map((tab) => ({
            key: tab,
            href: `/triage${toQuery(filter, { tab, after: null })}`,
            label: t(`tabs.${tab}`),
            count: count(counts.tabs[tab]),
            current: tab === filter.tab,
          }))}
        />
        <QueueFilters filter={filter} names={queue.names} choices={queue.choices} />
        {page.rows.length === 0 ? (
          <EmptyQueue queue={queue} />
        ) : (
          <FlagQueue
            groups={groups}
            current={flag?.id ?? null}
            foot={
              (page.next || filter.after) && (
                <p className="flex justify-between gap-4 px-4 py-2">
                  {filter.after && (
                    <ActionLink href={`/triage${toQuery(filter, { after: null })}`}>{t('queue.first')}</ActionLink>
                  )}
                  {page.next && (
                    <ActionLink href={`/triage${toQuery(filter, { after: page.next })}`}>{t('queue.next')}</ActionLink>
                  )}
                </p>
              )
            }
          />
        )}
        {last && (
          <UndoBar
            last={last}
            reason={reasonOf(last.reasonCode)}
            back={toQuery(filter).slice(1)}
            undo={undoFlagDecision}
            words={words}
          />
        )}
      </section>
      {flag ? (
        <TriageItem
          flag={flag}
          filter={filter}
          full={false}
          zone={zone}
          today={today}
          when={deadline(flag.dueOn)}
          previous={at > 0 ? (page.rows[at - 1]?.id ?? null) : null}
          next={at >= 0 ? (page.rows[at + 1]?.id ?? null) : null}
          reasons={queue.reasons}
        />
      ) : (
        <section className={queue.isMissing ? 'p-panel p-item' : 'p-panel'} aria-label={t('panel.label')}>
          <div className="p-6">
            <EmptyState
              title={queue.isMissing ? t('panel.missing') : t('panel.none')}
              action={queue.isMissing && <ButtonLink href={`/triage${toQuery(filter)}`}>{t('panel.back')}</ButtonLink>}
            >
              {queue.isMissing ? t('panel.missingHint') : t('panel.noneHint')}
            </EmptyState>
            <div className="mt-4">
              <KeySheet enabled={queue.keysEnabled} />
            </div>
          </div>
        </section>
      )}
      <TriageKeys
        enabled={queue.keysEnabled}
        closeHref={`/triage${toQuery(filter)}`}
        fullQuery={toQuery(filter)}
        watch={
          flag && {
            id: flag.id,
            version: flag.version,
            heldBy: flag.claim && !flag.claim.isMine ? flag.claim.name : null,
          }
        }
      />
    </div>
  )
}

/** Nothing in the list: finished, or nothing under these filters. */
async function EmptyQueue({ queue: { filter, counts } }: { queue: Queue }) {
  const t = await getTranslations('flags.empty')
  const clear = Object.fromEntries([...FILTERS, 'after'].map((name) => [name, null]))
  if (isNarrowed(filter) || filter.after)
    return (
      <div className="p-4">
        <EmptyState
          title={t('filtered')}
          action={<ButtonLink href={`/triage${toQuery(filter, clear)}`}>{t('clear')}</ButtonLink>}
        >
          {t('filteredHint')}
        </EmptyState>
      </div>
    )
  return (
    <div className="p-4">
      <EmptyState
        title={t(`${filter.tab}.title`)}
        action={filter.tab !== 'new' && counts.tabs.new > 0 && <ButtonLink href="/triage">{t('toNew')}</ButtonLink>}
      >
        {t(`${filter.tab}.hint`, { done: counts.decidedToday, waiting: counts.tabs.waiting })}
      </EmptyState>
    </div>
  )
}
