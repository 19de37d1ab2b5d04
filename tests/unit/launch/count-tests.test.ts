import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

type Count = (file: string, exitCode: number) => { passed: number; failed: number; skipped: number }
const file = path.resolve(import.meta.dirname, '../../../lib/launch/count-tests.mjs')
const { countVitest, countPlaywright } = (await import(file)) as { countVitest: Count; countPlaywright: Count }

const folder = mkdtempSync(path.join(tmpdir(), 'netra-count-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(content: object): string {
  const name = path.join(folder, `${Math.random()}.json`)
  writeFileSync(name, JSON.stringify(content))
  return name
}

const vitest = (failed: number, testResults: object[]) =>
  report({ numPassedTests: 5, numFailedTests: failed, numPendingTests: 2, numTodoTests: 1, testResults })

describe('vitest', () => {
  test('adds up tests', () => {
    const results = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]
    expect(countVitest(vitest(1, results), 1)).toEqual({ passed: 5, failed: 1, skipped: 3 })
    expect(countVitest(vitest(0, []), 0)).toEqual({ passed: 5, failed: 0, skipped: 3 })
  })

  test('a file that could not be loaded counts as a failure', () => {
    expect(countVitest(vitest(0, [{ status: 'failed', assertionResults: [] }]), 1).failed).toBe(1)
  })

  test('a failed run never counts as clean', () => {
    expect(countVitest(vitest(0, []), 1).failed).toBe(1)
    expect(countVitest(path.join(folder, 'missing.json'), 0).failed).toBe(1)
  })
})

describe('playwright', () => {
  const browser = (unexpected: number, flaky: number, errors: object[]) =>
    report({ stats: { expected: 7, unexpected, flaky, skipped: 1 }, errors })

  test('adds up journeys, and one that passed only when repeated is a failure', () => {
    expect(countPlaywright(browser(1, 1, []), 1)).toEqual({ passed: 7, failed: 2, skipped: 1 })
    expect(countPlaywright(browser(0, 0, []), 0).failed).toBe(0)
  })

  test('errors outside of journeys and silent failures count', () => {
    expect(countPlaywright(browser(0, 0, [{}]), 1).failed).toBe(1)
    expect(countPlaywright(browser(0, 0, []), 1).failed).toBe(1)
  })
})
