import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addCounts, countPlaywright, countVitest, exitCodeOf, summaryLine } from './test-counts.ts'

function reportFile(report: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

const vitest = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [],
}
const stats = { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }

test('the numbers of both runners add up to one line', () => {
  const counts = addCounts([countVitest(reportFile(vitest)), countPlaywright(reportFile({ stats, errors: [] }))])
  expect(summaryLine(counts)).toBe('5 passed, 0 failed, 1 skipped')
  expect(exitCodeOf(counts)).toBe(0)
})

test('a test file that cannot be loaded counts as a failure', () => {
  const broken = { ...vitest, success: false, testResults: [{ status: 'failed', assertionResults: [] }] }
  expect(countVitest(reportFile(broken)).failed).toBe(1)
})

test('an unhandled error beside passing tests counts as a failure', () => {
  expect(countVitest(reportFile({ ...vitest, success: false })).failed).toBe(1)
})

test('a flaky browser test and a broken configuration count as failures', () => {
  expect(countPlaywright(reportFile({ stats: { ...stats, flaky: 1 }, errors: [{}] })).failed).toBe(2)
})

test('a report that was never written counts as a failure', () => {
  expect(countVitest('/nowhere/report.json').failed).toBe(1)
})

test('a run without a single passing test is not a success', () => {
  expect(exitCodeOf({ passed: 0, failed: 0, skipped: 4 })).toBe(1)
})
