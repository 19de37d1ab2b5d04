import 'server-only'
import { applyActivityImport } from '@/lib/intake/apply-activity-import'
import type { Job } from '@/lib/staff/actor'
import type { JobData } from './queues'

const actor: Job = { kind: 'job', name: 'apply-import' }

/** Writes a staged import of activities that somebody agreed to; a run that is already applied stays as it is. */
export async function applyImport({ runId }: JobData['apply-import']): Promise<void> {
  await applyActivityImport(actor, runId)
}
