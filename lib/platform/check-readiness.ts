import 'server-only'
import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { db } from './db'
import { env } from './env'
import { log } from './log'

/** True when the database answers and the evidence store can be written. */
export async function checkReadiness(): Promise<boolean> {
  try {
    await db().$queryRaw`select 1`
    await mkdir(env().NETRA_STORE, { recursive: true })
    await access(env().NETRA_STORE, constants.W_OK)
    return true
  } catch (error) {
    log.error('not ready', error)
    return false
  }
}
