import { getLocale, getTranslations } from '@/lib/messages/translations'
import { RefreshWhile } from '@/components/intake/refresh-while'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { ActionLink } from '@/components/ui/link'
import { Slip, SlipRow, SlipStep } from '@/components/ui/slip'
import type { ImportPreview } from '@/lib/intake/list-imports'
import { formatInstant } from '@/lib/messages/format'
import { applyActivityImport, cancelActivityImport } from '../../actions'
import { runState } from '../../run-state'

/** What can be done with the import now: apply or give up, wait, or look at what came of it. */
export async function NextStep({ run, zone }: { run: ImportPreview; zone: string }) {
  const [t, app, locale] = [await getTranslations('intake'), await getTranslations('app'), await getLocale()]
  const words = { errorTitle: app('form.errorTitle'), errorPrefix: app('form.errorPrefix') }
  const state = runState(run.state)
  const hasWork = run.counts.new + run.counts.same > 0
  const isReading = state === 'applied' && run.read < (run.counts.added ?? 0)
  return (
    <Slip
      id="next"
      title={t('next.title')}
      meta={t(`state.${state}`)}
      foot={
        state === 'staged' ? (
          <div className="grid gap-3">
            {hasWork && (
              <Form action={applyActivityImport} words={words} className="grid gap-2">
                <input type="hidden" name="runId" value={run.id} />
                <Button look="primary" wide pendingLabel={app('form.saving')}>
                  {t('next.apply')}
                </Button>
              </Form>
            )}
            <Form action={cancelActivityImport} words={words} className="grid gap-2">
              <input type="hidden" name="runId" value={run.id} />
              <Button wide>{t('next.cancel')}</Button>
            </Form>
          </div>
        ) : undefined
      }
    >
      {(state === 'applying' || isReading) && <RefreshWhile />}
      <SlipRow label={t('next.step')} active>
        <SlipStep>{t(isReading ? 'next.reading' : `next.${state}`)}</SlipStep>
      </SlipRow>
      <SlipRow label={t('next.why')}>
        {state === 'staged' && t(hasWork ? 'next.stagedWhy' : 'next.nothingWhy')}
        {state === 'applying' && t('next.applyingWhy')}
        {state === 'cancelled' && t('next.cancelledWhy')}
        {state === 'failed' && t('next.failedWhy')}
        {state === 'applied' && (
          <>
            <span aria-live="polite">
              {t('next.appliedWhy', {
                added: run.counts.added ?? 0,
                seen: run.counts.sightings ?? 0,
                read: run.read,
                raised: run.raised,
              })}
            </span>
            {run.appliedAt && (
              <span className="block text-xs text-tinta-3">{formatInstant(run.appliedAt, locale, zone)}</span>
            )}
            <ActionLink href={`/intake/activities?run=${run.id}`}>{t('next.list')}</ActionLink>
          </>
        )}
      </SlipRow>
    </Slip>
  )
}
