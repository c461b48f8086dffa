import { expect, test } from 'vitest'
import { busySeconds, loadStages, propertyStage, readSoakArgs, secondsOfFirst, timesThatFit } from './soak-stages.ts'

test('without an end every figure is the full one', () => {
  const { minutes, rest } = readSoakArgs([])
  expect(minutes).toBe(Number.POSITIVE_INFINITY)
  expect(rest).toEqual([])
  expect(timesThatFit(minutes * 60, 20)).toBe(100)
})

test('with an end the stages share it, and properties are tried as often as fits', () => {
  expect(readSoakArgs(['--minutes', '10', '-t', 'tallies'])).toEqual({ minutes: 10, rest: ['-t', 'tallies'] })
  expect([propertyStage, ...loadStages].reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  expect(secondsOfFirst([propertyStage, ...loadStages], 600)).toBeCloseTo(180)
  expect(secondsOfFirst(loadStages.slice(1), 100)).toBeCloseTo(100)
  expect(secondsOfFirst(loadStages, -5)).toBe(0)
  expect(timesThatFit(180, 20)).toBe(9)
  expect(timesThatFit(5, 20)).toBe(1)
  expect(timesThatFit(100_000, 20)).toBe(100)
  expect(busySeconds(100)).toBe(60)
})

test('a length that is none is refused', () => {
  expect(() => readSoakArgs(['--minutes', 'ten'])).toThrow('--minutes takes a number above 0.')
  expect(() => readSoakArgs(['--minutes'])).toThrow('--minutes takes a number above 0.')
})
