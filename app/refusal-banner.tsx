import { getTranslations } from '@/lib/messages/translations'
import { Banner } from '@/components/ui/banner'
import { refusalFromSearch } from '@/lib/doors/refusal-in-url'
import { id } from '@/lib/messages/id'

/** Shows the refusal with which a plainly posted form came back, or nothing. */
export async function RefusalBanner({ search }: { search: Record<string, string | string[] | undefined> }) {
  const refusal = refusalFromSearch(search, (code) => code in id.refusals)
  if (!refusal) return null
  const t = await getTranslations('refusals')
  return <Banner kind="error">{t(refusal.code, refusal.params as never)}</Banner>
}
