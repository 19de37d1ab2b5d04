'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from '@/lib/messages/translations'
import { field } from '@/lib/doors/field'
import { formAction } from '@/lib/doors/form-action'
import { ClaimFlag, claimFlag as claimFlagCommand } from '@/lib/flags/claim-flag'
import { claimNextFlag as claimNextFlagCommand } from '@/lib/flags/claim-next-flag'
import { DecideFlag, decideFlag as decideFlagCommand } from '@/lib/flags/decide-flag'
import { readFlagFilter, toQuery } from '@/lib/flags/filter'
import { findNextFlag } from '@/lib/flags/find-next-flag'
import { ReleaseFlag, releaseFlag as releaseFlagCommand } from '@/lib/flags/release-flag'
import { UndoFlagDecision, undoFlagDecision as undoFlagDecisionCommand } from '@/lib/flags/undo-flag-decision'
import { today } from '@/lib/platform/today'
import { z } from 'zod'

/** Where the person was: the filters of the list, and whether the item stood on its own page. */
const place = { back: field.optional(600), full: field.tick() }

/** The address of an item in the list as it was filtered, or of the list alone. */
function placeOf(input: { back: string; full: boolean }, flagId: string | null): string {
  const filter = readFlagFilter(input.back)
  if (input.full && flagId) return `/triage/${flagId}${toQuery(filter)}`
  return `/triage${toQuery(filter, { flag: flagId })}`
}

/** What somebody else did meanwhile has to be seen together with the refusal. */
async function showAnew<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    refresh()
    throw error
  }
}

export const decideFlag = formAction('decideFlag', DecideFlag.extend(place), async (actor, input) => {
  const { back, full, ...decision } = input
  await showAnew(decideFlagCommand(actor, decision))
  const next = await findNextFlag(actor, readFlagFilter(back), decision.flagId, await today())
  redirect(placeOf({ back, full }, next))
})

export const undoFlagDecision = formAction('undoFlagDecision', UndoFlagDecision.extend(place), async (actor, input) => {
  const { back, full, ...decision } = input
  const { flagId } = await showAnew(undoFlagDecisionCommand(actor, decision))
  redirect(placeOf({ back, full }, flagId))
})

export const claimFlag = formAction('claimFlag', ClaimFlag, async (actor, input) => {
  await showAnew(claimFlagCommand(actor, input))
  refresh()
})

export const releaseFlag = formAction('releaseFlag', ReleaseFlag, async (actor, input) => {
  await showAnew(releaseFlagCommand(actor, input))
  refresh()
})

export const claimNextFlag = formAction('claimNextFlag', z.strictObject({}), async (actor) => {
  const flag = await claimNextFlagCommand(actor)
  if (flag) redirect(`/triage?flag=${flag.id}`)
  const t = await getTranslations('flags')
  return { message: t('queue.noneFree') }
})
