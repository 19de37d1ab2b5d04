import 'server-only'
import { db } from '@/lib/platform/db'

/** Elections to choose from when a case begins with a recommendation, the newest first. */
export function listElectionNames(): Promise<{ id: string; name: string }[]> {
  return db().election.findMany({ orderBy: { monitoringFrom: 'desc' }, select: { id: true, name: true } })
}
