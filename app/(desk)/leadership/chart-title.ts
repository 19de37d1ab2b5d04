import { fairBand } from '@/lib/reports/fair-band'
import type { Report } from '@/lib/reports/report'
import type { ReportTableName } from './report-table'
import type { ReportWords } from './report-words'

/** The message of a chart as one sentence made from its numbers; says so when there are too few. Names no unit and no one. */
export function chartTitle(report: Report, words: ReportWords, name: ReportTableName): string {
  const { t, number, percent } = words
  switch (name) {
    case 'stages': {
      const of = (key: string) => {
        const count = report.stages.find((stage) => stage.key === key)?.count
        return words.count(count ?? { value: null }, t('stages.few'))
      }
      return t('stages.title', { n: of('detected'), forwarded: of('forwarded'), decided: of('decided') })
    }
    case 'months': {
      const shown = report.months.filter(({ count }) => count.value !== null)
      const top = shown.reduce<(typeof shown)[number] | null>(
        (best, one) => ((one.count.value ?? 0) >= (best?.count.value ?? 0) ? one : best),
        null,
      )
      return top
        ? t('months.title', { month: words.month(top.month), n: words.count(top.count) })
        : t('months.titleFew')
    }
    case 'times': {
      const median = report.times.find((step) => step.key === 'hearing')?.median
      return typeof median === 'number' ? t('times.title', { n: number(median, 1) }) : t('times.titleFew')
    }
    case 'units': {
      const shown = report.units.filter(({ total }) => total.value !== null)
      if (report.detected.value === null || shown.length < 2) return t('units.titleFew')
      const rate = report.detected.value / report.staff
      const above = shown.filter(({ total, group }) => (total.value ?? 0) / group.staff > rate).length
      return t('units.title', { rate: number(rate * 1000, 1), above: number(above), shown: number(shown.length) })
    }
    case 'acts': {
      const { before, after } = report.acts
      if (before.value === null || after.value === null) return t('acts.titleFew')
      return t('acts.title', { p: percent(before.value / (before.value + after.value)) })
    }
    case 'findings': {
      const { rows, pending, heard } = report.findings
      const deliberate = rows.find((row) => row.key === 'deliberate')?.count.value ?? null
      if (deliberate === null || pending.value === null || heard.value === null) return t('findings.titleFew')
      return t('findings.title', { n: number(deliberate), all: number(heard.value - pending.value) })
    }
    case 'outcomes': {
      const { rows, cases } = report.outcomes
      const cleared = rows.find((row) => row.key === 'cleared')?.count.value ?? null
      if (cleared === null || cases.value === null) return t('outcomes.titleFew')
      return t('outcomes.title', { n: number(cleared), all: number(cases.value) })
    }
    case 'candidates':
    case 'positions': {
      const { rows, average } = report[name]
      const shown = rows.filter((row) => row.reviewed.value && row.forwarded.value !== null)
      if (average === null || shown.length < 2) return t(`balance.${name}.few`)
      const outside = shown.filter(({ forwarded, reviewed }) => {
        const band = fairBand(average, reviewed.value ?? 0)
        const share = (forwarded.value ?? 0) / (reviewed.value ?? 1)
        return share < band.low || share > band.high
      }).length
      return outside === 0 ? t(`balance.${name}.fair`) : t(`balance.${name}.outside`, { n: outside })
    }
  }
}
