import { beforeAll, describe, expect, it } from 'vitest'
import type { RefusalCode } from '@/lib/platform/refusal'
import type { Role } from '@/lib/staff/roles'
import { freshDatabase } from '../../support/fresh-database'
import { putUser, snapshot, type Account } from './people'

const database = await freshDatabase()
const { addUser } = await import('@/lib/staff/add-user')
const { changeRoles, disableUser, enableUser } = await import('@/lib/staff/change-roles')
const NIP = '198609262015051001'
let admin: Account
beforeAll(async () => {
  admin = await putUser(database.owner, { roles: ['administrator'], personKey: '197001012000031009' })
})

/** The command is refused with this code, and the database is as before. */
async function refused(work: () => Promise<unknown>, code: RefusalCode): Promise<void> {
  const before = await snapshot(database.owner)
  await expect(work()).rejects.toMatchObject({ code })
  expect(await snapshot(database.owner), 'nothing was written').toEqual(before)
}
let serial = 0
const newcomer = (roles: Role[], number = '', email = `baru${serial++}@kota.test`) => ({
  email,
  name: 'Baru',
  number,
  roles,
})
const rolesOf = async (id: string) =>
  (await database.owner.query('select "roles"::text[] from "User" where "id" = $1', [id])).rows[0].roles

describe('toxic pairs', () => {
  it('are refused in one account', async () => {
    await refused(() => addUser(admin.person, newcomer(['kominfo_analyst', 'inspectorate_chief'])), 'toxicRoles')
    await refused(() => addUser(admin.person, newcomer(['auditor', 'administrator'])), 'toxicRoles')
    const { id } = await putUser(database.owner, { roles: ['auditor'] })
    const change = { userId: id, version: 1, roles: ['auditor', 'leadership', 'bkpsdm_officer'] as Role[] }
    await refused(() => changeRoles(admin.person, change), 'toxicRoles')
  })

  it('are refused across two accounts of one person', async () => {
    await putUser(database.owner, { roles: ['kominfo_analyst'], personKey: NIP })
    await refused(() => addUser(admin.person, newcomer(['inspectorate_officer'], NIP)), 'toxicRoles')
    const second = await putUser(database.owner, { roles: ['kominfo_verifier'], personKey: NIP })
    const change = { userId: second.id, version: 1, roles: ['bkpsdm_officer'] as Role[] }
    await refused(() => changeRoles(admin.person, change), 'toxicRoles')
  })

  it('do not come back by enabling an account that was disabled meanwhile', async () => {
    const key = '198001012006041002'
    const first = await putUser(database.owner, { roles: ['kominfo_analyst'], personKey: key })
    await disableUser(admin.person, { userId: first.id, version: 1, reason: 'Pindah' })
    await addUser(admin.person, newcomer(['inspectorate_officer'], key))
    await refused(() => enableUser(admin.person, { userId: first.id, version: 2, reason: 'Kembali' }), 'toxicRoles')
  })

  it('are refused to one of two administrators who act at the same moment', async () => {
    for (let round = 0; round < 8; round++) {
      const key = `1975010120000310${10 + round}`
      const tries = await Promise.allSettled([
        addUser(admin.person, newcomer(['kominfo_analyst'], key)),
        addUser(admin.person, newcomer(['inspectorate_officer'], key)),
      ])
      expect(tries.map(({ status }) => status).sort(), `round ${round}`).toEqual(['fulfilled', 'rejected'])
    }
  })
})

describe('changing what people may do', () => {
  it('is refused for oneself, also through one’s second account', async () => {
    const second = await putUser(database.owner, { roles: ['administrator'], personKey: admin.person.personKey })
    for (const userId of [admin.id, second.id]) {
      await refused(() => changeRoles(admin.person, { userId, version: 1, roles: ['auditor'] }), 'ownRoles')
      await refused(() => disableUser(admin.person, { userId, version: 1, reason: 'x' }), 'ownRoles')
      await refused(() => enableUser(admin.person, { userId, version: 1, reason: 'x' }), 'ownRoles')
    }
  })

  it('is refused without a role, for an unknown person, and on a row that somebody changed meanwhile', async () => {
    const { id } = await putUser(database.owner)
    const roles: Role[] = ['kominfo_verifier']
    await refused(() => changeRoles(admin.person, { userId: id, version: 1, roles: [] }), 'noRole')
    await refused(() => changeRoles(admin.person, { userId: id, version: 2, roles }), 'changedMeanwhile')
    await refused(() => disableUser(admin.person, { userId: id, version: 9, reason: 'x' }), 'changedMeanwhile')
    const nobody = '0190c8a0-0000-7000-8000-000000000001'
    await refused(() => changeRoles(admin.person, { userId: nobody, version: 1, roles }), 'notFound')
  })

  it('is refused for an e-mail that is taken, in whatever spelling', async () => {
    const { email } = await putUser(database.owner)
    const input = newcomer(['auditor'], '', ` ${email.toUpperCase()} `)
    await refused(() => addUser(admin.person, input), 'emailTaken')
  })

  it('records from what to what, in the same breath', async () => {
    const { id } = await putUser(database.owner, { roles: ['kominfo_analyst'] })
    await changeRoles(admin.person, { userId: id, version: 1, roles: ['kominfo_analyst', 'kominfo_verifier'] })
    expect(await rolesOf(id)).toEqual(['kominfo_analyst', 'kominfo_verifier'])
    const { rows } = await database.owner.query(
      'select "actorId", "event", "detail" from "AuditEntry" where "subjectId" = $1',
      [id],
    )
    const detail = { from: ['kominfo_analyst'], to: ['kominfo_analyst', 'kominfo_verifier'] }
    expect(rows).toEqual([{ actorId: admin.id, event: 'user.rolesChanged', detail }])
  })

  it('is done by one of ten who press at once', async () => {
    const { id } = await putUser(database.owner)
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, () => changeRoles(admin.person, { userId: id, version: 1, roles: ['leadership'] })),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
