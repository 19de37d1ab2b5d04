import { foldPersonName } from '@/lib/registry/fold-person-name'
import type { EmployeeKind, PositionBucket } from '@/lib/rulebook/rows'
import type { Book } from './book'
import { asDate, instantAt } from './moment'
import { inventName } from './person-names'
import { countLeadingPosts, postOf, type Post } from './positions'
import { openRandom, type Random } from './random'
import { STAFF_PEOPLE } from './staff-people'
import { UNITS, type UnitPlan } from './units'

export interface Person {
  id: string
  kind: EmployeeKind
  name: string
  first: string
  last: string
  isMale: boolean
  position: string
  bucket: PositionBucket
  rank: string | null
  number: string
  unitId: string
  unitCode: string
  unitName: string
}

const KINDS = [
  ['PNS', 62],
  ['PPPK', 30],
  ['CPNS', 3],
  ['PPPK_PARUH_WAKTU', 5],
] as const

/** Digits 9-14 by kind: year and month of appointment for PNS and CPNS, year and contract code for PPPK. */
function appointment(random: Random, kind: EmployeeKind, birthYear: number, thisYear: number): string {
  const earliest = birthYear + 20
  const month = String(random.int(1, 12)).padStart(2, '0')
  if (kind === 'CPNS') return `${thisYear - 1}${month}`
  if (kind === 'PNS') return `${random.int(earliest, Math.max(earliest, Math.min(earliest + 9, thisYear - 2)))}${month}`
  const year =
    kind === 'PPPK_PARUH_WAKTU'
      ? thisYear - 1
      : random.int(Math.max(2021, earliest), Math.max(2021, earliest, thisYear - 1))
  return `${year}${random.pick(['21', '21', '22', '23'])}`
}

/** Invents a NIP or NI PPPK that passes lib/registry/check-employee-number; `serials` counts per first fifteen digits. */
export function inventNumber(
  random: Random,
  kind: EmployeeKind,
  isMale: boolean,
  bucket: PositionBucket,
  thisYear: number,
  serials: Map<string, number>,
): string {
  const isSenior = bucket === 'JPT' || bucket === 'ADMINISTRATOR' || bucket === 'KEPALA_WILAYAH'
  const age = kind === 'CPNS' ? random.int(23, 31) : isSenior ? random.int(43, 58) : random.int(25, 57)
  const birthYear = thisYear - age
  const two = (value: number) => String(value).padStart(2, '0')
  const birth = `${birthYear}${two(random.int(1, 12))}${two(random.int(1, 28))}`
  const stem = `${birth}${appointment(random, kind, birthYear, thisYear)}${isMale ? 1 : 2}`
  const serial = (serials.get(stem) ?? 0) + 1
  serials.set(stem, serial)
  return `${stem}${String(serial).padStart(3, '0')}`
}

function writePerson(book: Book, person: Person, at: Date, random: Random) {
  const { id, kind, name, position, bucket, rank, unitId, number } = person
  const nameKey = foldPersonName(name)
  book.Employee.push({
    id,
    kind,
    name,
    nameKey,
    position,
    bucket,
    rank,
    unitId,
    activeTo: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
  })
  book.EmployeeNumber.push({
    id: random.uuid(at),
    employeeId: id,
    number,
    validFrom: null,
    validTo: null,
    isCurrent: true,
  })
}

const unitIdOf = (book: Book, code: string) => book.Unit.find((unit) => unit.code === code)?.id as string

function writeUnits(book: Book, random: Random, at: Date) {
  UNITS.forEach((plan, ord) => {
    const parentId = plan.parent ? unitIdOf(book, plan.parent) : null
    const nameKey = plan.name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
    const row = {
      id: random.uuid(at),
      code: plan.code,
      name: plan.name,
      nameKey,
      kind: plan.kind,
      parentId,
      ord: ord + 1,
    }
    book.Unit.push({ ...row, validFrom: asDate('2020-01-01'), validTo: null })
  })
}

const namedPeople = (code: string) => STAFF_PEOPLE.filter((person) => person.unit === code)

/**
 * Invents the units and everybody in them. Staff of Netra who work for the city are among them under their own names.
 * @param day anchor day (ISO); ages and appointments follow its year, numbers stay valid
 */
export function inventPeople(book: Book, day: string): Person[] {
  const random = openRandom('people')
  const at = instantAt(day, 8)
  at.setUTCDate(at.getUTCDate() - 380)
  const thisYear = Number(day.slice(0, 4))
  const serials = new Map<string, number>()
  writeUnits(book, random, at)
  const people: Person[] = []
  const add = (plan: UnitPlan, kind: EmployeeKind, post: Post, given?: { name: string; isMale: boolean }) => {
    const invented = inventName(random, post.work)
    const [first = '', ...rest] = (given?.name ?? '').split(' ')
    const name = given ? { ...given, first, last: rest.at(-1) ?? first } : invented
    const number = inventNumber(random, kind, name.isMale, post.bucket, thisYear, serials)
    const { position, bucket, rank } = post
    const unit = { unitId: unitIdOf(book, plan.code), unitCode: plan.code, unitName: plan.name }
    const person = { id: random.uuid(at), kind, ...name, position, bucket, rank, number, ...unit }
    people.push(person)
    writePerson(book, person, at, random)
  }
  for (const plan of UNITS) {
    const named = namedPeople(plan.code)
    for (const { name, isMale, position, bucket, rank } of named) {
      add(plan, 'PNS', { position, bucket, rank, work: 'office' }, { name, isMale })
    }
    const taken = named.filter(({ position }) => position === 'Sekretaris Daerah').length
    for (let n = taken; n < plan.people; n += 1) {
      const kind = n < countLeadingPosts(plan) ? 'PNS' : random.weighted(KINDS)
      add(plan, kind, postOf(random, plan, n, kind))
    }
  }
  return people
}
