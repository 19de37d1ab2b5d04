import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Role } from '@/lib/staff/roles'
import type { Person } from '@/lib/staff/actor'

/** A person with roles, as the doors hand him to commands. */
export function personWith(...roles: Role[]): Person {
  const id = randomUUID()
  return { kind: 'person', id, name: `Petugas ${roles[0]}`, roles, personKey: id, sessionId: randomUUID() }
}

/** Settings and three units; answers the ids of the units by code. */
export async function layRegistry(owner: pg.Pool): Promise<Record<string, string>> {
  await owner.query(
    `insert into "Deployment" ("id", "name", "shortName", "officeName") values (1, 'Kota Uji', 'Uji', 'Inspektorat')`,
  )
  const ids: Record<string, string> = {}
  const units = [
    ['DINKES', 'Dinas Kesehatan', 'dinas kesehatan'],
    ['DISHUB', 'Dinas Perhubungan', 'dinas perhubungan'],
    ['RSUD', 'RSUD Kota Uji', 'rsud kota uji'],
  ] as const
  for (const [ord, [code, name, nameKey]] of units.entries()) {
    ids[code] = randomUUID()
    await owner.query(
      `insert into "Unit" ("id", "code", "name", "nameKey", "kind", "ord") values ($1, $2, $3, $4, 'office', $5)`,
      [ids[code], code, name, nameKey, ord],
    )
  }
  return ids
}

/** A number of the right form for the n-th invented person (n below 4 million). */
export function inventNumber(n: number): string {
  const day = new Date(Date.UTC(1970, 0, 1) + (n % 9000) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
  const turn = Math.floor(n / 9000)
  return `${day}2016${String((Math.floor(turn / 900) % 12) + 1).padStart(2, '0')}${1 + (n % 2)}${String((turn % 900) + 1).padStart(3, '0')}`
}

/** A CSV of invented people, each with an Instagram account. */
export function inventFile(people: number): Buffer {
  const lines = ['NIP,Nama,Jenis,Jabatan,Golongan,Unit Kerja,Instagram']
  for (let n = 0; n < people; n++)
    lines.push(
      `${inventNumber(n)},Orang Contoh ${toLetters(n)},PNS,Pengelola Data,III/b,${n % 2 ? 'DINKES' : 'Dinas Perhubungan'},contoh.${n}`,
    )
  return Buffer.from(lines.join('\n') + '\n')
}

function toLetters(n: number): string {
  let text = ''
  for (let rest = n + 26; rest > 0; rest = Math.floor(rest / 26)) text = String.fromCharCode(97 + (rest % 26)) + text
  return text
}
