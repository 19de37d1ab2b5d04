import { getTranslations } from '@/lib/messages/translations'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { Slip, SlipRow } from '@/components/ui/slip'
import { Tag, type TagKind } from '@/components/ui/tag'
import type { FormAction } from '@/lib/doors/form-state'
import type { ImportCounts } from '@/lib/imports/staged-row'

type State = 'staged' | 'applying' | 'applied' | 'cancelled' | 'failed'
const TAGS: Record<State, TagKind> = {
  staged: 'waiting',
  applying: 'active',
  applied: 'done',
  cancelled: 'stopped',
  failed: 'overdue',
}

/** The slip beside a preview: which file, whose, what would follow, and the two buttons while it may be decided. */
export async function ImportDecision({
  run,
  at,
  apply,
  cancel,
}: {
  run: { id: string; state: State; fileName: string; sha256: string; byName: string; counts: ImportCounts }
  /** When it was uploaded, in words. */
  at: string
  /** Both actions take one field, `id`. */
  apply: FormAction
  cancel: FormAction
}) {
  const t = await getTranslations('imports.preview')
  const ui = await getTranslations('ui')
  const words = { errorTitle: ui('form.errorTitle'), errorPrefix: ui('form.errorPrefix') }
  const { counts } = run
  const toWrite = counts.new + (counts.changed ?? 0)
  return (
    <Slip id="decide" title={t('decide')} meta={<Tag kind={TAGS[run.state]}>{t(`state.${run.state}`)}</Tag>}>
      <SlipRow label={t('file')}>
        <span className="break-all">{run.fileName}</span>
      </SlipRow>
      <SlipRow label={t('by')}>
        {run.byName}
        <span className="block text-sm text-tinta-2">{at}</span>
      </SlipRow>
      <SlipRow label={t('hash')}>
        <span className="handle text-xs break-all">{run.sha256}</span>
      </SlipRow>
      {run.state === 'staged' && (
        <SlipRow label={t('decide')} active>
          <p className="pb-3">
            {toWrite === 0
              ? t('nothing')
              : t('consequence', { new: counts.new, changed: counts.changed ?? 0, rejected: counts.rejected })}
          </p>
          <div className="flex flex-wrap items-start gap-3">
            {toWrite > 0 && (
              <Form action={apply} words={words}>
                <input type="hidden" name="id" value={run.id} />
                <Button look="primary" pendingLabel={t('applying')}>
                  {t('apply', { count: toWrite })}
                </Button>
              </Form>
            )}
            <Form action={cancel} words={words}>
              <input type="hidden" name="id" value={run.id} />
              <Button>{t('cancel')}</Button>
            </Form>
          </div>
        </SlipRow>
      )}
    </Slip>
  )
}
