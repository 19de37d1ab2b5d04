import type { Role } from './roles'

/** Whoever acts: a person with roles, or a named job. First parameter of every command and query. */
export type Person = {
  kind: 'person'
  id: string
  name: string
  roles: readonly Role[]
  /** What makes two accounts one human; four eyes are counted by it. */
  personKey: string
  sessionId: string
}
export type Job = { kind: 'job'; name: string }
export type Actor = Person | Job

/** True when the actor is a person who holds one of the roles. */
export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return actor.kind === 'person' && roles.some((role) => actor.roles.includes(role))
}
