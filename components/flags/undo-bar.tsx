import { getTranslations } from '@/lib/messages/translations'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { Kbd } from '@/components/ui/kbd'
import { UndoStrip } from '@/components/ui/undo-strip'
import type { FormAction } from '@/lib/doors/form-state'
import type { LastDecision } from '@/lib/flags/find-last-decision'

/** What one decided last, with its undo. It stays until the next decision: there is no moment to miss. */
export async function UndoBar({
  last,
  reason,
  back,
  undo,
  words,
}: {
  last: LastDecision
  reason: string
  back: string
  undo: FormAction
  words: { errorTitle: string; errorPrefix: string }
}) {
  const t = await getTranslations('flags')
  return (
    <UndoStrip
      action={
        <Form key={last.id} action={undo} words={words} className="inline">
          <input type="hidden" name="decisionId" value={last.id} />
          <input type="hidden" name="back" value={back} />
          <Button id="undo-last" size="sm" look="quiet">
            {t('undo')} <Kbd>Ctrl+Z</Kbd>
          </Button>
        </Form>
      }
    >
      <b translate="no">@{last.handle}</b>: {t(`outcomes.${last.outcome}`)}, {reason}
    </UndoStrip>
  )
}
