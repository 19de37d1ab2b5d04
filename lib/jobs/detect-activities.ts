import 'server-only'
import { runDetection } from '@/lib/detection/run-detection'
import type { Job } from '@/lib/staff/actor'

const actor: Job = { kind: 'job', name: 'detect-activities' }

/** Reads every activity that detection has not seen yet. */
export async function detectNewActivities(): Promise<void> {
  await runDetection(actor)
}
