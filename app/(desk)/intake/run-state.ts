const STATES = ['staged', 'applying', 'applied', 'cancelled', 'failed'] as const
export type RunState = (typeof STATES)[number]

/** State of an import as a word key; whatever is unknown counts as failed. */
export function runState(state: string): RunState {
  return STATES.find((one) => one === state) ?? 'failed'
}

export const STATE_TAG = {
  staged: 'waiting',
  applying: 'active',
  applied: 'done',
  cancelled: 'stopped',
  failed: 'overdue',
} as const satisfies Record<RunState, string>
