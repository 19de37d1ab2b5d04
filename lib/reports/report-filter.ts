import { z } from 'zod'

/** What the address of a report may say; anything else is read as if it were not there. */
export const ReportQuery = z.object({
  period: z.string().max(10).optional().catch(undefined),
  unit: z.string().max(40).optional().catch(undefined),
  election: z.string().max(60).optional().catch(undefined),
})
export type ReportQuery = z.infer<typeof ReportQuery>
