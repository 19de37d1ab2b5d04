import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { FilterChips } from '@/components/ui/filter-chips'
import { Select } from '@/components/ui/select'
import { STAGES, type Stage } from '@/lib/cases/workflow'

/** Filters of the case list: those that are on as chips, and a plain GET form that adds one. */
export function CaseFilters({
  tab,
  stage,
  unit,
  units,
  href,
}: {
  tab: string
  stage: Stage | undefined
  unit: string | undefined
  units: { id: string; name: string }[]
  href: (change: { stage?: string; unit?: string; page?: string }) => string
}) {
  const t = useTranslations('cases')
  const unitName = units.find((one) => one.id === unit)?.name
  const chips = [
    ...(stage ? [{ key: 'stage', label: t(`stages.${stage}`), href: href({ stage: '', page: '' }) }] : []),
    ...(unitName ? [{ key: 'unit', label: unitName, href: href({ unit: '', page: '' }) }] : []),
  ]
  return (
    <FilterChips
      label={t('list.filter')}
      chips={chips.map((chip) => ({ ...chip, removeLabel: t('list.remove', { name: chip.label }) }))}
      clear={{ href: href({ stage: '', unit: '', page: '' }), label: t('list.clear') }}
    >
      <form action="/cases" className="flex flex-wrap items-end gap-2 text-sm">
        <input type="hidden" name="tab" value={tab} />
        <Select
          name="stage"
          label={t('list.stage')}
          empty={t('list.anyStage')}
          defaultValue={stage ?? ''}
          options={STAGES.map((one) => ({ value: one, label: t(`stages.${one}`) }))}
        />
        <Select
          name="unit"
          label={t('list.unit')}
          empty={t('list.anyUnit')}
          defaultValue={unit ?? ''}
          options={units.map((one) => ({ value: one.id, label: one.name }))}
        />
        <Button size="sm">{t('list.apply')}</Button>
      </form>
    </FilterChips>
  )
}
