import 'server-only'
import { wakeWaitingFlags as wake } from '@/lib/flags/wake-waiting-flags'
import type { Job } from '@/lib/staff/actor'

const actor: Job = { kind: 'job', name: 'wake-waiting-flags' }

/** Puts flags whose waiting day has come back into the queue of triage. */
export async function wakeWaitingFlags(): Promise<void> {
  await wake(actor)
}
