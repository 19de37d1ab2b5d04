import { getTranslations } from '@/lib/messages/translations'
import { AttributionTag } from '@/components/registry/attribution-tag'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import type { EmployeeView } from '@/lib/registry/get-employee'

/** The accounts said to be this person's, each with how sure that is. */
export async function EmployeeAccounts({ accounts }: { accounts: EmployeeView['accounts'] }) {
  const [t, words] = [await getTranslations('registry'), await getTranslations('accounts')]
  return (
    <Section id="accounts" title={t('detail.accounts')}>
      <Table<EmployeeView['accounts'][number]>
        caption={t('detail.accounts')}
        rows={accounts}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('detail.noAccounts')} />}
        columns={[
          {
            key: 'handle',
            header: words('column.handle'),
            kind: 'head',
            cell: (row) => (
              <Link href={`/accounts/${row.id}`} className="handle break-all">
                @{row.handle}
              </Link>
            ),
          },
          {
            key: 'platform',
            header: words('column.platform'),
            cell: (row) => words(`platforms.${row.platform as 'x'}`),
          },
          {
            key: 'attribution',
            header: words('column.attribution'),
            cell: (row) => <AttributionTag attribution={row.attribution} />,
          },
          { key: 'proofs', header: words('column.proofs'), cell: (row) => t('detail.proofs', { count: row.proofs }) },
        ]}
      />
    </Section>
  )
}
