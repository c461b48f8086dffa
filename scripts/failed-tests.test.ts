import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { failedInPlaywright, failedInVitest, failureLines } from './failed-tests.ts'
import { projectRoot } from './project-root.ts'

function reportFile(report: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'failed-')), 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

test('a test that fails is named with its file and how its message begins, without colours', () => {
  const file = reportFile({
    testResults: [
      {
        name: join(projectRoot, 'shared/a.test.ts'),
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'holds', failureMessages: [] },
          { status: 'failed', fullName: 'does not', failureMessages: ['\u001B[31mError\u001B[39m: 1 is not 2\nat a'] },
        ],
      },
      {
        name: join(projectRoot, 'shared/b.test.ts'),
        status: 'failed',
        message: 'No such module',
        assertionResults: [],
      },
      { name: join(projectRoot, 'shared/c.test.ts'), status: 'passed', message: '', assertionResults: [] },
    ],
  })
  expect(failureLines(failedInVitest(file))).toEqual([
    'failed: shared/a.test.ts › does not',
    '  Error: 1 is not 2',
    '  at a',
    'failed: shared/b.test.ts',
    '  No such module',
  ])
})

test('a browser test that fails is found however deep its group is', () => {
  const spec = (ok: boolean, message: string) => ({
    title: 'a row is seen',
    file: 'e2e/rows.e2e.ts',
    ok,
    tests: [{ results: [{ errors: [{ message }] }] }],
  })
  const file = reportFile({ suites: [{ specs: [spec(true, 'late')], suites: [{ specs: [spec(false, 'never')] }] }] })
  expect(failedInPlaywright(file)).toEqual([{ name: 'e2e/rows.e2e.ts › a row is seen', message: 'never' }])
})

test('where nothing ran, nothing is named', () => {
  expect([...failedInVitest('/nowhere.json'), ...failedInPlaywright('/nowhere.json')]).toEqual([])
})
