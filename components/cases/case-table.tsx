import { useLocale, useTranslations } from 'next-intl'
import { ActionLink } from '@/components/ui/link'
import { Table, type Column } from '@/components/ui/table'
import { Tag, type TagKind } from '@/components/ui/tag'
import type { CaseRow } from '@/lib/cases/case-row'
import { formatDay } from '@/lib/messages/format'

const TONE: Partial<Record<CaseRow['stage'], TagKind>> = {
  referral: 'waiting',
  appeal: 'waiting',
  delivery: 'decided',
  effective: 'decided',
  closed: 'done',
}

/** One page of the case list. NIPs do not stand here: the number of the case is the name to call it by. */
export function CaseTable({ rows, tab }: { rows: CaseRow[]; tab: 'mine' | 'open' | 'overdue' | 'closed' }) {
  const t = useTranslations('cases')
  const locale = useLocale()
  const isClosed = tab === 'closed'
  const columns: Column<CaseRow>[] = [
    {
      key: 'number',
      header: t('list.number'),
      kind: 'lead',
      width: 'w-28',
      cell: (row) => <ActionLink href={`/cases/${row.id}`}>{row.number}</ActionLink>,
    },
    {
      key: 'person',
      header: t('list.person'),
      kind: 'head',
      cell: (row) => row.name ?? <span className="font-normal text-tinta-3">{t('list.hidden')}</span>,
    },
    { key: 'unit', header: t('list.unit'), cell: (row) => row.unit ?? '' },
    { key: 'acts', header: t('list.acts'), kind: 'number', width: 'w-24', cell: (row) => row.acts },
    {
      key: 'stage',
      header: isClosed ? t('list.outcome') : t('list.stage'),
      cell: (row) =>
        isClosed && row.outcome ? (
          <Tag kind="decided">{t(`outcomes.${row.outcome}` as 'outcomes.coaching')}</Tag>
        ) : (
          <Tag kind={TONE[row.stage] ?? 'active'}>{t(`stages.${row.stage}`)}</Tag>
        ),
    },
    {
      key: 'due',
      header: isClosed ? t('list.closedOn') : t('list.due'),
      width: 'w-44',
      cell: (row) => {
        const day = isClosed ? row.closedOn : row.nextDueOn
        if (!day) return <span className="text-tinta-3">{t('list.noDue')}</span>
        const words = formatDay(day, locale, 'medium')
        return row.isOverdue ? <Tag kind="overdue">{words}</Tag> : words
      },
    },
  ]
  return (
    <Table
      caption={t('list.caption', { tab: t(`list.tabs.${tab}`) })}
      rows={rows}
      rowKey={(row) => row.id}
      columns={columns}
    />
  )
}
