import { getLocale, getTranslations } from '@/lib/messages/translations'
import { ActionLink } from '@/components/ui/link'
import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { isAttributed } from '@/lib/cases/gather-facts'
import { listAccountProofs } from '@/lib/cases/list-account-proofs'
import { confirmIdentity } from './actions'
import { StepForm } from './step-form'
import type { StepProps } from './step-props'

/** Whose accounts these are: every account of the case with its proofs, and the rule that the summons will name. */
export async function IdentityForm({ opened: { file, state }, book }: StepProps) {
  const t = await getTranslations('cases.form.identity')
  const levels = await getTranslations('cases.attributions')
  const locale = await getLocale()
  const accounts = await listAccountProofs(file.id)
  const suggested = state.ruleCode ?? state.flagRules.find((rule) => rule !== null) ?? ''
  return (
    <StepForm action={confirmIdentity} step="confirmIdentity" file={file}>
      <p className="measure text-tinta-2">{t('intro')}</p>
      {accounts.length > 0 && (
        <Table
          caption={t('account')}
          rows={accounts}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'account',
              header: t('account'),
              kind: 'head',
              cell: (row) => (
                <ActionLink href={`/accounts/${row.id}`} translate="no">
                  {row.platform} @{row.handle}
                </ActionLink>
              ),
            },
            { key: 'level', header: t('attribution'), cell: (row) => levels(row.attribution) },
            {
              key: 'proofs',
              header: t('proofs'),
              cell: (row) =>
                row.proofs.length === 0 ? (
                  t('noProofs')
                ) : (
                  <ul>
                    {row.proofs.map((proof) => (
                      <li key={proof.id}>
                        {proof.note}
                        <span className="block text-xs text-tinta-3">{proof.byName}</span>
                      </li>
                    ))}
                  </ul>
                ),
            },
            {
              key: 'enough',
              header: t('enough'),
              cell: (row) => {
                const kinds = row.proofs.filter((p) => p.attribution === row.attribution).map((proof) => proof.kind)
                const isEnough = isAttributed({ id: row.id, attribution: row.attribution, proofKinds: kinds })
                return <Tag kind={isEnough ? 'ok' : 'warn'}>{t(isEnough ? 'enough' : 'notEnough')}</Tag>
              },
            },
          ]}
        />
      )}
      <Select
        name="ruleCode"
        label={t('rule')}
        hint={t('ruleHint')}
        defaultValue={suggested}
        empty="-"
        options={book.violations.map((row) => ({
          value: row.code,
          label: `${row.code} ${locale === 'en' ? row.titleEn : row.titleId}`,
        }))}
      />
    </StepForm>
  )
}
