import { calendarOf } from '@/lib/rulebook/calendar-of'
import { nonWorkingDays } from '../rulebook/non-working-days'
import { openBook, type Book } from './book'
import { importActivities } from './import-activities'
import { inventAccounts } from './invent-accounts'
import { inventElections } from './invent-elections'
import { inventEveryday } from './invent-everyday'
import { inventFlags } from './invent-flags'
import { inventPeople } from './invent-people'
import { inventStaff } from './invent-staff'
import { holdReminders, signPacts } from './invent-pacts'
import { openReading } from './read-act'
import type { Scene } from './scene'
import { recordBeginnings } from './record-beginnings'
import { takePictures } from './take-pictures'
import { openTimeline } from './timeline'

export interface CityPlan {
  /** Anchor day (ISO): everything lies relative to it, nothing after the end of the day before. */
  day: string
  /** Folder of the evidence store. */
  store: string
  passwordHash: string
  rulebookId: string
}

/** Invents the whole of Kota Sagara as rows, and puts its pictures into the store. */
export async function buildCity({ day, store, passwordHash, rulebookId }: CityPlan): Promise<Book> {
  const book = openBook()
  book.Deployment.push({
    id: 1,
    name: 'Pemerintah Kota Sagara',
    shortName: 'Kota Sagara',
    officeName: 'Inspektorat Daerah Kota Sagara',
    address: 'Jalan Merdeka Raya Nomor 1, Kota Sagara',
    zone: 'Asia/Jakarta',
    week: 5,
    paper: 'A4',
    isDemo: true,
  })
  const people = inventPeople(book, day)
  const staff = inventStaff(book, people, day, passwordHash)
  const accounts = inventAccounts(book, people, staff, day)
  const elections = inventElections(book, day)
  signPacts(book, people, staff, elections.regionalId, day)
  holdReminders(book, people, staff, elections, day)
  const timeline = openTimeline()
  const calendar = calendarOf(
    nonWorkingDays.map(({ day, kind, nameId }) => ({ day, kind, name: nameId })),
    5,
  )
  const scene: Scene = {
    book,
    day,
    rulebookId,
    calendar,
    people: new Map(people.map((person) => [person.id, person])),
    staff,
    accounts,
    elections,
    read: openReading(book),
    timeline,
    flagged: new Set(),
  }
  inventFlags(scene, 300)
  importActivities(scene, inventEveryday(scene, 900))
  await takePictures(scene, store, 110)
  recordBeginnings(scene)
  timeline.play()
  return book
}
