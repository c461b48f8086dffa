import { expect, test } from 'vitest'
import { likeness, matches } from './matches.ts'

test('every word typed has to begin a word of the title', () => {
  expect(matches('Map to a project…', 'pro map')).toBe(true)
  expect(matches('Map to a project…', 'roject')).toBe(false)
  expect(matches('Map to a project…', '')).toBe(true)
})

test('what is called by little more than what was typed is meant first', () => {
  const likelier = (title: string, other: string, query: string): boolean =>
    likeness(title, query) > likeness(other, query)
  expect(likelier('Show open', 'Open the group’s events', 'open')).toBe(true)
  expect(likelier('Map to a project…', 'Mappings', 'map')).toBe(true)
  expect(likelier('First', 'Accept the first suggestion', 'first')).toBe(true)
  expect(likeness('Show open', '')).toBe(0)
})
