import { getLocale, getTranslations } from '@/lib/messages/translations'
import type { ChartWords } from '@/components/charts/count'
import { formatDay, formatInstant, formatNumber, formatPercent, type DayStyle } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import type { Period, Span } from '@/lib/reports/period'
import type { Report } from '@/lib/reports/report'
import type { ReportCount } from '@/lib/reports/suppress-small-cells'
import type { UnitGroup } from '@/lib/reports/unit-groups'
import { getUiWords } from '../../ui-words'

/** Names of months too close to need their year are short: "Nov"; longer spans say "Nov 26". */
function shortMonth(month: string, tag: string, withYear: boolean): string {
  const style: Intl.DateTimeFormatOptions = {
    month: 'short',
    timeZone: 'UTC',
    ...(withYear ? { year: '2-digit' } : {}),
  }
  return new Intl.DateTimeFormat(tag, style).format(new Date(`${month}-15T12:00:00Z`))
}

/** The parts of an address that a report depends on. */
export function reportQuery(report: Report): string {
  const { period, unit, election } = report.filter
  return new URLSearchParams({
    period: period.key,
    ...(unit ? { unit: unit.code } : {}),
    election: election.code,
  }).toString()
}

/** Everything that turns a report into words in the language of the request. */
export async function getReportWords(report: Report) {
  const t = await getTranslations('leadership')
  const locale = await getLocale()
  const tag = locale === 'id' ? 'id-ID' : 'en-GB'
  const { zone, shortName } = await findDeployment()
  const ui = await getUiWords()
  const day = (value: string, style: DayStyle = 'long') => formatDay(value, locale, style)
  const span = ({ from, to }: Span) => t('span', { from: day(from, 'medium'), to: day(to, 'medium') })
  const asOf = formatInstant(report.asOf, locale, zone)
  const number = (value: number, digits = 0) => formatNumber(value, locale, digits)
  const hidden: ChartWords = { ...ui.chart, suppressed: t('hidden'), unknown: t('unknown') }
  const isLong = report.months.length > 12
  const period = ({ kind, key, span: of }: Period) => {
    if (kind === 'month') return t('periods.month', { month: day(`${key}-01`, 'month') })
    if (kind === 'quarter') return t('periods.quarter', { q: key.slice(-1), year: key.slice(0, 4) })
    return kind === 'year' ? t('periods.year', { month: day(of.to, 'month') }) : t('periods.election')
  }
  return {
    t,
    locale,
    tag,
    region: shortName,
    asOf,
    /** Cells that others may help to hide: the word does not say how small they are. */
    hidden,
    /** Numbers that stand alone: hidden means 1 to 4. */
    few: { ...hidden, suppressed: t('figures.few') },
    number,
    percent: (share: number) => formatPercent(share, locale),
    count: (count: ReportCount, word = t('hidden')) => (count.value === null ? word : number(count.value)),
    day,
    span,
    period,
    month: (month: string) => day(`${month}-01`, 'month'),
    monthShort: (month: string) => shortMonth(month, tag, isLong),
    unit: (group: UnitGroup) =>
      group.name ??
      t(`units.kinds.${(t.has(`units.kinds.${group.kind}` as 'units.kinds.rest') ? group.kind : 'other') as 'rest'}`),
    source: t('source', { span: span(report.filter.span), at: asOf }),
    sourceSuppressed: t('sourceSuppressed', { span: span(report.filter.span), at: asOf }),
    csv: (table: string) => `/api/reports/${table}?${reportQuery(report)}`,
  }
}
export type ReportWords = Awaited<ReturnType<typeof getReportWords>>
