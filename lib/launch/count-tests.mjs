import fs from 'node:fs'

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Counts from vitest's JSON report. A file that could not be loaded has no failed test and counts as one; so does a run
 * that failed without saying where (no report, no test file found).
 * @returns { passed, failed, skipped }
 */
export function countVitest(file, exitCode) {
  const report = readJson(file)
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length
  const failed = report.numFailedTests + broken
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0)
  return { passed: report.numPassedTests, failed: failed || (exitCode === 0 ? 0 : 1), skipped }
}

/** Counts from Playwright's JSON report, by the same rules; a test that passed only when repeated counts as failed. */
export function countPlaywright(file, exitCode) {
  const report = readJson(file)
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  const failed = unexpected + flaky + report.errors.length
  return { passed: expected, failed: failed || (exitCode === 0 ? 0 : 1), skipped }
}
