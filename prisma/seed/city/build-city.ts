import { openBook, type Book } from './book'
import { inventAccounts } from './invent-accounts'
import { inventElections } from './invent-elections'
import { inventPeople } from './invent-people'
import { inventStaff } from './invent-staff'
import { holdReminders, signPacts } from './invent-pacts'

export interface CityPlan {
  /** Anchor day (ISO): everything lies relative to it, nothing after the end of the day before. */
  day: string
  /** Folder of the evidence store. */
  store: string
  passwordHash: string
  rulebookId: string
}

/** Invents the whole of Kota Sagara as rows, and puts its pictures into the store. */
export async function buildCity({ day, passwordHash }: CityPlan): Promise<Book> {
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
  void accounts
  return book
}
