import { ChartPair, ReportSection } from '@/components/reports/report-section'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionLink } from '@/components/ui/link'
import type { Report } from '@/lib/reports/report'
import { SMALLEST_UNIT } from '@/lib/reports/unit-groups'
import { FindingsChart, OutcomesChart, StagesChart } from './case-charts'
import { ActsChart, BalanceChart, MonthsChart } from './flag-charts'
import type { ReportWords } from './report-words'
import { TimesChart } from './times-chart'
import { UnitsChart } from './units-chart'

type Props = { report: Report; words: ReportWords }
type SectionKey = 'stages' | 'months' | 'times' | 'units' | 'acts' | 'outcomes' | 'balance' | 'notes'

const NOTES = ['detected', 'forwarded', 'followed', 'unknown', 'small', 'units', 'limits', 'changes'] as const

/** The strips under the head. With too little to tell of there is one sentence instead, and the way to a longer span. */
export function ReportSections({ report, words }: Props) {
  const { t } = words
  const { span, election, unit } = report.filter
  const section = (key: SectionKey) => ({
    id: `section-${key}`,
    title: t(`sections.${key}.title`),
    notes: [
      t(`sections.${key}.note`, { span: words.span(span) }),
      ...(t.has(`sections.${key}.more` as 'sections.stages.more')
        ? [t(`sections.${key}.more` as 'sections.stages.more')]
        : []),
    ],
  })
  if (report.isEmpty)
    return (
      <>
        <div className="page-gutter border-t border-garis-kuat py-8">
          <EmptyState
            title={t('empty.title')}
            action={
              <ActionLink
                href={`/leadership?${new URLSearchParams({ period: 'election', ...(unit ? { unit: unit.code } : {}), election: election.code })}`}
              >
                {t('filters.electionSpan')}
              </ActionLink>
            }
          >
            {t('empty.body', {
              from: words.day(span.from),
              to: words.day(span.to),
              next: t('empty.nextElection'),
            })}
          </EmptyState>
        </div>
        <Notes {...{ report, words }} />
      </>
    )
  return (
    <>
      <ReportSection {...section('stages')}>
        <StagesChart {...{ report, words }} />
      </ReportSection>
      <ReportSection {...section('times')}>
        <TimesChart {...{ report, words }} />
      </ReportSection>
      <ReportSection {...section('months')}>
        <MonthsChart {...{ report, words }} />
      </ReportSection>
      <ReportSection {...section('units')}>
        <UnitsChart {...{ report, words }} />
      </ReportSection>
      <ReportSection {...section('acts')}>
        <ChartPair>
          <ActsChart {...{ report, words }} />
          <FindingsChart {...{ report, words }} />
        </ChartPair>
      </ReportSection>
      <ReportSection {...section('outcomes')}>
        <OutcomesChart {...{ report, words }} />
      </ReportSection>
      <ReportSection {...section('balance')}>
        <ChartPair>
          <BalanceChart {...{ report, words }} of="candidates" />
          <BalanceChart {...{ report, words }} of="positions" />
        </ChartPair>
      </ReportSection>
      <Notes {...{ report, words }} />
    </>
  )
}

function Notes({ words }: Props) {
  const { t } = words
  return (
    <ReportSection id="section-notes" title={t('sections.notes.title')} notes={[t('sections.notes.note')]}>
      <ReportNotes words={words} />
    </ReportSection>
  )
}

/** What is counted, what is not known, how far the hiding goes. */
export function ReportNotes({ words: { t } }: { words: ReportWords }) {
  return (
    <ol className="list-decimal gap-x-12 pl-5 text-sm text-tinta-2 marker:text-tinta-3 lg:columns-2">
      {NOTES.map((key) => (
        <li key={key} className="mb-2 break-inside-avoid pl-1.5">
          {t.rich(`notes.${key}`, { n: SMALLEST_UNIT, b: (words) => <b className="text-tinta">{words}</b> })}
        </li>
      ))}
    </ol>
  )
}
