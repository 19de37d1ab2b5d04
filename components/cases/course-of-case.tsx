import { useLocale, useTranslations } from 'next-intl'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { Section } from '@/components/ui/heading'
import { Stamp } from '@/components/ui/stamp'
import type { CaseFile } from '@/lib/cases/case-file'
import { dayOf } from '@/lib/platform/day'
import { formatDay } from '@/lib/messages/format'

/** Titles of the codes that stand in a case, in the reader's language; made from the case's rulebook. */
export type CodeTitles = Record<string, string>
type Row = { key: string; label: string; value: React.ReactNode; note?: React.ReactNode }

/** What people found and decided, in the order in which they did; an outcome in the person's favour weighs the same. */
export function CourseOfCase({ file, titles, zone }: { file: CaseFile; titles: CodeTitles; zone: string }) {
  const t = useTranslations('cases')
  const locale = useLocale()
  const title = (code: string | null) => (code ? (titles[code] ?? code) : '')
  const rows = [
    ...useFindings(file, title),
    ...useAuthority(file),
    ...useDecisions(file, title),
    ...(file.proposal
      ? [
          {
            key: 'proposal',
            label: t('course.proposal'),
            value: t(`outcomes.${file.proposal.outcome}` as 'outcomes.coaching'),
            note: [title(file.proposal.code), file.proposal.reason].filter(Boolean).join('. '),
          },
        ]
      : []),
  ]
  const outcome = file.stage === 'closed' ? file.outcome : null
  return (
    <Section id="course" title={t('course.title')}>
      {outcome && (
        <div className="flex flex-wrap items-center gap-4 border-b border-garis py-3">
          <Stamp
            word={t(`outcomes.${outcome}` as 'outcomes.coaching')}
            date={file.closedAt ? formatDay(dayOf(file.closedAt, zone), locale) : undefined}
          />
          <p className="measure">
            {t(`outcomeWords.${outcome}` as 'outcomeWords.coaching')}
            {file.closingReason && <span className="block text-tinta-2">{title(file.closingReason)}</span>}
          </p>
        </div>
      )}
      {rows.length > 0 ? <DefinitionRows rows={rows} wide /> : <p className="py-2 text-tinta-2">{t('course.none')}</p>}
    </Section>
  )
}

function useFindings(file: CaseFile, title: (code: string) => string): Row[] {
  const t = useTranslations('cases')
  const tr = useTranslations('rulebook')
  if (!file.finding) {
    const isOpen = file.stage === 'assessment'
    const value = t('course.pending', { n: file.assessmentsIn })
    return isOpen ? [{ key: 'pending', label: t('course.finding'), value }] : []
  }
  const single: Row[] = file.assessments.map((one, at) => ({
    key: one.id,
    label: one.round === 1 ? t('course.assessor', { n: at + 1 }) : t('course.assessorRound'),
    value: tr(`findings.${one.finding}` as 'findings.joke'),
    note: (
      <span className="whitespace-pre-line">
        {[one.factors.map(title).join('; '), one.reasons].filter(Boolean).join('. ')}
      </span>
    ),
  }))
  const whole = <b>{tr(`findings.${file.finding}` as 'findings.joke')}</b>
  return [{ key: 'finding', label: t('course.finding'), value: whole }, ...single]
}

function useAuthority(file: CaseFile): Row[] {
  const t = useTranslations('cases')
  const locale = useLocale()
  const day = (value: string) => formatDay(value, locale)
  return [
    ...file.referrals.map((one) => ({
      key: one.id,
      label: t('course.referral'),
      value: t('course.referralLine', {
        authority: one.authority,
        date: day(one.letterDate),
        channel: t.has(`channels.${one.channel}` as never)
          ? t(`channels.${one.channel}` as 'channels.sbt')
          : one.channel,
      }),
      note: one.ticket ? t('course.ticket', { ticket: one.ticket }) : undefined,
    })),
    ...file.recommendations.map((one) => ({
      key: one.id,
      label: t('course.recommendation'),
      value: (
        <>
          <b>{t(`course.contents.${one.content}` as 'course.contents.other')}</b>. {one.summary}
        </>
      ),
      note: t('course.recommendationLine', {
        authority: one.authority,
        number: one.number,
        date: day(one.issuedOn),
        received: day(one.receivedOn),
      }),
    })),
  ]
}

function useDecisions(file: CaseFile, title: (code: string | null) => string): Row[] {
  const t = useTranslations('cases')
  const tr = useTranslations('rulebook')
  const locale = useLocale()
  const day = (value: string) => formatDay(value, locale)
  const how = (value: string | null) =>
    value && t.has(`how.${value}` as never) ? t(`how.${value}` as 'how.post') : (value ?? '')
  const decisions: Row[] = file.decisions.map((one) => ({
    key: one.id,
    label: one.approvedAt ? t('course.decision') : t('course.draft'),
    value: title(one.sanctionCode),
    note: (
      <>
        {[
          one.reason,
          one.decreeNumber && one.decreeDate
            ? t('course.decree', { number: one.decreeNumber, date: day(one.decreeDate) })
            : '',
          one.receivedOn ? t('course.received', { date: day(one.receivedOn), how: how(one.receivedHow) }) : '',
          one.effectiveOn ? t('course.effective', { date: day(one.effectiveOn) }) : '',
          one.rejectedAt ? t('course.returned', { reason: one.rejectedReason ?? '' }) : '',
        ]
          .filter(Boolean)
          .map((line, at) => (
            <span key={at} className="block">
              {line}
            </span>
          ))}
      </>
    ),
  }))
  const appeals: Row[] = file.appeals.map((one) => ({
    key: one.id,
    label: t('course.appeal'),
    value: `${t(`appealKinds.${one.kind}` as 'appealKinds.objection')}, ${day(one.filedOn)}: ${
      one.outcome ? t(`appealOutcomes.${one.outcome}` as 'appealOutcomes.upheld') : t('course.appealOpen')
    }`,
    note: [one.summary, one.outcomeNote].filter(Boolean).join(' '),
  }))
  if (!file.actClass || decisions.length === 0) return [...decisions, ...appeals]
  const value = `${tr(`classes.${file.actClass}` as 'classes.ethics')}: ${file.ruleCode ?? ''} ${title(file.ruleCode)}`
  return [{ key: 'class', label: t('course.class'), value, note: file.classReason }, ...decisions, ...appeals]
}
