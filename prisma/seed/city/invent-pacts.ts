import { addDays } from '@/lib/rulebook/days'
import type { Book } from './book'
import type { Person } from './invent-people'
import { memberOf, type Staff } from './invent-staff'
import { asDate, instantAt } from './moment'
import { openRandom } from './random'

/** Units in which everybody has signed. */
const COMPLETE = new Set(['INSP', 'BKPSDM', 'KOMINFO', 'KESBANG', 'SETDA', 'SMP-1', 'PKM-1', 'DUKCAPIL', 'BAPPEDA'])

/** Signs the integrity pact of the running election: about 85 of 100 people, unevenly by unit. */
export function signPacts(book: Book, people: readonly Person[], staff: Staff, electionId: string, day: string) {
  const random = openRandom('pacts')
  const rates = new Map<string, number>()
  const byId = memberOf(staff, 'tuti').id
  for (const person of people) {
    if (!rates.has(person.unitCode))
      rates.set(person.unitCode, COMPLETE.has(person.unitCode) ? 1 : 0.6 + random.next() * 0.39)
    if (!random.chance(rates.get(person.unitCode) ?? 1)) continue
    const signedOn = addDays(day, -random.int(70, 130))
    const createdAt = instantAt(addDays(signedOn, random.int(0, 3)), random.int(8, 15))
    const row = { id: random.uuid(createdAt), employeeId: person.id, electionId, signedOn: asDate(signedOn) }
    book.IntegrityPact.push({ ...row, evidenceId: null, byId, createdAt })
  }
}

const REMINDERS: readonly {
  before: number
  title: string
  material: string
  units: 'all' | readonly string[]
  rate: number
}[] = [
  {
    before: 352,
    title: 'Apel netralitas menjelang pemungutan suara',
    material: 'Amanat Sekretaris Daerah tentang netralitas ASN',
    units: 'all',
    rate: 0.42,
  },
  {
    before: 262,
    title: 'Surat edaran netralitas ASN',
    material: 'Surat edaran wali kota, dibaca dan ditandai diterima',
    units: 'all',
    rate: 0.5,
  },
  {
    before: 190,
    title: 'Pembinaan camat, lurah, dan perangkat kecamatan',
    material: 'Paparan Bawaslu Kota Sagara',
    units: ['KEC-U', 'KEC-S', 'KEC-T', 'SATPOLPP'],
    rate: 0.9,
  },
  {
    before: 128,
    title: 'Sosialisasi bagi guru dan tenaga kependidikan',
    material: 'Paparan dan simulasi media sosial',
    units: ['DIKBUD', 'SD-1', 'SD-2', 'SMP-1', 'SMP-2', 'SMP-3', 'SMP-4'],
    rate: 0.86,
  },
  {
    before: 75,
    title: 'Sosialisasi bagi tenaga kesehatan',
    material: 'Paparan Inspektorat Daerah',
    units: ['DINKES', 'PKM-1', 'PKM-2', 'PKM-3', 'RSUD'],
    rate: 0.8,
  },
  {
    before: 55,
    title: 'Pembacaan pakta integritas Pilkada',
    material: 'Naskah pakta integritas dan SKB netralitas',
    units: 'all',
    rate: 0.55,
  },
]

/** Holds six reminders; some people were there, some acknowledged in writing, some were never reached. */
export function holdReminders(
  book: Book,
  people: readonly Person[],
  staff: Staff,
  elections: { generalId: string; regionalId: string },
  day: string,
) {
  const random = openRandom('reminders')
  const neverReached = new Set(people.filter(() => random.chance(0.06)).map(({ id }) => id))
  for (const { before, title, material, units, rate } of REMINDERS) {
    const heldOn = addDays(day, -before)
    const createdAt = instantAt(heldOn, 13, 20)
    const id = random.uuid(createdAt)
    const electionId = before > 320 ? elections.generalId : elections.regionalId
    book.Reminder.push({
      id,
      electionId,
      heldOn: asDate(heldOn),
      title,
      material,
      evidenceId: null,
      byId: memberOf(staff, 'tuti').id,
      createdAt,
    })
    const invited = book.Unit.filter((unit) => units === 'all' || units.includes(unit.code))
    for (const unit of invited) book.ReminderUnit.push({ reminderId: id, unitId: unit.id as string })
    const unitIds = new Set(invited.map((unit) => unit.id))
    for (const person of people) {
      if (!unitIds.has(person.unitId) || neverReached.has(person.id) || !random.chance(rate)) continue
      const how = random.chance(title.startsWith('Surat') ? 0.05 : 0.8) ? 'attended' : 'acknowledged'
      const on = how === 'attended' ? heldOn : addDays(heldOn, random.int(0, 9))
      book.ReminderReceipt.push({ reminderId: id, employeeId: person.id, how, on: asDate(on) })
    }
  }
}
