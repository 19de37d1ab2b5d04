import { z } from 'zod'

const Count = z.number().int().min(0).catch(0)
const Text = z.union([z.string(), z.number()])
const ReadProblem = z.object({ code: z.string(), params: z.record(z.string(), Text).catch({}) })

/**
 * `ImportRun.counts` of every kind of import. `rows = new + changed + same + rejected + dropped`. `header`: the columns of
 * the file, for the file of rejected rows; `droppedBy`: why rows were not kept.
 */
export const ImportCounts = z.object({
  rows: Count,
  new: Count,
  changed: Count.optional(),
  same: Count,
  rejected: Count,
  dropped: Count,
  /** Once applied: acts written, and times of seeing written. */
  added: Count.optional(),
  sightings: Count.optional(),
  droppedBy: z.record(z.string(), Count).catch({}),
  header: z.array(z.string()).catch([]),
  notices: z.array(ReadProblem).catch([]),
})
export type ImportCounts = z.infer<typeof ImportCounts>

/** The problems of a row as stored; whatever is odd is left out. */
export function readProblems(stored: unknown): z.infer<typeof ReadProblem>[] {
  const list = Array.isArray(stored) ? stored : []
  return list.flatMap((entry) => {
    const read = ReadProblem.safeParse(entry)
    return read.success ? [read.data] : []
  })
}
