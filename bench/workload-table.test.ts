import { expect, test } from 'vitest'
import { workloadTable } from './workload-table.ts'

const row = {
  measure: 'intake',
  value: 4500,
  unit: '/s',
  against: 'plain',
  ratio: 3.214,
  limit: '≥ 3 × plain',
  pass: true,
}

test('a row shows its figure, its ratio and its verdict', () => {
  expect(workloadTable([row]).split('\n')[1]).toBe('intake   4,500 /s  plain    3.21 ×  ≥ 3 × plain  pass')
})

test('a missed limit stands out, and a figure without a limit has no verdict', () => {
  const table = workloadTable([
    { ...row, pass: false },
    { ...row, limit: null, ratio: null },
  ])
  expect(table).toContain('FAIL')
  expect(table.split('\n')[2]?.endsWith('–')).toBe(true)
})

test('a figure that this machine cannot give says why, and is no pass', () => {
  expect(workloadTable([{ measure: 'window', notMeasured: 'no Electron here' }]).split('\n')[1]).toBe(
    'window   –      –        –      –      not measured: no Electron here',
  )
})
