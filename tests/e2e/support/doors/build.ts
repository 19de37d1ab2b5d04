import fs from 'node:fs'
import path from 'node:path'
import { send } from './send'

const ROOT = path.resolve(import.meta.dirname, '../../../..')
const VERB = /export (?:const|async function|function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g
// Made by Next itself: the frame of last resort, and the picture of the tab.
const NOT_OURS = ['/_global-error/page', '/icon.svg/route']

export type Action = { id: string; name: string; page: string; isPlain: boolean }
export type Build = { folder: string; pages: string[]; routes: string[]; actions: Action[] }

const json = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>

/** Folder `.next` of the very build that answers: the one whose number stands in its pages. */
async function findBuild(): Promise<string> {
  const builds = path.join(ROOT, '.netra/builds')
  const kept = fs.existsSync(builds) ? fs.readdirSync(builds).map((name) => path.join(builds, name, '.next')) : []
  const { body } = await send('/sign-in')
  for (const folder of [...kept, path.join(ROOT, '.next')]) {
    const file = path.join(folder, 'BUILD_ID')
    if (fs.existsSync(file) && body.includes(fs.readFileSync(file, 'utf8').trim())) return folder
  }
  throw new Error('None of the builds below .netra/builds is the one that answers: build and serve it first.')
}

/** `/(desk)/cases/[id]/page` as people know it: `/cases/[id]`. */
const doorOf = (key: string) => key.replace(/\/\([^)]+\)/g, '').replace(/\/(page|route)$/, '') || '/'

/**
 * Every way in that this build has: its pages, its route handlers by method, its server actions. Read from what Next
 * built, not from what somebody wrote down; the methods from the exports of the handler's source.
 */
export async function readBuild(): Promise<Build> {
  const folder = await findBuild()
  const keys = Object.keys(json(path.join(folder, 'server/app-paths-manifest.json'))).filter(
    (key) => !NOT_OURS.includes(key),
  )
  const routes = keys
    .filter((key) => key.endsWith('/route'))
    .flatMap((key) => {
      const source = fs.readFileSync(path.join(ROOT, 'app', `${key}.ts`), 'utf8')
      return [...source.matchAll(VERB)].map(([, verb]) => `${verb} ${doorOf(key)}`)
    })
  const manifest = json(path.join(folder, 'server/server-reference-manifest.json')) as {
    node: Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }>
    edge: Record<string, unknown>
  }
  if (Object.keys(manifest.edge ?? {}).length > 0) throw new Error('an action runs at the edge: unknown ground')
  const actions = Object.entries(manifest.node).map(([id, { exportedName, filename, workers }]) => {
    const source = fs.readFileSync(path.join(ROOT, filename), 'utf8')
    const isPlain = new RegExp(`const ${exportedName} = plainAction\\(`).test(source)
    const page = doorOf((Object.keys(workers)[0] ?? 'app/page').replace(/^app/, ''))
    return { id, name: exportedName, page, isPlain }
  })
  return { folder, pages: keys.filter((key) => key.endsWith('/page')).map(doorOf), routes, actions }
}

/** What one list has and the other lacks, as sentences that name it. */
export function compareDoors(kind: string, built: readonly string[], rows: readonly string[]): string[] {
  const missing = built.filter((door) => !rows.includes(door))
  const idle = rows.filter((row) => !built.includes(row))
  return [
    ...missing.map((door) => `the ${kind} ${door} has no row in lib/doors/doors.ts`),
    ...idle.map((row) => `lib/doors/doors.ts has a row for the ${kind} ${row}, which does not exist`),
  ]
}
