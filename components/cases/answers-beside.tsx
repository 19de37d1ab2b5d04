import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/heading'
import { Stamp } from '@/components/ui/stamp'
import type { CaseFile } from '@/lib/cases/case-file'
import { formatDay } from '@/lib/messages/format'

const ROMAN = ['I', 'II', 'III', 'IV', 'V']

/** The allegation and the answer, always side by side: nobody reads the one without the other. */
export function AnswersBeside({ file }: { file: CaseFile }) {
  const t = useTranslations('cases')
  const locale = useLocale()
  const day = (value: string) => formatDay(value, locale, 'weekday')
  const heard = file.clarifications.filter((one) => one.attendance !== 'absent')
  const absences = file.clarifications.filter((one) => one.attendance === 'absent')
  const last = heard.at(-1)
  const pending = file.summonses.at(-1)
  return (
    <Section id="answers" title={t('answers.title')}>
      <div className="grid border-b border-garis md:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]">
        <div className="py-2.5 md:pr-5">
          <h3 className="font-semibold">{t('answers.allegation')}</h3>
          <ol className="mt-1 list-decimal pl-5">
            {file.acts.map((act) => (
              <li key={act.id}>
                {t(`acts.${act.act}`)}{' '}
                {act.targetHandle &&
                  t('acts.target', { act: act.act, handle: `@${act.targetHandle.replace(/^@/, '')}` })}
              </li>
            ))}
          </ol>
          {file.acts.length === 0 && <p className="text-tinta-2">{t('acts.none')}</p>}
          <ul className="mt-2 text-xs text-tinta-3">
            {file.summonses.map((one) => (
              <li key={one.id}>
                {t('answers.summons', {
                  ordinal: ROMAN[one.ordinal - 1] ?? one.ordinal,
                  date: day(one.hearingOn),
                  time: one.hearingTime,
                  place: one.place,
                })}
                {'; '}
                {one.servedOn
                  ? t('answers.served', {
                      date: formatDay(one.servedOn, locale),
                      how: t.has(`how.${one.servedHow}` as never)
                        ? t(`how.${one.servedHow}` as 'how.post')
                        : (one.servedHow ?? ''),
                    })
                  : t('answers.unserved')}
              </li>
            ))}
          </ul>
        </div>
        <div className="border-garis-kuat py-2.5 md:border-l md:pl-5 max-md:border-t max-md:border-dashed">
          <div className="flex flex-wrap items-start justify-between gap-3">
            <div>
              <h3 className="font-semibold">{t('answers.answer')}</h3>
              {last && (
                <p className="text-xs text-tinta-3">
                  {t(last.attendance === 'written' ? 'answers.written' : 'answers.attended', {
                    date: day(last.heldOn),
                  })}
                </p>
              )}
            </div>
            {last && <Stamp word={t('answers.heard')} date={formatDay(last.heldOn, locale)} />}
          </div>
          {absences.map((one) => (
            <p key={one.id} className="mt-1 text-tinta-2">
              {t('answers.absent', { date: day(one.heldOn) })}
            </p>
          ))}
          {!last && (
            <p className="mt-1">
              {absences.length >= 2 ? t('answers.lapsed') : t('answers.notYet')}{' '}
              {absences.length < 2 && pending && t('answers.openTill', { date: day(pending.hearingOn) })}
            </p>
          )}
          {heard.map((one) => (
            <Heard key={one.id} one={one} isInside={file.isInside} />
          ))}
        </div>
      </div>
    </Section>
  )
}

function Heard({ one, isInside }: { one: CaseFile['clarifications'][number]; isInside: boolean }) {
  const t = useTranslations('cases')
  return (
    <div className="mt-2 grid gap-2">
      {one.ownership && (
        <p className="text-sm text-tinta-2">
          {t('answers.ownership')}: {t(`ownership.${one.ownership}` as 'ownership.theirs')}
        </p>
      )}
      {one.statement && <blockquote className="measure whitespace-pre-line">“{one.statement}”</blockquote>}
      {one.answers.map((row, index) => (
        <div key={index}>
          <p className="text-sm text-tinta-2">{row.question}</p>
          <p className="whitespace-pre-line">{row.answer}</p>
        </div>
      ))}
      {!isInside && <p className="text-xs text-tinta-3">{t('answers.sealed')}</p>}
      {one.evidence.length > 0 && (
        <p className="text-xs text-tinta-3">{t('answers.attachments', { n: one.evidence.length })}</p>
      )}
    </div>
  )
}
