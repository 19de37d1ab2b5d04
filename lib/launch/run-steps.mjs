import { print, say, secondsSince, sentenceFor } from './say.mjs'
import { word } from './words.mjs'

/**
 * Runs steps one after the other and never stops at a failure.
 * @param steps  [{ title: key of words, needs?: titles that must have passed, run(): exit code or { passed, failed, skipped } }]
 * @returns { passed, failed } over everything; a step without counts of its own counts as one test
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 }
  const failedSteps = new Set()
  for (const { title, needs = [], run } of steps) {
    const begin = performance.now()
    print()
    say('step', { title: word(title) })
    const missing = needs.find((need) => failedSteps.has(need))
    if (missing) {
      say('stepSkipped', { reason: word('reasonEarlier', { title: word(missing) }) })
      failedSteps.add(title)
      total.failed++
      continue
    }
    let result
    try {
      result = await run()
    } catch (error) {
      print(sentenceFor(error))
      result = 1
    }
    if (typeof result !== 'object') result = result ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 }
    total.passed += result.passed
    total.failed += result.failed
    if (result.failed) failedSteps.add(title)
    if (result.skipped) say('testsSkipped', { count: result.skipped })
    say(result.failed ? 'stepFailed' : 'stepPassed', { seconds: secondsSince(begin) })
  }
  return total
}
