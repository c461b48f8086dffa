import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

export type TestCounts = { readonly passed: number; readonly failed: number; readonly skipped: number }

const vitestReport = z.looseObject({
  success: z.boolean(),
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.looseObject({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const playwrightReport = z.looseObject({
  stats: z.looseObject({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
})

/** A report that was never written is a run that never happened: that is one failure. */
function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

const noReport: TestCounts = { passed: 0, failed: 1, skipped: 0 }

export function countVitest(file: string): TestCounts {
  const report = vitestReport.optional().parse(readReport(file))
  if (report === undefined) return noReport
  // A file that failed before its first test has no test that could have failed.
  const brokenFiles = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length
  const failed = report.numFailedTests + brokenFiles
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

export function countPlaywright(file: string): TestCounts {
  const report = playwrightReport.optional().parse(readReport(file))
  if (report === undefined) return noReport
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

export function addCounts(all: readonly TestCounts[]): TestCounts {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** The plain line a test command ends on. */
export function summaryLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}

/** A run in which nothing ran proves nothing. */
export function exitCodeOf({ passed, failed }: TestCounts): number {
  return failed === 0 && passed > 0 ? 0 : 1
}
