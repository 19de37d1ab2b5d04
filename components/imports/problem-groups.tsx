import { getLocale, getTranslations } from '@/lib/messages/translations'
import { Disclosure } from '@/components/ui/disclosure'
import { Table } from '@/components/ui/table'
import type { ProblemGroup } from '@/lib/imports/list-problem-groups'
import type { StagedProblem } from '@/lib/imports/staged-row'
import { formatNumber } from '@/lib/messages/format'

/** A problem in words: what is wrong, and what to do. */
export type SayProblem = (problem: StagedProblem) => { what: string; repair: string }

type Row = ProblemGroup['rows'][number]

/** Problems grouped by what to do about them, each row with its line, column, what was found and what is expected. */
export async function ProblemGroups({ groups, say }: { groups: ProblemGroup[]; say: SayProblem }) {
  const t = await getTranslations('imports.preview')
  const expected = await getTranslations('imports.expected')
  const locale = await getLocale()
  const byRepair = new Map<string, { count: number; rows: Row[] }>()
  for (const group of groups) {
    const [first] = group.rows
    if (!first) continue
    const { repair, what } = say(first)
    const key = repair || what
    const joined = byRepair.get(key) ?? { count: 0, rows: [] }
    byRepair.set(key, { count: joined.count + group.count, rows: [...joined.rows, ...group.rows] })
  }
  const wordOf = (key: string | undefined) => (key && expected.has(key as 'name') ? expected(key as 'name') : '')
  return [...byRepair].map(([repair, { count, rows }], index) => (
    <Disclosure
      key={repair}
      open={index === 0}
      summary={<span className="font-semibold">{repair}</span>}
      meta={t('group', { count })}
    >
      <Table<Row & { key: string }>
        caption={repair}
        rows={rows.map((row, at) => ({ ...row, key: `${row.line}-${at}` }))}
        rowKey={(row) => row.key}
        columns={[
          {
            key: 'line',
            header: t('line'),
            kind: 'lead',
            cell: (row) => formatNumber(row.line, locale),
            width: 'w-16',
          },
          { key: 'column', header: t('column'), cell: (row) => row.column ?? t('wholeRow') },
          {
            key: 'found',
            header: t('found'),
            cell: (row) =>
              row.found ? <span className="handle break-all">{row.found}</span> : row.column ? t('emptyCell') : '',
          },
          { key: 'what', header: t('problem'), cell: (row) => say(row).what },
          { key: 'expected', header: t('expected'), cell: (row) => wordOf(row.expected) },
        ]}
      />
      {count > rows.length && (
        <p className="pt-2 text-sm text-tinta-2">{t('moreRows', { shown: rows.length, count })}</p>
      )}
    </Disclosure>
  ))
}
