import { getLocale, getTranslations } from '@/lib/messages/translations'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { formatInstant } from '@/lib/messages/format'
import type { AccountView } from '@/lib/registry/find-account'

type Proof = AccountView['proofs'][number]

/** Every proof of whose account it is: what, for which level, who gave it, when. */
export async function ProofList({ proofs, zone }: { proofs: Proof[]; zone: string }) {
  const [t, locale] = [await getTranslations('accounts'), await getLocale()]
  const kindWord = (kind: string) => {
    const key = kind.startsWith('triage_') ? 'triage' : kind
    return t.has(`proof.${key}` as 'proof.other') ? t(`proof.${key}` as 'proof.other') : t('proof.other')
  }
  return (
    <Section id="proofs" title={t('detail.proofs')}>
      <Table<Proof>
        caption={t('detail.proofs')}
        rows={proofs}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('detail.noProofs')}>{t('detail.noProofsHint')}</EmptyState>}
        columns={[
          {
            key: 'when',
            header: t('detail.when'),
            kind: 'lead',
            cell: (row) => formatInstant(row.at, locale, zone),
            width: 'w-32',
          },
          {
            key: 'kind',
            header: t('detail.kind'),
            kind: 'head',
            cell: (row) => (
              <>
                {kindWord(row.kind)}
                {row.note && <span className="block font-normal break-words text-tinta-2">{row.note}</span>}
              </>
            ),
          },
          {
            key: 'level',
            header: t('detail.carries'),
            cell: (row) => t(`attribution.${row.attribution as 'disputed'}`),
          },
          { key: 'by', header: t('detail.by'), cell: (row) => row.byName },
          {
            key: 'evidence',
            header: t('detail.evidence'),
            cell: (row) =>
              row.evidenceId ? (
                <Link href={`/api/evidence/${row.evidenceId}`} target="_blank">
                  {t('detail.openEvidence')}
                </Link>
              ) : (
                ''
              ),
          },
        ]}
      />
    </Section>
  )
}
