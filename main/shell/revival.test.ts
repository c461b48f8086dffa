import { expect, test } from 'vitest'
import { nextRevival } from './revival.ts'

test('a page that ended is loaded again at once, later when it ends again, and the fourth time within a minute a person is asked', () => {
  const ends = [0, 1_000, 5_000, 20_000]
  expect(ends.map((_at, nth) => nextRevival(ends.slice(0, nth + 1)))).toEqual([
    { kind: 'load', delayMs: 0 },
    { kind: 'load', delayMs: 500 },
    { kind: 'load', delayMs: 2_000 },
    { kind: 'ask' },
  ])
})

test('ends that lie more than a minute back do not count', () => {
  expect(nextRevival([0, 1_000, 2_000, 70_000])).toEqual({ kind: 'load', delayMs: 0 })
})
