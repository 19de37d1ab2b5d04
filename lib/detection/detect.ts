import type { AccountType, Dictionary } from './dictionary'
import { explain, type Reason } from './explain'
import { findMentions, type MentionSpan } from './find-mentions'
import { classOfState, findStatus, type CandidateState, type RuleClass } from './find-status'
import { findWatchedAccount } from './find-watched-account'
import { readText } from './read-text'
import { toHandleKey, type Act, type SeenActivity } from './seen-activity'
import { findSigns, type Sign } from './signs'
import type { HumanCheck, RuleCode, TargetType } from './rule-rows'
import { suggestRule } from './suggest-rule'
import { weighSigns } from './weigh-signs'

export interface Mention {
  candidateId: string
  contestKey: string
  number: number | null
  /** False: people must check who is meant. */
  isCertain: boolean
  /** Status on the day of the act. */
  status: CandidateState | null
  /** Empty when the platform listed the tag or account beside the text. */
  spans: MentionSpan[]
}

export interface Detection {
  /** In the order of the dictionary. */
  mentions: Mention[]
  act: Act
  targetAccount: { type: AccountType; handleKey: string; candidateId: string | null } | null
  signs: Sign[]
  /** The candidate whose status decides the class, with that status. */
  subject: { candidateId: string; status: CandidateState | null } | null
  ruleCode: RuleCode | null
  ruleClass: RuleClass
  raise: boolean
  humanChecks: HumanCheck[]
  because: Reason[]
}

const CLASS_ORDER: readonly RuleClass[] = ['DISCIPLINE', 'ETHICS', 'NONE']

function actOf({ kind }: SeenActivity, signs: readonly Sign[]): Act {
  if (kind === 'reply') return 'comment'
  if (kind === 'quote') return 'share'
  if (kind === 'photo')
    return signs.some(({ sign, field }) => sign === 'gestureNamed' && field === 'text') ? 'gesture' : 'photo'
  return kind
}

/**
 * Reads one activity of a registered account: which candidates it means, which act it is, whom it was done to, which
 * status held that day, which rule of the SKB it would touch, and whether people should look at it. The outcome is an
 * indication with its whole explanation as data, never a finding; there is no score in it.
 *
 * The benefit of the doubt (see `weighSigns`, `RULE_ROWS`): a post that only reports, asks or criticises is not support
 * and is not raised; a like on a news item or an official government account is not in the rule and is not raised; what
 * is unclear is raised with the question that people must answer (`humanChecks`).
 *
 * In a like or a follow there are no own words: text handed in with it counts as that of the post acted upon.
 * Pure; never throws for any text. `raise` needs a candidate who is prospective or determined on `actDay`; with an
 * unknown day nothing is raised and `because` says so.
 */
export function detect(activity: SeenActivity, dictionary: Dictionary): Detection {
  const isWordless = activity.kind === 'like' || activity.kind === 'follow'
  const ownRaw = isWordless ? '' : activity.text
  const contentRaw = activity.sharedText || (isWordless ? activity.text : '')
  const field = isWordless && !activity.sharedText ? 'text' : 'sharedText'
  const own = readText(ownRaw, 'text', dictionary)
  const content = readText(contentRaw, field, dictionary)
  const texts = [own, content].filter((text) => text.raw !== '')

  const isShare = activity.kind === 'share' || activity.kind === 'quote'
  const handle = isShare ? (activity.sharedFromHandle ?? activity.targetHandle) : activity.targetHandle
  const watched = handle ? findWatchedAccount(dictionary, activity.platform, handle, activity.actDay) : null
  const targetIndex = watched?.candidateId ? (dictionary.indexOf.get(watched.candidateId) ?? null) : null
  const targetType: TargetType = watched?.type ?? (handle ? 'unknown' : 'none')

  const { found, unresolved } = findMentions(texts, activity, dictionary, targetIndex)
  found.sort((a, b) => a.candidate - b.candidate)
  const places = (of: typeof own) => found.flatMap(({ spans }) => spans.filter((span) => span.field === of.field))
  const ownSigns = ownRaw ? findSigns(own, places(own)) : []
  const contentSigns = contentRaw ? findSigns(content, places(content)) : []
  const act = actOf(activity, ownSigns)

  const statusOf = (index: number) =>
    activity.actDay === null ? null : findStatus(dictionary.candidates[index]?.statuses ?? [], activity.actDay)
  const targeted = [
    ...new Set([...found.map(({ candidate }) => candidate), ...(targetIndex === null ? [] : [targetIndex])]),
  ]
  const rank = (index: number) => CLASS_ORDER.indexOf(classOfState(statusOf(index)))
  // Any determined candidate makes it discipline (SKB 2022); among equals the one named first in the list.
  const subjectIndex = targeted.sort((a, b) => rank(a) - rank(b))[0]
  const subjectState = subjectIndex === undefined ? null : statusOf(subjectIndex)
  const ruleClass = classOfState(subjectState)

  const ownTenor = weighSigns(ownSigns, ownRaw.trim() !== '')
  // What a news outlet publishes about a campaign is news, whatever words it quotes.
  const isNews = targetType === 'media'
  const contentTenor = isNews && contentRaw ? 'tells' : weighSigns(contentSigns, contentRaw.trim() !== '')
  const facts = { act, target: targetType, ruleClass, isNamed: found.length > 0, own: ownTenor, content: contentTenor }
  const suggestion = suggestRule(facts)

  const labelOf = (index: number) => {
    const entry = dictionary.candidates[index]
    return entry ? [entry.name, entry.runningMate].filter(Boolean).join(' – ') : ''
  }
  const isDoubtful = suggestion.raise && subjectIndex !== targetIndex && !found.some((mention) => mention.isCertain)
  const humanChecks: HumanCheck[] = [...suggestion.humanChecks, ...(isDoubtful ? (['PERSON_MEANT'] as const) : [])]
  const signs = [...ownSigns, ...contentSigns]
  const because = explain({
    act,
    target: handle
      ? {
          type: watched?.type ?? 'unknown',
          handle: toHandleKey(handle),
          candidate: targetIndex === null ? null : labelOf(targetIndex),
        }
      : null,
    named: found.map(({ candidate, isCertain, spans, listed }) => {
      const entry = dictionary.candidates[candidate]
      const contest = dictionary.contests.get(entry?.contestKey ?? '')
      const quoted = [...new Set([...spans.map((span) => span.text), ...listed])]
      return {
        candidate: labelOf(candidate),
        level: contest?.level ?? 'mayor',
        area: contest?.area ?? '',
        texts: quoted,
        isCertain,
      }
    }),
    day: activity.actDay,
    subject:
      subjectIndex === undefined
        ? null
        : { candidate: labelOf(subjectIndex), state: subjectState, isCovered: ruleClass !== 'NONE' },
    signs: signs.filter(
      (sign, index) => signs.findIndex((one) => one.sign === sign.sign && one.text === sign.text) === index,
    ),
    hasWords: texts.length > 0,
    rule:
      suggestion.ruleCode && suggestion.nearness ? { code: suggestion.ruleCode, nearness: suggestion.nearness } : null,
    onlyTells: ownTenor === 'tells' || (ownTenor === 'silent' && act === 'share' && contentTenor === 'tells'),
    targetType,
    unresolved: unresolved.map(({ text, reason }) => ({ text, reason })),
  })
  return {
    mentions: found.map(({ candidate, isCertain, spans }) => {
      const entry = dictionary.candidates[candidate]
      return {
        candidateId: entry?.candidateId ?? '',
        contestKey: entry?.contestKey ?? '',
        number: entry?.number ?? null,
        isCertain,
        status: statusOf(candidate),
        spans,
      }
    }),
    act,
    targetAccount: watched
      ? { type: watched.type, handleKey: toHandleKey(watched.handleKey), candidateId: watched.candidateId }
      : null,
    signs,
    subject:
      subjectIndex === undefined
        ? null
        : { candidateId: dictionary.candidates[subjectIndex]?.candidateId ?? '', status: subjectState },
    ruleCode: suggestion.ruleCode,
    ruleClass,
    raise: suggestion.raise,
    humanChecks,
    because,
  }
}
