import { buildDictionary } from '@/lib/detection/build-dictionary'
import type { Detection } from '@/lib/detection/detect'
import type { AccountType, Dictionary, DictionaryContest } from '@/lib/detection/dictionary'
import type { CandidateState } from '@/lib/detection/find-status'
import { readActivity } from '@/lib/detection/read-activity'
import type { Book, Tables } from './book'
import { cityDay } from './moment'

const iso = (date: Date) => date.toISOString().slice(0, 10)

/** The dictionary of one election of the book, as detection builds it from the tables. */
function dictionaryOf(book: Book, electionId: string): Dictionary {
  const contests = book.Contest.filter((contest) => contest.electionId === electionId)
  const keyOf = new Map(contests.map((contest) => [contest.id, contest.key]))
  const parties = new Map(book.Party.map((party) => [party.id, party]))
  const candidates = book.Candidate.filter((candidate) => keyOf.has(candidate.contestId))
  return buildDictionary({
    contests: contests.map(({ key, level, area }) => ({ key, area, level: level as DictionaryContest['level'] })),
    candidates: candidates.map((candidate) => ({
      candidateId: candidate.id as string,
      contestKey: keyOf.get(candidate.contestId) as string,
      number: candidate.ballotNumber ?? null,
      name: candidate.name,
      runningMate: candidate.runningMate ?? null,
      partyNumber: parties.get(candidate.partyId ?? '')?.number ?? null,
      partyName: parties.get(candidate.partyId ?? '')?.name ?? null,
      isEmptyBox: false,
      statuses: book.CandidateStatus.filter((status) => status.candidateId === candidate.id).map(
        ({ state, from, to }) => ({
          state: state as CandidateState,
          from: iso(from),
          to: to ? iso(to) : null,
        }),
      ),
      aliases: book.CandidateAlias.filter((alias) => alias.candidateId === candidate.id).map(({ kind, value }) => ({
        kind,
        value,
      })),
    })),
    accounts: book.WatchedAccount.filter((account) => account.electionId === electionId).flatMap((account) =>
      [...new Set([account.handle.toLowerCase(), account.handleKey])].map((handleKey) => ({
        platform: account.platform,
        handleKey,
        type: account.type as AccountType,
        candidateId: account.candidateId ?? null,
        validFrom: account.validFrom ? iso(account.validFrom) : null,
        validTo: account.validTo ? iso(account.validTo) : null,
      })),
    ),
  })
}

/** Reads an activity as the program itself would, so that explanations and places in the text are true. */
export type ReadAct = (activity: Tables['Activity'], electionId: string) => Detection

/** The day that decides: of the act, or on which it was first seen when the act has no time. */
export const actDayOf = (activity: Tables['Activity']) => cityDay(activity.actAt ?? activity.firstSeenAt)

/** Prepares reading for every election in the book. */
export function openReading(book: Book): ReadAct {
  const dictionaries = new Map<string, Dictionary>()
  return (activity, electionId) => {
    const dictionary = dictionaries.get(electionId) ?? dictionaryOf(book, electionId)
    dictionaries.set(electionId, dictionary)
    const { platform, act, text = '', authorHandle, targetHandle = null, targetText = null } = activity
    const [hashtags, mentions] = [activity.hashtags as string[], activity.mentions as string[]]
    const readable = { platform, act, text, hashtags, mentions, authorHandle, targetHandle, targetText }
    return readActivity(readable, dictionary, actDayOf(activity))
  }
}
