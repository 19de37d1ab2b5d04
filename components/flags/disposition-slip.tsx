import { getLocale, getTranslations } from '@/lib/messages/translations'
import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { Kbd } from '@/components/ui/kbd'
import { Mark } from '@/components/ui/tag'
import { Slip } from '@/components/ui/slip'
import type { FormAction } from '@/lib/doors/form-state'
import type { FlagView } from '@/lib/flags/get-flag'
import { formatTime } from '@/lib/messages/format'
import { KeptNote } from './kept-note'

type Words = { errorTitle: string; errorPrefix: string }

/**
 * Lembar disposisi of one item. While it may be decided it holds the form; afterwards it says who decided what and when,
 * in the same form, so that a note which came too late is still there to copy.
 */
export async function DispositionSlip({
  flag,
  zone,
  back,
  full,
  decide,
  undo,
  words,
  reasonOf,
  fields,
}: {
  flag: FlagView
  zone: string
  /** The list's filters, carried along so that the next item comes from the same list. */
  back: string
  full: boolean
  decide: FormAction
  undo: FormAction
  words: Words
  reasonOf: (code: string | null) => string
  fields: ReactNode
}) {
  const t = await getTranslations('flags')
  const locale = await getLocale()
  const last = flag.decisions.find(({ outcome, isUndone }) => outcome !== 'undo' && !isUndone)
  const isDecided = !['open', 'waiting'].includes(flag.state)
  const hidden = (
    <>
      <input type="hidden" name="back" value={back} />
      {full && <input type="hidden" name="full" value="on" />}
    </>
  )
  return (
    <Slip
      id="slip"
      title={t('slip.title')}
      meta={
        <span className="flex gap-3">
          <span>{t('slip.meta', { number: flag.number })}</span>
          <Mark>{t('slip.secret')}</Mark>
        </span>
      }
    >
      {last && flag.standingId === last.id && (
        <div className="p-3" data-decided="">
          <Banner
            kind="notice"
            action={
              flag.whyNotUndo === null && (
                <Form action={undo} words={words} className="inline">
                  <input type="hidden" name="decisionId" value={last.id} />
                  {hidden}
                  <Button size="sm">{t('undo')}</Button>
                </Form>
              )
            }
          >
            {t('slip.decided', {
              name: last.byName,
              time: formatTime(last.at, locale, zone),
              outcome: t(`outcomes.${last.outcome}`),
              reason: reasonOf(last.reasonCode),
            })}{' '}
            {last.caseNumber && t('slip.inCase', { number: last.caseNumber })}
            {last.mergedInto && t('slip.inItem', { number: last.mergedInto })}
          </Banner>
        </div>
      )}
      <Form action={decide} words={words} id="decision" className="slip-form">
        {isDecided ? (
          <KeptNote label={t('slip.keptNote')} />
        ) : flag.whyNotDecide === null ? (
          <>
            <input type="hidden" name="flagId" value={flag.id} />
            <input type="hidden" name="version" value={flag.version} />
            {hidden}
            {fields}
          </>
        ) : (
          <>
            <p className="px-3 py-2" data-refused={flag.whyNotDecide}>
              {t(`whyNot.${flag.whyNotDecide as 'ownFlag'}`, { name: flag.claim?.name ?? '' })}
            </p>
            <KeptNote label={t('slip.keptNote')} />
          </>
        )}
      </Form>
    </Slip>
  )
}

/** Who has the item in work, with the button that takes or releases it. */
export async function FlagClaim({
  flag,
  zone,
  claim,
  release,
  words,
}: {
  flag: FlagView
  zone: string
  claim: FormAction
  release: FormAction
  words: Words
}) {
  const t = await getTranslations('flags')
  const locale = await getLocale()
  const time = flag.claim ? formatTime(flag.claim.till, locale, zone) : ''
  if (flag.claim && !flag.claim.isMine)
    return <span className="text-sm text-tinta-2">{t('claim.other', { name: flag.claim.name, time })}</span>
  if (flag.whyNotDecide !== null) return null
  return (
    <Form action={flag.claim ? release : claim} words={words} className="flex flex-wrap items-center gap-x-2 text-sm">
      <input type="hidden" name="flagId" value={flag.id} />
      {flag.claim && <span className="font-semibold text-nila">{t('claim.mine', { time })}</span>}
      <Button id="claim" size="sm" look="quiet">
        {flag.claim ? t('claim.release') : t('claim.take')} <Kbd>c</Kbd>
      </Button>
    </Form>
  )
}
