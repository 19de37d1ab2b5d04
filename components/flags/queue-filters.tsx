import { getTranslations } from '@/lib/messages/translations'
import { Plus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { FilterChips } from '@/components/ui/filter-chips'
import { ActionLink } from '@/components/ui/link'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import {
  ACTS,
  CANDIDATE_STATES,
  FILTERS,
  ORIGINS,
  PLATFORMS,
  isNarrowed,
  toQuery,
  type FilterName,
  type FlagFilter,
} from '@/lib/flags/filter'

export type FilterChoices = {
  units: { id: string; name: string }[]
  candidates: { id: string; name: string; number: number | null }[]
}

/** The filters that are on as chips, and the form that sets them: a plain GET form, so every state is an address. */
export async function QueueFilters({
  filter,
  names,
  choices,
}: {
  filter: FlagFilter
  names: { unit: string | null; candidate: string | null }
  /** Null while the form is folded. */
  choices: FilterChoices | null
}) {
  const t = await getTranslations('flags')
  const valueOf = (name: FilterName, value: string): string => {
    if (name === 'platform') return t(`platforms.${value as 'x'}`)
    if (name === 'act') return t(`acts.${value as 'like'}`)
    if (name === 'status') return t(`candidateStates.${value as 'calon'}`)
    if (name === 'origin') return t(`origins.${value as 'report'}`)
    if (name === 'unit') return names.unit ?? '–'
    return name === 'candidate' ? (names.candidate ?? '–') : value
  }
  const chips = FILTERS.flatMap((name) => {
    const value = filter[name]
    if (!value) return []
    const label = `${t(`filters.${name}`)}: ${valueOf(name, value)}`
    const href = `/triage${toQuery(filter, { [name]: null, after: null })}`
    return [{ key: name, label, href, removeLabel: t('filters.remove', { label }) }]
  })
  const clear = Object.fromEntries([...FILTERS, 'after'].map((name) => [name, null]))
  const options = (values: readonly string[], group: 'platforms' | 'acts' | 'candidateStates' | 'origins') =>
    values.map((value) => ({ value, label: t(`${group}.${value}` as 'acts.like') }))
  return (
    <div className="border-b border-garis px-3">
      <FilterChips
        label={t('filters.title')}
        chips={chips}
        {...(isNarrowed(filter)
          ? { clear: { href: `/triage${toQuery(filter, clear)}`, label: t('filters.clear') } }
          : {})}
      >
        <ActionLink
          href={`/triage${toQuery(filter, { filters: choices ? null : '1' })}`}
          aria-expanded={choices !== null}
          className="no-underline"
        >
          <Plus aria-hidden size={14} strokeWidth={2} />
          {choices ? t('filters.fold') : t('filters.add')}
        </ActionLink>
        <span className="ml-auto text-tinta-2 max-sm:hidden">{t('filters.order')}</span>
      </FilterChips>
      {choices && (
        <form action="/triage" className="grid grid-cols-2 gap-3 pt-1 pb-3 text-sm">
          {filter.tab !== 'new' && <input type="hidden" name="tab" value={filter.tab} />}
          <TextInput
            name="q"
            label={t('filters.q')}
            width="full"
            defaultValue={filter.q ?? ''}
            maxLength={100}
            className="col-span-2"
          />
          <Select
            name="platform"
            label={t('filters.platform')}
            empty={t('filters.all')}
            defaultValue={filter.platform ?? ''}
            options={options(PLATFORMS, 'platforms')}
          />
          <Select
            name="act"
            label={t('filters.act')}
            empty={t('filters.all')}
            defaultValue={filter.act ?? ''}
            options={options(ACTS, 'acts')}
          />
          <Select
            name="candidate"
            label={t('filters.candidate')}
            empty={t('filters.all')}
            defaultValue={filter.candidate ?? ''}
            options={choices.candidates.map(({ id, name, number }) => ({
              value: id,
              label: number ? `${String(number).padStart(2, '0')} ${name}` : name,
            }))}
          />
          <Select
            name="status"
            label={t('filters.status')}
            empty={t('filters.all')}
            defaultValue={filter.status ?? ''}
            options={options(CANDIDATE_STATES, 'candidateStates')}
          />
          <Select
            name="unit"
            label={t('filters.unit')}
            empty={t('filters.all')}
            defaultValue={filter.unit ?? ''}
            options={choices.units.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Select
            name="origin"
            label={t('filters.origin')}
            empty={t('filters.all')}
            defaultValue={filter.origin ?? ''}
            options={options(ORIGINS, 'origins')}
          />
          <div className="col-span-2">
            <Button size="sm">{t('filters.apply')}</Button>
          </div>
        </form>
      )}
    </div>
  )
}
