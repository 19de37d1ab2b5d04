import 'server-only'
import { formatInstant } from '@/lib/messages/format'
import type { Day } from '@/lib/platform/day'
import type { Transaction } from '@/lib/platform/db'
import { findDeployment } from '@/lib/platform/find-deployment'
import { listLegalBases } from '@/lib/rulebook/list-legal-bases'
import type { PaperAct } from '@/lib/documents/templates/paper-words'

/** Letterhead, place and the instruments in force on the day: the parts that all papers of the house share. */
export async function letterFrame(tx: Transaction, issuedOn: Day, bases: readonly string[]) {
  const { name, shortName, officeName, address } = await findDeployment()
  return {
    letterhead: { government: name, office: officeName, address },
    place: shortName,
    issuedOn,
    bases: await listLegalBases(bases, issuedOn, tx),
  }
}

/** Instruments that each kind of paper cites when they are in force (domain notes §1, §4A). */
export const CITED = {
  summons: ['UU20-2023', 'UU5-2014', 'PP94-2021', 'PP53-2010', 'PBKN6-2022', 'SKB-2022'],
  referral: ['UU20-2023', 'UU5-2014', 'UU7-2017', 'UU10-2016', 'PBWS7-2022', 'SKB-2022'],
  discipline: ['UU20-2023', 'UU5-2014', 'PP94-2021', 'PP53-2010', 'PBKN6-2022', 'SKB-2022'],
  ethics: ['UU20-2023', 'UU5-2014', 'PP42-2004', 'SKB-2022'],
  reminder: ['UU20-2023', 'UU5-2014', 'PP94-2021', 'SKB-2022'],
} as const

/** The acts of a case as papers say them, in the order in which they became known. */
export async function loadPaperActs(tx: Transaction, caseId: string): Promise<PaperAct[]> {
  const { zone } = await findDeployment()
  const flags = await tx.flag.findMany({
    where: { caseId },
    orderBy: { number: 'asc' },
    select: {
      act: true,
      ruleCode: true,
      candidate: { select: { name: true } },
      account: { select: { handle: true } },
      activity: { select: { platform: true, url: true, targetHandle: true, actAt: true, firstSeenAt: true } },
    },
  })
  return flags.map(({ act, ruleCode, candidate, account, activity }) => ({
    act,
    platform: activity.platform,
    handle: account.handle,
    url: activity.url,
    target: activity.targetHandle,
    candidate: candidate?.name ?? null,
    rule: ruleCode,
    when: activity.actAt
      ? formatInstant(activity.actAt, 'id', zone)
      : `Waktu tidak diketahui, pertama terlihat ${formatInstant(activity.firstSeenAt, 'id', zone)}`,
  }))
}
