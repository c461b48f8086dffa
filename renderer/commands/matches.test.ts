import { expect, test } from 'vitest'
import { matches } from './matches.ts'

test('every word typed has to begin a word of the title', () => {
  expect(matches('Map to a project…', 'pro map')).toBe(true)
  expect(matches('Map to a project…', 'roject')).toBe(false)
  expect(matches('Map to a project…', '')).toBe(true)
})
