import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { dayOf, isDay } from '@/lib/platform/day'

const root = path.resolve(import.meta.dirname, '../..')

export interface LoadSettings {
  databaseUrl: string
  /** Folder of the evidence store. */
  store: string
  /** File that remembers the demo sign-ins. */
  signIns: string
  /** Anchor day, ISO. */
  day: string
}

/** A wish that cannot be met; its message is the one sentence people see. */
export class LoadRefusal extends Error {}

/** Reads the settings of a load from the environment. Throws LoadRefusal with one sentence when they cannot serve. */
export function readLoadSettings(from: NodeJS.ProcessEnv): LoadSettings {
  const databaseUrl = from.DATABASE_URL
  if (!databaseUrl) throw new LoadRefusal('DATABASE_URL is missing: it names the database to fill.')
  const day = from.NETRA_DEMO_DAY ?? dayOf(new Date(), 'Asia/Jakarta')
  if (!isDay(day)) throw new LoadRefusal(`NETRA_DEMO_DAY is not a calendar day (YYYY-MM-DD): ${day}`)
  const state = path.resolve(from.NETRA_STATE ?? path.join(root, '.netra'))
  const store = path.resolve(from.NETRA_STORE ?? path.join(root, '.netra/store'))
  for (const folder of [state, store]) if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  return { databaseUrl, store, signIns: path.join(state, 'demo-sign-ins.json'), day }
}
