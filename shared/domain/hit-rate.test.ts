import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hitRate, hitRateWords, lowerBound } from './hit-rate.ts'

test('the lower bound is that of the interval after Wilson, 95 %', () => {
  // 81 of 263, the example of Newcombe (1998), method 3: 0.2553 to 0.3662.
  expect(lowerBound(81, 263)).toBeCloseTo(0.2553, 4)
  expect(lowerBound(0, 20)).toBe(0)
})

test('a record is told from 20 decisions on, what was undone later was not right', () => {
  expect(hitRate({ accepted: 19, declined: 0, undone: 0 })).toBeUndefined()
  expect(hitRate(undefined)).toBeUndefined()
  const rate = hitRate({ accepted: 200, declined: 12, undone: 4 })
  expect(rate && hitRateWords(rate)).toBe('right at least 88 % of the time, 212 decisions')
})

test('it never says more than was seen, and more of the same makes it surer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }), (right, wrong) => {
      const bound = lowerBound(right, right + wrong)
      expect(bound).toBeGreaterThanOrEqual(0)
      expect(bound).toBeLessThanOrEqual(right / (right + wrong))
      expect(lowerBound(2 * right, 2 * (right + wrong))).toBeGreaterThanOrEqual(bound)
    }),
    { numRuns: 200 },
  )
})
