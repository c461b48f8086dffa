import { expect, test } from 'vitest'
import { guardsOfPlaywright, guardsOfVitest, type GuardResult } from './guard-results.ts'
import { guardLine, guardRows } from './guard-table.ts'

const rowOf = (guard: string, results: readonly Omit<GuardResult, 'guard'>[], electron = true) =>
  guardRows(
    results.map((result) => ({ guard, ...result })),
    { electron },
  ).find((row) => row.guard === guard)
const passed = { place: 'unit', title: 'holds', outcome: 'passed' } as const
const skipped = { place: 'Electron', title: 'holds', outcome: 'skipped' } as const

test('a test of vitest belongs to the number that it or its group begins with', () => {
  const one = { ancestorTitles: ['S6: inbox.counts'], title: 'does not run', status: 'passed' }
  const two = { ancestorTitles: [], title: 'S19: exact', status: 'pending' }
  const other = { ancestorTitles: ['about S5: no'], title: 'plain', status: 'failed' }
  expect(guardsOfVitest({ testResults: [{ assertionResults: [one, two, other] }] })).toEqual([
    { guard: 'S6', place: 'unit', title: 'does not run', outcome: 'passed' },
    { guard: 'S19', place: 'unit', title: 'S19: exact', outcome: 'skipped' },
  ])
})

test('a test of Playwright keeps why it was skipped; a flaky one has failed', () => {
  const spec = (title: string, status: string, description?: string) => ({
    title,
    tests: [{ status, annotations: description === undefined ? [] : [{ type: 'skip', description }] }],
  })
  const inner = { title: 'S4: pages', specs: [spec('stays', 'flaky')] }
  const file = { title: 'a.e2e.ts', specs: [spec('S1: mac', 'skipped', 'needs macOS')], suites: [inner] }
  expect(guardsOfPlaywright({ suites: [file] }, 'Electron')).toEqual([
    { guard: 'S1', place: 'Electron', title: 'S1: mac', outcome: 'skipped', why: 'needs macOS' },
    { guard: 'S4', place: 'Electron', title: 'stays', outcome: 'failed' },
  ])
})

test('a number passes with its counts and places', () => {
  const results = [passed, passed, { ...passed, place: 'Chromium' } as const]
  expect(rowOf('S5', results)).toEqual({ guard: 'S5', state: 'pass', note: '2 unit, 1 Chromium' })
})

test('a number that no test bears fails, unless there is nothing to guard yet', () => {
  expect(rowOf('S5', [])).toMatchObject({ state: 'fail', note: 'no test bears this number' })
  expect(rowOf('S10', [])).toMatchObject({ state: 'skip' })
  expect(rowOf('S10', [passed])).toMatchObject({ state: 'pass' })
})

test('one failed test fails its number', () => {
  expect(rowOf('S5', [passed, { ...passed, outcome: 'failed' }])).toMatchObject({
    state: 'fail',
    note: '1 unit failed: holds (unit)',
  })
})

test('without Electron its tests may be skipped; with it only what needs another system may', () => {
  expect(rowOf('S7', [skipped], false)).toMatchObject({ state: 'skip', note: '1 Electron skipped (no Electron here)' })
  expect(rowOf('S7', [passed, skipped])).toMatchObject({ state: 'fail' })
  expect(rowOf('S7', [passed, { ...skipped, why: 'needs Windows' }])).toMatchObject({
    state: 'pass',
    note: '1 unit; 1 Electron skipped (needs Windows)',
  })
})

test('a guard of the second tier may wait for it', () => {
  const assertionResults = [{ ancestorTitles: [], title: 'S19: twice the same', status: 'skipped' }]
  const results = guardsOfVitest({ testResults: [{ name: '/x/test/soak/install.test.ts', assertionResults }] })
  expect(results).toMatchObject([{ outcome: 'skipped', why: 'npm run soak' }])
  expect(rowOf('S19', [passed, ...results])).toMatchObject({
    state: 'pass',
    note: '1 unit; 1 unit skipped (npm run soak)',
  })
})

test('a row is one line', () => {
  expect(guardLine({ guard: 'S5', state: 'pass', note: '2 unit' })).toBe(
    'S5   pass  one way out to the browser          2 unit',
  )
})
