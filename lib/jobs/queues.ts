import type { JobDoor } from '@/lib/doors/doors'

/** What each job is told. Only ids: what they mean is read when the job runs. */
export type JobData = {
  'apply-import': { runId: string }
  'detect-activities': Record<string, never>
  'wake-waiting-flags': Record<string, never>
  'sweep-expired': Record<string, never>
  'recheck-store': Record<string, never>
}

type Queue = {
  /** `stately`: at most one waits while at most one runs; what was enqueued during a run is not lost. */
  policy: 'standard' | 'stately'
  /** The true maximum of one run; a worker that was killed is noticed earlier, by its missing heartbeat. */
  expireInSeconds: number
  heartbeatSeconds: number
  retryLimit: number
  retryDelay: number
}

const usual = { expireInSeconds: 600, heartbeatSeconds: 15, retryLimit: 5, retryDelay: 5 } as const

export const QUEUES: Record<JobDoor, Queue> = {
  'apply-import': { ...usual, policy: 'standard' },
  'detect-activities': { ...usual, policy: 'stately', expireInSeconds: 1800 },
  'wake-waiting-flags': { ...usual, policy: 'stately' },
  'sweep-expired': { ...usual, policy: 'stately' },
  'recheck-store': { ...usual, policy: 'stately', expireInSeconds: 6 * 3600 },
}

/** Jobs that run by the clock, in the zone of the deployment. */
export const SCHEDULE: Partial<Record<JobDoor, string>> = {
  'detect-activities': '*/10 * * * *',
  'wake-waiting-flags': '5 * * * *',
  'sweep-expired': '20 2 * * *',
  'recheck-store': '40 3 * * 0',
}
