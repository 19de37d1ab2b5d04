import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { listPeriods } from '@/lib/reports/period'
import type { Report } from '@/lib/reports/report'
import type { ReportWords } from './report-words'

/** What the page speaks of, as a form of three lists whose choice stands in the address; works without script. */
export function ReportFilters({
  report,
  words,
  children,
}: {
  report: Report
  words: ReportWords
  children?: ReactNode
}) {
  const { t } = words
  const { election, elections, unit, choosable, period } = report.filter
  const { months, quarters } = listPeriods(election.watched, report.today)
  const name = (label: string, isRunning: boolean) => (isRunning ? t('filters.running', { period: label }) : label)
  const isNow = (index: number) => index === 0 && report.today <= election.watched.to
  return (
    <form
      method="get"
      aria-label={t('filters.label')}
      className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-tinta-2 print:hidden"
    >
      <Choice name="period" label={t('filters.period')} value={period.key}>
        <optgroup label={t('filters.spans')}>
          <option value="year">{t('filters.year')}</option>
          <option value="election">{t('filters.electionSpan')}</option>
        </optgroup>
        {!unit && (
          <>
            <optgroup label={t('filters.months')}>
              {months.map((month, at) => (
                <option key={month} value={month}>
                  {name(words.month(month), isNow(at))}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('filters.quarters')}>
              {quarters.map((key, at) => (
                <option key={key} value={key}>
                  {name(t('filters.quarter', { q: key.slice(-1), year: key.slice(0, 4) }), isNow(at))}
                </option>
              ))}
            </optgroup>
          </>
        )}
      </Choice>
      <Choice name="unit" label={t('filters.unit')} value={unit?.code ?? ''}>
        <option value="">{t('filters.allUnits', { region: words.region })}</option>
        {choosable.map((one) => (
          <option key={one.id} value={one.code}>
            {one.name}
          </option>
        ))}
      </Choice>
      <Choice name="election" label={t('filters.election')} value={election.code}>
        {elections.map((one) => (
          <option key={one.id} value={one.code}>
            {one.name}
          </option>
        ))}
      </Choice>
      <Button type="submit" size="sm">
        {t('filters.apply')}
      </Button>
      {children}
    </form>
  )
}

function Choice({ name, label, value, children }: { name: string; label: string; value: string; children: ReactNode }) {
  return (
    <label className="flex max-w-full items-center gap-1.5">
      <span>{label}</span>
      <select
        key={value}
        name={name}
        defaultValue={value}
        className="target min-w-0 max-w-64 truncate border-b border-garis-kuat bg-kertas font-semibold text-tinta"
      >
        {children}
      </select>
    </label>
  )
}
