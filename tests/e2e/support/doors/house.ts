import { test as base, expect } from '@playwright/test'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { ACTIONS, PAGES, ROUTES, type Access } from '../../../../lib/doors/doors'
import { readBuild, type Build } from './build'
import { plantCanaries, type Leak } from './canaries'
import { visitCity, type City } from './city'
import { inviteVisitors, type Visitor } from './visitors'

export type House = { owner: pg.Pool; build: Build; city: City; visitors: Visitor[]; leaksOf: Leak }

export const pages = PAGES as Record<string, Access>
export const actions = ACTIONS as Record<string, Access>
export const routes = ROUTES as Record<string, Access>

const words = JSON.parse(
  fs.readFileSync(path.resolve(import.meta.dirname, '../../../../lib/messages/id/refusals.json'), 'utf8'),
) as Record<string, string>

/** Whether an answer holds the sentence of a refusal. */
export const says = (body: string, code: string) => body.includes(JSON.stringify(words[code]).slice(1, -1))

/** The three ways to ask for one page. The second is what a click inside the program sends. */
export const WAYS: [name: string, suffix: string, headers: Record<string, string>][] = [
  ['page', '', { accept: 'text/html' }],
  ['RSC', '_rsc', { rsc: '1' }],
  ['subrequest', '', { accept: 'text/html', 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }],
]

/** What the tests of doors share: the build that answers, visitors of every kind, and canaries planted in the city. */
export const test = base.extend<object, { house: House }>({
  house: [
    async ({}, use) => {
      const owner = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 3 })
      const [build, city, visitors] = [await readBuild(), await visitCity(owner), await inviteVisitors(owner)]
      const leaksOf = await plantCanaries(owner, city)
      await use({ owner, build, city, visitors, leaksOf })
      await owner.end()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

/** Every door with every visitor. */
export const pairs = <Door>(doors: readonly Door[], visitors: readonly Visitor[]) =>
  doors.flatMap((door) => visitors.map((visitor) => ({ door, visitor })))

export { expect }
