import { foldHandle } from '@/lib/registry/fold-handle'
import { addDays } from '@/lib/rulebook/days'
import type { Book } from './book'
import type { Person } from './invent-people'
import { memberOf, type Staff } from './invent-staff'
import { asDate, instantAt } from './moment'
import { openRandom, type Random } from './random'

export const SOCIAL = ['instagram', 'facebook', 'tiktok', 'x', 'youtube', 'threads'] as const
export type Social = (typeof SOCIAL)[number]
export type Level =
  | 'unattributed'
  | 'self_declared'
  | 'confirmed_by_superior'
  | 'matched_by_officer'
  | 'disputed'
  | 'not_theirs'
  | 'impersonating'

export interface InventedAccount {
  id: string
  employeeId: string
  platform: Social
  handle: string
  level: Level
}

/** Share of all accounts on each platform. */
const PLATFORMS: readonly (readonly [Social, number])[] = [
  ['instagram', 31],
  ['facebook', 29],
  ['tiktok', 17],
  ['x', 6],
  ['youtube', 8],
  ['threads', 9],
]

const LEVELS: readonly (readonly [Level, number])[] = [
  ['self_declared', 58],
  ['confirmed_by_superior', 17],
  ['matched_by_officer', 14],
  ['unattributed', 8],
  ['disputed', 1.4],
  ['not_theirs', 1.2],
  ['impersonating', 0.4],
]

/** Number of accounts a person has registered; 2.2 on average. */
const COUNTS = [
  [0, 6],
  [1, 22],
  [2, 34],
  [3, 24],
  [4, 10],
  [5, 4],
] as const

const MATCH_PROOFS = ['same_contact', 'official_mention', 'face_to_face', 'profile_details'] as const

const NOTES: Record<string, string> = {
  statement: 'Dicantumkan dalam formulir pernyataan akun pegawai.',
  superior_letter: 'Ditegaskan dalam surat kepala unit kerja.',
  same_contact: 'Nomor kontak pada profil sama dengan kontak kedinasan.',
  official_mention: 'Disebut dan ditandai oleh akun resmi unit kerja.',
  face_to_face: 'Ditunjukkan sendiri oleh pegawai kepada petugas.',
  profile_details: 'Nama, jabatan, dan foto kegiatan pada profil sesuai data pegawai.',
  objection: 'Pegawai menyatakan akun ini bukan miliknya.',
  reported_fake: 'Dilaporkan sebagai akun tiruan; foto diambil dari halaman resmi.',
}

/** Handles are invented and carry a mark of the fictional city, so that nobody's real account is meant. */
function inventHandle(random: Random, platform: Social, first: string, last: string): string {
  const a = first.toLowerCase()
  const b = last.toLowerCase()
  const number = random.int(1, 99)
  const forms: Record<Social, string[]> = {
    instagram: [`${a}.${b}.sgr`, `${a}_sgr${number}`, `${b}.${a}.sgr`, `sgr.${a}${number}`],
    threads: [`${a}.${b}.sgr`, `${a}_sgr${number}`],
    facebook: [`${a}.${b}.sgr`, `${a}${b}.sgr${number}`],
    tiktok: [`${a}.sgr${number}`, `${a}${b.slice(0, 3)}_sgr`, `sgr_${a}${number}`],
    x: [`${a.slice(0, 9)}_sgr${number}`, `sgr_${a.slice(0, 8)}${number}`],
    youtube: [`${a}${b}-sgr`, `${a}-sgr${number}`],
  }
  return random.pick(forms[platform])
}

const stableId = (random: Random) => String(random.int(100_000, 999_999)) + String(random.int(1_000_000, 9_999_999))

/** Kinds of proof that stand behind a level; an officer's match always has at least two that do not hang together. */
function proofsOf(random: Random, level: Level): { kind: string; attribution: Level }[] {
  if (level === 'self_declared') return [{ kind: 'statement', attribution: level }]
  if (level === 'confirmed_by_superior')
    return [
      { kind: 'statement', attribution: 'self_declared' },
      { kind: 'superior_letter', attribution: level },
    ]
  if (level === 'matched_by_officer') {
    const kinds = random.shuffle(MATCH_PROOFS).slice(0, random.chance(0.2) ? 3 : 2)
    return kinds.map((kind) => ({ kind, attribution: level }))
  }
  if (level === 'unattributed') return random.chance(0.4) ? [{ kind: 'profile_details', attribution: level }] : []
  const against = level === 'impersonating' ? 'reported_fake' : 'objection'
  return [
    { kind: 'profile_details', attribution: 'unattributed' },
    { kind: against, attribution: level },
  ]
}

/** Registers accounts for the people of the city, with their proofs and earlier handles. */
export function inventAccounts(book: Book, people: readonly Person[], staff: Staff, day: string): InventedAccount[] {
  const random = openRandom('accounts')
  const taken = new Set<string>()
  const accounts: InventedAccount[] = []
  for (const person of people) {
    const wanted = random.weighted(COUNTS)
    const platforms = new Set<Social>()
    while (platforms.size < wanted) platforms.add(random.weighted(PLATFORMS))
    for (const platform of platforms) {
      let handle = inventHandle(random, platform, person.first, person.last)
      while (taken.has(`${platform} ${foldHandle(platform, handle)}`)) {
        handle = `${handle.slice(0, platform === 'x' ? 12 : 20)}${random.int(10, 999)}`
      }
      taken.add(`${platform} ${foldHandle(platform, handle)}`)
      const level = random.weighted(LEVELS)
      const since = addDays(day, -random.int(150, 370))
      const createdAt = instantAt(since, random.int(8, 15), random.int(0, 59))
      const account = { id: random.uuid(createdAt), employeeId: person.id, platform, handle, level }
      accounts.push(account)
      const origin =
        level === 'self_declared' || level === 'confirmed_by_superior'
          ? 'statement'
          : random.pick(['officer', 'import'])
      const row = { id: account.id, employeeId: person.id, platform, handle, handleKey: foldHandle(platform, handle) }
      const url = `https://${platform}.example/${handle}`
      book.Account.push({
        ...row,
        url,
        stableId: random.chance(0.7) ? stableId(random) : null,
        attribution: level,
        origin,
        version: 1,
        createdAt,
      })
      if (random.chance(0.05)) {
        const earlier = `${handle.slice(0, 11)}.lama`
        const seen = { seenFrom: asDate(addDays(since, -200)), seenTo: asDate(addDays(since, -3)) }
        book.AccountHandle.push({
          id: random.uuid(createdAt),
          accountId: account.id,
          handle: earlier,
          handleKey: foldHandle(platform, earlier),
          ...seen,
        })
      }
      proofsOf(random, level).forEach(({ kind, attribution }, n) => {
        const by = memberOf(
          staff,
          kind === 'statement' || kind === 'superior_letter'
            ? random.pick(['tuti', 'hendra'])
            : random.pick(['bejo', 'rina', 'dimas']),
        )
        const at = instantAt(addDays(since, Math.min(n * random.int(1, 12), 100)), random.int(8, 15), random.int(0, 59))
        const proof = {
          id: random.uuid(at),
          accountId: account.id,
          attribution,
          kind,
          note: NOTES[kind] ?? '',
          evidenceId: null,
        }
        book.AccountProof.push({ ...proof, byId: by.id, byName: by.name, at })
      })
    }
  }
  return accounts
}
