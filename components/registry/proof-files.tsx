import { getTranslations } from '@/lib/messages/translations'
import { EvidenceDrop } from '@/components/evidence/evidence-drop'
import { EVIDENCE_LIMITS } from '@/lib/evidence/evidence-limits'

/** Files handed in with a form of the registry: pictures or PDF; the form carries their ids under `evidence`. */
export async function ProofFiles({ label, hint }: { label: string; hint: string }) {
  const t = await getTranslations('evidence')
  const ui = await getTranslations('ui')
  return (
    <EvidenceDrop
      name="evidence"
      label={label}
      hint={hint}
      accept="image/png,image/jpeg,image/webp,application/pdf"
      maxBytes={EVIDENCE_LIMITS.pdfBytes}
      words={{
        choose: ui('file.choose'),
        pasteHint: ui('file.pasteHint'),
        remove: ui('file.remove'),
        sending: t('sending'),
        kept: t('kept'),
        failed: t('failed'),
        tooLarge: t('tooLarge', { limit: EVIDENCE_LIMITS.pdfBytes / 1024 / 1024 }),
      }}
    />
  )
}
