import type { ContestLevel } from '../elections/candidate-list'
import { foldCandidateName } from '../elections/fold-candidate-name'
import type {
  Dictionary,
  DictionaryCandidate,
  DictionaryContest,
  Meaning,
  NameForm,
  WatchedAccount,
} from './dictionary'
import { buildTokenTrie, type Pattern } from './match'
import { normalise } from './normalise'
import { isPairContest, listOffices } from './offices'
import { partyNames } from './party-short-names'
import { toHandleKey } from './seen-activity'
import { splitHashtag } from './split-hashtag'

const wordsOf = (text: string) =>
  normalise(text)
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map((token) => token.text)

/** `Kabupaten Sleman` → sleman; districts lose their number, codes are no names. */
function areaWords(area: string): string[] {
  const kept = wordsOf(area).filter(
    (word) => !/^(kabupaten|kota|provinsi|adm|daerah|istimewa|khusus|ibukota|i+v?|vi*|\d+)$/.test(word),
  )
  return kept.join('').length > 3 ? kept : []
}

function namePatterns(entry: DictionaryCandidate, candidate: number, level: ContestLevel): Pattern<Meaning>[] {
  const patterns: Pattern<Meaning>[] = []
  const add = (words: readonly string[], form: NameForm, person: 0 | 1) => {
    if (words.join('').length > 1) patterns.push({ words, value: { kind: 'name', candidate, form, person } })
  }
  const people = [entry.name, entry.runningMate ?? '']
  people.forEach((printed, index) => {
    const person = index === 0 ? 0 : 1
    const { words, core, shortNames, aliases } = foldCandidateName(printed)
    add(wordsOf(words.join(' ')), 'full', person)
    if (core.length > 1 && core.length < words.length) add(wordsOf(core.join(' ')), 'full', person)
    for (const short of shortNames) add(wordsOf(short), 'short', person)
    // The list itself vouches for what it prints in brackets, but a single word stays a single word.
    for (const alias of aliases) add(wordsOf(alias), alias.includes(' ') ? 'alias' : 'first', person)
    // On a party's list there are thousands of names: single words of them would mean nobody.
    if (isPairContest(level) && core.length > 1 && (core[0]?.length ?? 0) > 2)
      add(wordsOf(core[0] ?? ''), 'first', person)
  })
  for (const { kind, value } of entry.aliases) {
    if (kind === 'name') add(wordsOf(value), 'alias', 0)
    if (kind === 'phrase') add(wordsOf(value), 'phrase', 0)
    if (kind === 'hashtag') {
      const [tag] = normalise(`#${value.replace(/^#+/, '')}`)
      const words = tag?.kind === 'hashtag' ? splitHashtag(`#${value.replace(/^#+/, '')}`, tag, () => false) : []
      // The same words written apart mean the same only when they are several.
      if (words.length > 1)
        add(
          words.map((word) => word.text),
          'short',
          0,
        )
    }
  }
  return patterns
}

/**
 * Builds what `detect` looks things up in, once per region and version of the word lists. Empty boxes are left out,
 * so that neither their words nor their number ever mean a person. Throws RangeError when a candidate's contest is not
 * among `contests`.
 */
export function buildDictionary(source: {
  contests: readonly DictionaryContest[]
  candidates: readonly DictionaryCandidate[]
  accounts: readonly WatchedAccount[]
}): Dictionary {
  const contests = new Map(source.contests.map((contest) => [contest.key, contest]))
  const candidates = source.candidates.filter((candidate) => !candidate.isEmptyBox)
  const indexOf = new Map(candidates.map((candidate, index) => [candidate.candidateId, index]))
  const hashtags = new Map<string, number[]>()
  const accounts = new Map<string, WatchedAccount>()
  const numbers = new Map<string, Map<number, number>>()
  const names: Pattern<Meaning>[] = []
  const parties = new Map<string, Pattern<Meaning>>()
  candidates.forEach((entry, index) => {
    const contest = contests.get(entry.contestKey)
    if (!contest) throw new RangeError(`Candidate ${entry.candidateId} stands in an unknown contest`)
    names.push(...namePatterns(entry, index, contest.level))
    if (isPairContest(contest.level) && entry.number !== null) {
      const byNumber = numbers.get(contest.key) ?? new Map<number, number>()
      numbers.set(contest.key, byNumber.set(entry.number, index))
    }
    for (const { kind, value } of entry.aliases) {
      if (kind === 'account') {
        const handleKey = toHandleKey(value)
        accounts.set(`*|${handleKey}`, { platform: '*', handleKey, type: 'personal', candidateId: entry.candidateId })
      }
      if (kind === 'hashtag') {
        const tag = normalise(`#${value.replace(/^#+/, '')}`)[0]?.text ?? ''
        hashtags.set(tag, [...(hashtags.get(tag) ?? []), index])
      }
    }
    for (const name of entry.partyName ? partyNames(entry.partyName) : []) {
      parties.set(name, { words: wordsOf(name), value: { kind: 'party', party: entry.partyName ?? '' } })
    }
  })
  for (const account of source.accounts) {
    accounts.set(`${account.platform}|${toHandleKey(account.handleKey)}`, account)
  }
  const surroundings: Pattern<Meaning>[] = [
    ...parties.values(),
    ...listOffices().map(({ words, level, isContest }): Pattern<Meaning> => ({
      words,
      value: { kind: 'office', level, isContest },
    })),
    ...source.contests.map(({ key, area }): Pattern<Meaning> => ({
      words: areaWords(area),
      value: { kind: 'area', contestKey: key },
    })),
  ]
  return {
    candidates,
    contests,
    indexOf,
    names: buildTokenTrie(names),
    surroundings: buildTokenTrie(surroundings),
    hashtags,
    accounts,
    numbers,
  }
}
