import { getLocale, getTranslations } from '@/lib/messages/translations'
import { DateInput } from '@/components/ui/date-input'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import type { FlagView } from '@/lib/flags/get-flag'
import type { TriageReason } from '@/lib/flags/list-reasons'
import { OUTCOMES, type Outcome } from '@/lib/flags/outcome'
import { OutcomeChoice } from './outcome-choice'

/**
 * The rows of the slip: outcome, then the reasons of that outcome as buttons (pressing one decides), and what an outcome
 * needs besides. Works without a script: the radio shows its reasons, a reason sends the form.
 */
export async function DecisionFields({
  flag,
  reasons,
  tomorrow,
  latest,
}: {
  flag: FlagView
  reasons: TriageReason[]
  /** First and last day until which the item may wait. */
  tomorrow: string
  latest: string
}) {
  const t = await getTranslations('flags')
  const locale = await getLocale()
  return (
    <div className="s-rows">
      {/* Enter in a field must not press the first reason: this one is the form's default button, and does nothing. */}
      <button type="submit" disabled hidden aria-hidden tabIndex={-1} />
      <div className="s-row s-outcomes-row">
        <div className="s-label">{t('slip.step')}</div>
        <OutcomeChoice
          label={t('slip.step')}
          options={OUTCOMES.map((value) => ({
            value,
            long: t(`outcomes.${value}`),
            short: t(`outcomesShort.${value}`),
          }))}
        />
      </div>
      {OUTCOMES.map((outcome) => (
        <div key={outcome} className="s-row s-turn" data-outcome={outcome}>
          <div className="s-label">{t('slip.reason')}</div>
          <div className="min-w-0">
            <div
              className="s-reasons"
              role="group"
              aria-label={t('slip.reasonsFor', { outcome: t(`outcomes.${outcome}`) })}
            >
              {reasons
                .filter((reason) => reason.outcome === outcome)
                .map((reason, at) => (
                  <button key={reason.code} type="submit" name="reasonCode" value={reason.code} data-key={at + 1}>
                    <span aria-hidden className="s-box">
                      {at + 1}
                    </span>
                    {locale === 'en' ? reason.titleEn : reason.titleId}
                  </button>
                ))}
            </div>
            <Extra {...{ outcome, flag, locale, tomorrow, latest }} />
          </div>
        </div>
      ))}
      <div className="s-row s-note">
        <div className="s-label">{t('slip.note')}</div>
        <div className="s-field">
          <Textarea
            name="note"
            rows={1}
            maxLength={500}
            label={<span className="sr-only">{t('slip.note')}</span>}
            placeholder={t('slip.noteHint')}
          />
        </div>
      </div>
    </div>
  )
}

async function Extra({
  outcome,
  flag,
  locale,
  tomorrow,
  latest,
}: {
  outcome: Outcome
  flag: FlagView
  locale: string
  tomorrow: string
  latest: string
}) {
  const t = await getTranslations('flags')
  if (outcome === 'forward')
    return (
      <p className="s-field text-sm text-tinta-2">
        {flag.openCase ? t('slip.joinsCase', { number: flag.openCase }) : t('slip.opensCase')}
      </p>
    )
  if (outcome === 'merge') {
    if (flag.mergeTargets.length === 0) return <p className="s-field text-sm text-tinta-2">{t('slip.noTarget')}</p>
    const [only, second] = flag.mergeTargets
    return (
      <div className="s-field">
        <Select
          name="mergeInto"
          label={t('slip.mergeInto')}
          empty={t('slip.chooseItem')}
          {...(only && !second ? { defaultValue: only.id } : {})}
          options={flag.mergeTargets.map((target) => ({
            value: target.id,
            label: `${t('item', { number: target.number })}: @${target.handle}, ${t(`acts.${target.act}`)}, ${t(`states.${target.state}`)}`,
          }))}
        />
      </div>
    )
  }
  if (outcome === 'wait')
    return (
      <div className="s-field">
        <DateInput
          name="waitUntil"
          label={t('slip.waitUntil')}
          hint={t('slip.waitHint')}
          locale={locale}
          min={tomorrow}
          max={latest}
        />
      </div>
    )
  if (outcome === 'not_theirs') return <p className="s-field text-sm text-tinta-2">{t('slip.notTheirsHint')}</p>
  return null
}
