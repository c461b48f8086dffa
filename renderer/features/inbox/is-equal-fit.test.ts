import { expect, test } from 'vitest'
import { isEqualFit } from './is-equal-fit.ts'

const fits = (...confidences: readonly number[]) =>
  confidences.map((confidence, n) => ({
    confidence,
    projectName: `Project ${n}`,
    equals: [] as string[],
    isDeclined: false,
  }))

test('two of about the same strength are equal', () => {
  expect(isEqualFit(fits(0.2, 0.2, 0.1))).toBe(true)
  expect(isEqualFit(fits(0.92, 0.9191))).toBe(true)
})

test('one that is better, or alone, stands out', () => {
  expect(isEqualFit(fits(0.93, 0.2))).toBe(false)
  expect(isEqualFit(fits(0.93))).toBe(false)
  expect(isEqualFit([])).toBe(false)
})

test('what was declined rivals nothing', () => {
  const [first, second] = fits(0.5, 0.45)
  expect(isEqualFit([first, second].flatMap((each, n) => (each ? [{ ...each, isDeclined: n === 1 }] : [])))).toBe(false)
})
