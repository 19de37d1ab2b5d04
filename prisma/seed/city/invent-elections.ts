import { foldCandidateName } from '@/lib/elections/fold-candidate-name'
import { addDays } from '@/lib/rulebook/days'
import type { Book, Tables } from './book'
import { PAIRS, PARTIES, PRESIDENTIAL, planElectionDays, type ElectionDays, type PairPlan } from './election-plan'
import { inventName } from './person-names'
import { asDate, instantAt } from './moment'
import { openRandom, type Random } from './random'
import { inventWatched, type Watched } from './invent-watched'

export interface InventedCandidate {
  id: string
  key: string
  electionId: string
  contestKey: string
  plan: PairPlan
  isPair: boolean
}

export interface InventedElections {
  generalId: string
  regionalId: string
  days: ElectionDays
  candidates: InventedCandidate[]
  watched: Watched[]
}

type State = Tables['CandidateStatus']['state']
type Period = readonly [State, string, string | null, string]

interface Scene {
  book: Book
  random: Random
  at: Date
}

function writeElection(
  { book, random, at }: Scene,
  row: Omit<Tables['Election'], 'id' | 'version'>,
  stages: [string, string, string, string][],
) {
  const id = random.uuid(at)
  book.Election.push({ id, ...row, version: 1 })
  for (const [kind, name, from, to] of stages) {
    const days = { startsOn: asDate(from), endsOn: asDate(to) }
    book.ElectionStage.push({
      id: random.uuid(at),
      electionId: id,
      kind,
      name,
      ...days,
      source: 'Jadwal tahapan rekaan untuk kota contoh',
    })
  }
  return id
}

function writeContest(
  { book, random, at }: Scene,
  electionId: string,
  key: string,
  level: string,
  area: string,
  regionCode: string,
) {
  const id = random.uuid(at)
  book.Contest.push({ id, electionId, key, level, area, regionCode })
  return id
}

function writeCandidate(
  { book, random, at }: Scene,
  contestId: string,
  plan: { name: string; mate: string | null; number: number | null; isIncumbent: boolean },
  partyId: string | null,
  periods: readonly Period[],
): string {
  const id = random.uuid(at)
  const { name, mate, number, isIncumbent } = plan
  const nameKey = foldCandidateName(name).full
  const row = { id, contestId, partyId, ballotNumber: number, name, nameKey, runningMate: mate }
  book.Candidate.push({ ...row, isEmptyBox: false, isIncumbent, version: 1 })
  for (const [state, from, to, basis] of periods) {
    book.CandidateStatus.push({
      id: random.uuid(at),
      candidateId: id,
      state,
      from: asDate(from),
      to: to ? asDate(to) : null,
      basis,
    })
  }
  return id
}

function writeAliases({ book, random, at }: Scene, candidateId: string, plan: PairPlan) {
  const add = (kind: 'name' | 'hashtag' | 'phrase', values: string[]) =>
    values.forEach((value) => book.CandidateAlias.push({ id: random.uuid(at), candidateId, kind, value }))
  add('name', plan.names)
  add('hashtag', plan.hashtags)
  add('phrase', plan.phrases)
}

function writeGeneral(scene: Scene, days: ElectionDays['general'], candidates: InventedCandidate[]): string {
  const year = Number(days.vote.slice(0, 4))
  const row = { code: `pemilu-${year}`, name: `Pemilihan Umum ${year}`, kind: 'general', region: 'Kota Sagara', year }
  const window = { monitoringFrom: asDate(days.from), monitoringTo: asDate(days.to) }
  const electionId = writeElection(scene, { ...row, ...window }, [
    ['nomination', 'Pencalonan', addDays(days.determined, -150), addDays(days.determined, -1)],
    ['determination', 'Penetapan daftar calon tetap dan pasangan calon', days.determined, days.determined],
    ['campaign', 'Masa kampanye', days.campaign, addDays(days.quiet, -1)],
    ['quiet', 'Masa tenang', days.quiet, addDays(days.vote, -1)],
    ['vote', 'Pemungutan suara', days.vote, days.vote],
    ['count', 'Rekapitulasi dan penetapan hasil', addDays(days.vote, 1), days.result],
  ])
  const periods = (won: boolean, basis: string): Period[] => [
    ['terdaftar', addDays(days.determined, -60), addDays(days.determined, -1), 'Tanda terima pendaftaran KPU (rekaan)'],
    ['calon', days.determined, addDays(days.result, -1), basis],
    [won ? 'terpilih' : 'kalah', days.result, null, 'Penetapan hasil KPU (rekaan)'],
  ]
  const contestId = writeContest(scene, electionId, 'president|Indonesia', 'president', 'Indonesia', '00')
  for (const plan of PRESIDENTIAL) {
    const id = writeCandidate(
      scene,
      contestId,
      plan,
      null,
      periods(plan.won, 'Keputusan KPU tentang penetapan pasangan calon (rekaan)'),
    )
    writeAliases(scene, id, plan)
    candidates.push({ id, key: plan.key, electionId, contestKey: 'president|Indonesia', plan, isPair: true })
  }
  const { book, random, at } = scene
  const partyIds = PARTIES.map(([number, name, abbr]) => {
    const id = random.uuid(at)
    book.Party.push({ id, number, name, abbr })
    return id
  })
  for (const district of ['Sagara 1', 'Sagara 2', 'Sagara 3']) {
    const key = `dprd_city|${district}`
    const contest = writeContest(scene, electionId, key, 'dprd_city', district, '3590')
    partyIds.forEach((partyId) => {
      for (let number = 1; number <= 4; number += 1) {
        const name = inventName(random, 'office').name
        const plan = { name, mate: null, number, isIncumbent: false }
        writeCandidate(
          scene,
          contest,
          plan,
          partyId,
          periods(number === 1 && random.chance(0.7), 'Keputusan KPU tentang daftar calon tetap (rekaan)'),
        )
      }
    })
  }
  return electionId
}

function writeRegional(scene: Scene, days: ElectionDays['regional'], candidates: InventedCandidate[]): string {
  const year = Number(days.vote.slice(0, 4))
  const row = {
    code: `pilkada-sagara-${year}`,
    name: `Pemilihan Wali Kota dan Wakil Wali Kota Sagara ${year}`,
    kind: 'regional',
    region: 'Kota Sagara',
    year,
  }
  const window = { monitoringFrom: asDate(days.from), monitoringTo: asDate(days.to) }
  const electionId = writeElection(scene, { ...row, ...window }, [
    ['nomination', 'Pendaftaran pasangan calon', days.registered, addDays(days.registered, 2)],
    ['other', 'Penelitian persyaratan', addDays(days.registered, 3), addDays(days.determined, -1)],
    ['determination', 'Penetapan pasangan calon', days.determined, days.determined],
    ['other', 'Pengundian nomor urut', addDays(days.determined, 1), addDays(days.determined, 1)],
    ['campaign', 'Masa kampanye', days.campaign, addDays(days.quiet, -1)],
    ['quiet', 'Masa tenang', days.quiet, addDays(days.vote, -1)],
    ['vote', 'Pemungutan suara', days.vote, days.vote],
    ['count', 'Rekapitulasi dan penetapan hasil', addDays(days.vote, 1), days.result],
  ])
  const contestKey = 'mayor|Kota Sagara'
  const contestId = writeContest(scene, electionId, contestKey, 'mayor', 'Kota Sagara', '3590')
  PAIRS.forEach((plan, n) => {
    const before: Period[] = [
      [
        'bakal_calon',
        addDays(days.from, n * 9),
        addDays(days.registered, -1),
        'Deklarasi terbuka dan survei partai pengusung (rekaan)',
      ],
      ['terdaftar', days.registered, addDays(days.determined, -1), 'Tanda terima pendaftaran KPU Kota Sagara (rekaan)'],
    ]
    const last: Period =
      plan.number === null
        ? ['tidak_memenuhi_syarat', days.determined, null, 'Berita acara penelitian persyaratan (rekaan)']
        : ['calon', days.determined, null, 'Keputusan KPU Kota Sagara tentang penetapan pasangan calon (rekaan)']
    const id = writeCandidate(scene, contestId, plan, null, [...before, last])
    writeAliases(scene, id, plan)
    candidates.push({ id, key: plan.key, electionId, contestKey, plan, isPair: true })
  })
  return electionId
}

/** Invents a finished general election and the running mayoral election, with candidates, aliases and watched accounts. */
export function inventElections(book: Book, day: string): InventedElections {
  const days = planElectionDays(day)
  const scene = { book, random: openRandom('elections'), at: instantAt(addDays(day, -378), 9) }
  const candidates: InventedCandidate[] = []
  const generalId = writeGeneral(scene, days.general, candidates)
  const regionalId = writeRegional(scene, days.regional, candidates)
  const watched = inventWatched(book, { generalId, regionalId, days, candidates })
  return { generalId, regionalId, days, candidates, watched }
}
