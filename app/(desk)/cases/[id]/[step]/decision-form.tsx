import { getLocale, getTranslations } from '@/lib/messages/translations'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { RadioGroup } from '@/components/ui/choice-group'
import { Select } from '@/components/ui/select'
import { Tag } from '@/components/ui/tag'
import { Textarea } from '@/components/ui/textarea'
import { classOfRule } from '@/lib/cases/draft-decision'
import { stepPath } from '@/lib/cases/step-path'
import { suggestClassOfCase } from '@/lib/cases/suggest-class'
import { findCompetentOfficer } from '@/lib/rulebook/competent-officer'
import { fittingSanctions } from '@/lib/rulebook/fitting-sanctions'
import { draftDecision } from './actions'
import { StepForm } from './step-form'
import type { StepProps } from './step-props'

/**
 * BKPSDM's draft. First the row of the rulebook (its own address, so it works without scripts), then the sanctions that
 * fit its level, the kind of employee and today; those that do not fit stand below with the reason.
 */
export async function DecisionForm({ opened: { file, state }, book, day, rule: chosen }: StepProps) {
  const t = await getTranslations('cases.form.decision')
  const tr = await getTranslations('rulebook')
  const app = await getTranslations('app')
  const locale = await getLocale()
  const title = (row: { titleId: string; titleEn: string }) => (locale === 'en' ? row.titleEn : row.titleId)
  const suggested = await suggestClassOfCase(file.id)
  const code = chosen ?? state.ruleCode ?? state.flagRules.find((one) => one !== null)
  const rule = book.violations.find((row) => row.code === code) ?? null
  const person = file.person
  const { fits, misfits } =
    rule && person
      ? fittingSanctions({ level: rule.level, employeeKind: person.kind, day }, book.sanctions)
      : { fits: [], misfits: [] }
  const officer =
    rule && person
      ? findCompetentOfficer({ employeeKind: person.kind, bucket: person.bucket, level: rule.level }, book.officers)
      : null
  const deviates = rule !== null && classOfRule(rule) !== suggested.suggestion
  const returned = file.decisions.filter((one) => one.rejectedAt).at(-1)
  return (
    <div className="grid gap-5">
      {returned && (
        <Banner kind="notice" title={t('returned')}>
          {returned.rejectedReason}
        </Banner>
      )}
      <div className="measure">
        <p className="font-semibold">{t('suggestion', { class: tr(`classes.${suggested.suggestion}`) })}</p>
        <p className="text-tinta-2">
          {tr(`classReasons.${suggested.reason}`)}{' '}
          {suggested.flagNumber !== null &&
            suggested.candidate &&
            t('suggestionFor', { number: suggested.flagNumber, candidate: suggested.candidate })}
        </p>
      </div>
      <form action={stepPath(file.id, 'draftDecision')} className="flex max-w-[46rem] flex-wrap items-end gap-3">
        <Select
          className="flex-1"
          name="rule"
          label={t('rule')}
          defaultValue={rule?.code ?? ''}
          empty={app('form.choose')}
          options={book.violations.map((row) => ({ value: row.code, label: `${row.code} ${title(row)}` }))}
        />
        <Button>{t('chooseRule')}</Button>
      </form>
      {rule && (
        <StepForm key={rule.code} action={draftDecision} step="draftDecision" file={file} verb={t('verb')}>
          <input type="hidden" name="ruleCode" value={rule.code} />
          <div>
            <p className="font-semibold">
              {rule.code}. {title(rule)}
            </p>
            <p className="text-tinta-2">
              {t('chosen', {
                class: tr(`classes.${rule.class}` as 'classes.ethics'),
                level: tr(`levels.${rule.level}` as 'levels.moral'),
              })}{' '}
              {!rule.verifiedBy && <Tag kind="warn">{tr('unverified')}</Tag>}
            </p>
            {officer && (
              <p className="text-tinta-2">
                {t('officer', {
                  officer: officer.byLocalRule ? tr('officers.byLocalRule') : title(officer.row),
                })}{' '}
                {!officer.isVerified && <Tag kind="warn">{tr('unverified')}</Tag>}
              </p>
            )}
          </div>
          {deviates ? (
            <Textarea name="deviationReason" label={t('deviationReason')} hint={t('deviates')} rows={3} />
          ) : (
            <input type="hidden" name="deviationReason" value="" />
          )}
          {fits.length === 0 ? (
            <Banner kind="warning">{tr('noFittingSanction')}</Banner>
          ) : (
            <RadioGroup
              name="sanctionCode"
              label={t('sanction')}
              options={fits.map((row) => ({ value: row.code, label: title(row), hint: `${row.code}, ${row.basis}` }))}
            />
          )}
          <Disclosure summary={t('misfits')} meta={String(misfits.length)}>
            <ul>
              {misfits.map(({ row, whyNot }) => (
                <li key={row.code} className="border-b border-garis py-1">
                  {row.code}. {title(row)}
                  <span className="block text-xs text-tinta-3">{tr(`misfits.${whyNot}`)}</span>
                </li>
              ))}
            </ul>
          </Disclosure>
          <Textarea name="reason" label={t('reason')} hint={t('reasonHint')} rows={5} />
        </StepForm>
      )}
    </div>
  )
}
