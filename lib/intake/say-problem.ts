import { repairOf } from './table/repair-of'
import { PROBLEM_CODES, type Problem, type ProblemCode } from './table/problem'

/** Words of the room `imports`, as next-intl hands them out. */
type Words = { (key: never, params?: never): string; has: (key: never) => boolean }
type Said = { what: string; repair: string }

/**
 * A stored problem as a sentence and what to do about it. A code that this version does not know any more is shown as it
 * is, so that no problem is ever swallowed.
 */
export function sayProblem(t: Words, { code, params }: { code: string; params: Problem['params'] }): Said {
  const known = PROBLEM_CODES.find((one): one is ProblemCode => one === code)
  if (!known) {
    // Codes of candidate lists have words of their own and one repair: correct the cells.
    const key = `problem.${code}` as never
    return t.has(key)
      ? { what: t(key, params as never), repair: t('repair.retypeCell' as never) }
      : { what: code, repair: '' }
  }
  return { what: t(`problem.${known}` as never, params as never), repair: t(`repair.${repairOf(known)}` as never) }
}
