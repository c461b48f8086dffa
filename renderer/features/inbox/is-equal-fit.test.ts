import { expect, test } from 'vitest'
import { isEqualFit } from './is-equal-fit.ts'

test('two of the same strength are equal', () => {
  expect(isEqualFit([{ confidence: 0.2 }, { confidence: 0.2 }, { confidence: 0.1 }])).toBe(true)
})

test('one that is better, or alone, stands out', () => {
  expect(isEqualFit([{ confidence: 0.93 }, { confidence: 0.2 }])).toBe(false)
  expect(isEqualFit([{ confidence: 0.93 }])).toBe(false)
  expect(isEqualFit([])).toBe(false)
})
