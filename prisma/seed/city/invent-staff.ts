import type { Book } from './book'
import type { Person } from './invent-people'
import { instantAt } from './moment'
import { openRandom } from './random'
import { STAFF_PEOPLE } from './staff-people'

/** A user of Netra as the rest of the seed needs him. */
export interface StaffMember {
  id: string
  key: string
  name: string
  personKey: string
  roles: string[]
  email: string
}
export type Staff = Record<string, StaffMember>

/**
 * Gives the twelve people their accounts in Netra.
 * @param passwordHash argon2id PHC string of the demo password
 */
export function inventStaff(book: Book, people: readonly Person[], day: string, passwordHash: string): Staff {
  const random = openRandom('staff')
  const createdAt = instantAt(day, 8)
  createdAt.setUTCDate(createdAt.getUTCDate() - 379)
  const staff: Staff = {}
  for (const { key, name, roles } of STAFF_PEOPLE) {
    const personKey = people.find((person) => person.name === name)?.number ?? `${key}@sagara.test`
    const member = { id: random.uuid(createdAt), key, name, personKey, roles, email: `${key}@sagara.test` }
    staff[key] = member
    const { id, email } = member
    book.User.push({
      id,
      email,
      name,
      personKey,
      passwordHash,
      roles,
      locale: 'id',
      disabledAt: null,
      version: 1,
      createdAt,
    })
  }
  return staff
}

/** The member under that key. Throws for an unknown key. */
export function memberOf(staff: Staff, key: string): StaffMember {
  const member = staff[key]
  if (!member) throw new RangeError(`No such member of staff: ${key}`)
  return member
}
