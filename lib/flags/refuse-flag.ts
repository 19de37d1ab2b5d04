import 'server-only'
import type { Reader } from '@/lib/platform/db'
import { Refusal, type RefusalCode } from '@/lib/platform/refusal'
import { staffName, type LoadedFlag } from './load-flag'

/** The refusal with the name that its sentence needs: who decided, or who is at work on it. */
export async function refuseFlag(reader: Reader, flag: LoadedFlag, code: RefusalCode): Promise<Refusal> {
  if (code === 'flagClaimed') return new Refusal(code, { name: await staffName(reader, flag.claimedById) })
  if (code !== 'flagDecided') return new Refusal(code)
  const last = await reader.flagDecision.findFirst({
    where: { flagId: flag.id, outcome: { not: 'undo' } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { byId: true },
  })
  return new Refusal(code, { number: flag.number, name: await staffName(reader, last?.byId ?? null) })
}
