import 'server-only'
import { db } from '@/lib/platform/db'
import { toDay, type Day } from '@/lib/platform/day'
import { today } from '@/lib/platform/today'

export type OpenElection = { id: string; name: string; from: Day; to: Day; isRunning: boolean }

/** All elections for a choice, those whose monitoring runs today first, then the newest. */
export async function listOpenElections(): Promise<OpenElection[]> {
  const day = await today()
  const rows = await db().election.findMany({
    orderBy: { monitoringFrom: 'desc' },
    select: { id: true, name: true, monitoringFrom: true, monitoringTo: true },
  })
  return rows
    .map(({ id, name, monitoringFrom, monitoringTo }) => {
      const [from, to] = [toDay(monitoringFrom), toDay(monitoringTo)]
      return { id, name, from, to, isRunning: from <= day && day <= to }
    })
    .sort((a, b) => Number(b.isRunning) - Number(a.isRunning))
}
