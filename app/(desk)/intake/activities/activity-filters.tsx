import { getTranslations } from '@/lib/messages/translations'
import { Button } from '@/components/ui/button'
import { FilterChips } from '@/components/ui/filter-chips'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { ACTIVITY_KINDS } from '@/lib/detection/seen-activity'
import { MANUAL_PLATFORMS } from '@/lib/intake/manual-activity'
import type { ActivityFilter } from '@/lib/intake/list-activities'

const NAMES = ['q', 'source', 'platform', 'act', 'raised', 'run'] as const

/** Address of the list with these filters; empty ones are left out. */
export function hrefOf(filter: Partial<ActivityFilter>): string {
  const query = new URLSearchParams()
  for (const name of NAMES) if (filter[name]) query.set(name, filter[name])
  if (filter.page && filter.page > 1) query.set('page', String(filter.page))
  return query.size > 0 ? `/intake/activities?${query}` : '/intake/activities'
}

/** The filters that are on, and a plain GET form that adds or changes them. */
export async function ActivityFilters({ filter }: { filter: ActivityFilter }) {
  const t = await getTranslations('intake')
  const say = (name: (typeof NAMES)[number]) => {
    const value = filter[name]
    if (name === 'q' || name === 'run') return name === 'q' ? `@${value}` : t('filters.run')
    if (name === 'raised') return t(value === 'yes' ? 'filters.raisedYes' : 'filters.raisedNo')
    return t(`${name}.${value}` as 'act.post')
  }
  const on = NAMES.filter((name) => filter[name])
  const options = (name: 'platform' | 'act', values: readonly string[]) => [
    { value: '', label: t('filters.all') },
    ...values.map((value) => ({ value, label: t(`${name}.${value}` as 'act.post') })),
  ]
  return (
    <>
      <form method="get" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[repeat(5,minmax(0,1fr))_auto] lg:items-end">
        <TextInput name="q" label={t('filters.account')} defaultValue={filter.q ?? ''} />
        <Select
          name="source"
          label={t('filters.source')}
          defaultValue={filter.source ?? ''}
          options={[
            { value: '', label: t('filters.all') },
            ...(['zeeschuimer', 'activity-csv', 'manual'] as const).map((value) => ({
              value,
              label: t(`source.${value}`),
            })),
          ]}
        />
        <Select
          name="platform"
          label={t('filters.platform')}
          defaultValue={filter.platform ?? ''}
          options={options('platform', MANUAL_PLATFORMS)}
        />
        <Select
          name="act"
          label={t('filters.act')}
          defaultValue={filter.act ?? ''}
          options={options('act', ACTIVITY_KINDS)}
        />
        <Select
          name="raised"
          label={t('filters.raised')}
          defaultValue={filter.raised ?? ''}
          options={[
            { value: '', label: t('filters.all') },
            { value: 'yes', label: t('filters.raisedYes') },
            { value: 'no', label: t('filters.raisedNo') },
          ]}
        />
        <Button>{t('filters.apply')}</Button>
      </form>
      {on.length > 0 && (
        <FilterChips
          label={t('filters.on')}
          chips={on.map((name) => {
            const rest: Partial<ActivityFilter> = { ...filter, page: 1 }
            delete rest[name]
            return {
              key: name,
              label: say(name),
              href: hrefOf(rest),
              removeLabel: t('filters.remove', { label: say(name) }),
            }
          })}
          clear={{ href: '/intake/activities', label: t('filters.clear') }}
        />
      )}
    </>
  )
}
