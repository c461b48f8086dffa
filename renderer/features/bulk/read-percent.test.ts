import { expect, test } from 'vitest'
import { readPercent } from './read-percent.ts'

test('a share is typed as a percentage, or as it was before', () => {
  for (const text of ['95', '95 %', '95%', '0.95', '0,95']) expect(readPercent(text)).toBe(0.95)
  expect(readPercent('0.5 %')).toBe(0.005)
  expect([readPercent('0'), readPercent('100')]).toEqual([0, 1])
})

test('what is no share is refused', () => {
  for (const text of ['', ' ', '101', '-5', 'much', '%', '9e1']) expect(readPercent(text)).toBeNull()
})
