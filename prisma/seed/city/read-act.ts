import { buildDictionary } from '@/lib/detection/build-dictionary'
import { detect, type Detection } from '@/lib/detection/detect'
import type { AccountType, Dictionary, DictionaryContest } from '@/lib/detection/dictionary'
import type { CandidateState } from '@/lib/detection/find-status'
import type { Book, Tables } from './book'
import { cityDay } from './moment'

const iso = (date: Date | string) => new Date(date).toISOString().slice(0, 10)

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
    accounts: book.WatchedAccount.filter((account) => account.electionId === electionId).map((account) => ({
      platform: account.platform,
      handleKey: account.handleKey,
      type: account.type as AccountType,
      candidateId: account.candidateId ?? null,
      validFrom: account.validFrom ? iso(account.validFrom) : null,
      validTo: account.validTo ? iso(account.validTo) : null,
    })),
  })
}

/** Reads an activity as the program itself would, so that explanations and places in the text are true. */
export type ReadAct = (activity: Tables['Activity'], electionId: string) => Detection

/** Prepares reading for every election in the book. */
export function openReading(book: Book): ReadAct {
  const dictionaries = new Map<string, Dictionary>()
  return (activity, electionId) => {
    const dictionary = dictionaries.get(electionId) ?? dictionaryOf(book, electionId)
    dictionaries.set(electionId, dictionary)
    const isShare = activity.act === 'share' || activity.act === 'quote'
    const day = cityDay(new Date(activity.actAt ?? activity.firstSeenAt))
    return detect(
      {
        platform: activity.platform,
        kind: activity.act,
        text: activity.text ?? '',
        hashtags: (activity.hashtags as string[]) ?? [],
        mentions: (activity.mentions as string[]) ?? [],
        authorHandle: activity.authorHandle,
        targetHandle: activity.targetHandle ?? null,
        sharedText: activity.targetText ?? null,
        sharedFromHandle: isShare ? (activity.targetHandle ?? null) : null,
        actDay: day,
      },
      dictionary,
    )
  }
}
