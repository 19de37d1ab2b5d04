import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { buildDictionary } from '@/lib/detection/build-dictionary'
import { detect } from '@/lib/detection/detect'
import { parsePairList } from '@/lib/elections/parse-pair-list'
import { act } from './fictional-city'

const REAL = '../shared/data'

const readRows = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`${REAL}/${file}`, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data

/** All pairs of one province's contests of 2024, as determined candidates, without aliases. */
function province(code: string) {
  const list = parsePairList(readRows('candidates/pilkada2024_paslon.csv').map((cells, line) => ({ line, cells })))
  const contests = list.contests.filter(({ regionCode }) => regionCode.startsWith(code))
  const keys = new Set(contests.map(({ key }) => key))
  const candidates = list.candidates
    .filter(({ contestKey }) => keys.has(contestKey))
    .map((one) => ({
      ...one,
      candidateId: `${one.contestKey}/${one.ballotNumber}`,
      number: one.ballotNumber,
      statuses: [{ state: 'calon' as const, from: '2024-09-22', to: null }],
      aliases: [],
    }))
  return buildDictionary({ contests, candidates, accounts: [] })
}

const countMeant = (texts: readonly string[], dictionary: ReturnType<typeof province>) =>
  texts.filter((text) => detect(act({ text, actDay: '2024-10-10' }), dictionary).mentions.length > 0).length

describe.skipIf(!existsSync(REAL))('texts that mean none of the candidates (skipped without ../shared/data)', () => {
  it.each(['12', '33', '35'])(
    'province %s: at most two in a thousand are taken to mean somebody',
    (code) => {
      const dictionary = province(code)
      const everyday = ['indonesian', 'javanese'].flatMap((language) =>
        readRows(`text/nusax_${language}_sentiment_test.csv`).map(({ text }) => text ?? ''),
      )
      const otherElection = readRows('text/pilpres2019_sentiment_1815_MIT.csv').map(({ tweet }) => tweet ?? '')
      expect(countMeant(everyday, dictionary) / everyday.length).toBeLessThanOrEqual(0.002)
      expect(countMeant(otherElection, dictionary) / otherElection.length).toBeLessThanOrEqual(0.002)
    },
    60_000,
  )
})
