/** Why a line was not kept. What is dropped leaves a number behind and nothing else (domain.md SG-02..SG-04). */
export const DROP_REASONS = ['notRegistered', 'outsideWindow', 'notAboutElection'] as const
export type DropReason = (typeof DROP_REASONS)[number]
