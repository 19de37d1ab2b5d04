import { getTranslations } from '@/lib/messages/translations'
import { TextInput } from '@/components/ui/text-input'

/** Who signs a paper. */
export async function SignerFields() {
  const t = await getTranslations('cases.form')
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextInput name="signerName" label={t('signerName')} autoComplete="off" />
      <TextInput name="signerTitle" label={t('signerTitle')} autoComplete="off" />
    </div>
  )
}
