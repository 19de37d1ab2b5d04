import { getLocale, getTranslations } from '@/lib/messages/translations'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { Chip, Code } from '@/components/ui/tag'
import type { FlagView } from '@/lib/flags/get-flag'
import { matchedWords } from '@/lib/flags/read-explanation'
import { formatInstant } from '@/lib/messages/format'

/** Why it was raised: act, words, rule, candidate, time, and the whole reasoning in sentences. No score anywhere. */
export async function FlagWhy({ flag, zone }: { flag: FlagView; zone: string }) {
  const t = await getTranslations('flags')
  const d = await getTranslations('detection')
  const locale = await getLocale()
  const { explanation, activity, candidate, rule } = flag
  const target = explanation.targetAccount
  const words = matchedWords(explanation)
  const because = explanation.because.flatMap(({ code, params }) => {
    const key = `because.${code}` as 'because.ACT'
    return d.has(key) ? [{ code, text: d(key, params as never) }] : []
  })
  const checks = explanation.humanChecks.flatMap((code) => {
    const key = `humanCheck.${code}` as 'humanCheck.MEANING'
    return d.has(key) ? [d(key)] : []
  })
  const typeKey = `accountTypes.${target?.type ?? 'unknown'}` as 'accountTypes.unknown'
  const rows = [
    {
      key: 'act',
      label: t('why.act'),
      value: activity.targetHandle
        ? t('why.actOn', {
            act: t(`acts.${flag.act}`),
            handle: activity.targetHandle,
            type: t.has(typeKey) ? t(typeKey) : t('accountTypes.unknown'),
          })
        : t(`acts.${flag.act}`),
    },
    ...(words.length > 0
      ? [
          {
            key: 'words',
            label: t('why.words'),
            value: words.map((word, at) => (
              <span key={word}>
                {at > 0 && ', '}
                <mark>{word}</mark>
              </span>
            )),
          },
        ]
      : []),
    {
      key: 'rule',
      label: t('why.rule'),
      value: rule ? (
        <>
          {locale === 'en' ? rule.titleEn : rule.titleId}{' '}
          <Link href="/rulebook">{t('why.rulebook', { version: rule.version })}</Link>
        </>
      ) : (
        t('why.noRule')
      ),
    },
    {
      key: 'candidate',
      label: t('why.candidate'),
      value: candidate ? (
        <>
          <Chip>{t('candidateChip', { number: candidate.ballotNumber ?? 0 })}</Chip>{' '}
          {[candidate.name, candidate.runningMate].filter(Boolean).join(' – ')}
          {flag.candidateState && t('why.state', { state: t(`candidateStates.${flag.candidateState}`) })}
        </>
      ) : (
        t('why.noCandidate')
      ),
    },
    {
      key: 'time',
      label: t('why.time'),
      value: activity.actAt ? formatInstant(activity.actAt, locale, zone) : t('why.timeUnknown'),
      note: t('why.firstSeen', { at: formatInstant(activity.firstSeenAt, locale, zone) }),
    },
    { key: 'origin', label: t('why.origin'), value: t(`origins.${flag.origin}`), note: flag.election.name },
  ]
  return (
    <section aria-labelledby="why" className="min-w-0 [&_dd]:first-letter:uppercase">
      <div className="flex items-baseline justify-between gap-3 rule-nila pb-0.5">
        <h3 id="why" className="text-base">
          {t('why.title')}
        </h3>
        {flag.ruleCode && <Code>{flag.ruleCode}</Code>}
      </div>
      <DefinitionRows rows={rows} />
      {because.length > 0 && (
        <Disclosure summary={t('why.steps')} meta={t('why.stepCount', { count: because.length })}>
          <ol className="list-decimal pl-4 text-sm">
            {because.map(({ code, text }, at) => (
              <li key={`${code}${at}`}>{text}</li>
            ))}
          </ol>
        </Disclosure>
      )}
      {checks.length > 0 && (
        <div className="border-b border-garis py-1.5 text-sm">
          <p className="text-xs text-tinta-3">{t('why.checks')}</p>
          <ul className="list-disc pl-4">
            {checks.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
