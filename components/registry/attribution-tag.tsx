import { getTranslations } from '@/lib/messages/translations'
import { Tag, type TagKind } from '@/components/ui/tag'

const KINDS: Record<string, TagKind> = {
  unattributed: 'waiting',
  self_declared: 'done',
  confirmed_by_superior: 'done',
  matched_by_officer: 'done',
  disputed: 'warn',
  not_theirs: 'stopped',
  impersonating: 'stopped',
}

/** How sure we are whose account it is, in a word. */
export async function AttributionTag({ attribution }: { attribution: string }) {
  const t = await getTranslations('accounts.attribution')
  return <Tag kind={KINDS[attribution] ?? 'neutral'}>{t(attribution as 'disputed')}</Tag>
}
