import { PROBLEM_CODES, problem, type Problem } from './table/problem'

/** A problem of a whole file as it comes back in the address (`problem`, `p.<name>`); null for anything unknown. */
export function readProblemQuery(query: Record<string, string | string[] | undefined>): Problem | null {
  const code = PROBLEM_CODES.find((one) => one === query.problem)
  if (!code) return null
  const params: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(query)) {
    if (!name.startsWith('p.') || typeof value !== 'string') continue
    params[name.slice(2)] = /^\d{1,9}$/.test(value) ? Number(value) : value
  }
  // A sentence that needs a value it was not given would not print at all.
  return problem(code, { found: '', limit: 0, columns: '', first: '', second: '', expected: 0, ...params })
}
