import 'server-only'
import { db } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { foldPersonName } from '@/lib/registry/fold-person-name'
import { hasRole, type Person } from '@/lib/staff/actor'

const SELECT = { id: true, name: true, position: true, unit: { select: { name: true } } } as const

/** Up to ten people whose name holds the words, for the case that a recommendation names. No numbers. Throws notAllowed. */
export async function findEmployees(actor: Person, words: string) {
  if (!hasRole(actor, 'bawaslu_liaison', 'inspectorate_chief')) throw new Refusal('notAllowed')
  const key = foldPersonName(words)
  if (key.length < 3) return []
  return db().employee.findMany({
    where: { AND: key.split(' ').map((word) => ({ nameKey: { contains: word } })) },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: 10,
    select: SELECT,
  })
}

/** One person by id, or null. */
export async function findEmployee(actor: Person, id: string) {
  if (!hasRole(actor, 'bawaslu_liaison', 'inspectorate_chief')) throw new Refusal('notAllowed')
  return db().employee.findUnique({ where: { id }, select: SELECT })
}
