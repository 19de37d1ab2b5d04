import type { Problem } from '@/lib/intake/table/problem'
import { checkEmployeeNumber } from '@/lib/registry/check-employee-number'

export type NumberList = { numbers: string[]; bad: { line: number; problem: Problem }[] }

/** Employee numbers pasted one a line; blank lines do not count, a number that stands twice counts once. */
export function readNumberList(text: string, today: string): NumberList {
  const numbers = new Set<string>()
  const bad: NumberList['bad'] = []
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue
    const read = checkEmployeeNumber(line, today)
    if (read.ok) numbers.add(read.number)
    else bad.push({ line: index + 1, problem: read.problems[0]! })
  }
  return { numbers: [...numbers], bad }
}
