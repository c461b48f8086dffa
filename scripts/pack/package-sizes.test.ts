import { expect, test } from 'vitest'
import { sizeProblems, sizeTable } from '#scripts/pack/package-sizes.ts'

test('a part over its budget is a problem, one at its budget is not', () => {
  const sizes = [
    { name: 'a', bytes: 2_100_000, budget: 2_000_000 },
    { name: 'b', bytes: 2_000_000, budget: 2_000_000 },
  ]
  expect(sizeProblems(sizes)).toEqual(['a: 2.1 MB are over the budget of 2.0 MB'])
})

test('the table has a line for each part', () => {
  expect(sizeTable([{ name: 'app.asar', bytes: 6_300_000, budget: 12_000_000 }]).split('\n')).toEqual([
    'MB                       is   may be',
    'app.asar                6.3     12.0',
  ])
})
