import { expect, test } from 'vitest'
import { foundBy, ranked } from './ranked.ts'

const names = ['Web platform', 'Data platform', 'Platform', 'Search']
const rank = (text: string): readonly string[] => ranked(names, text, (name) => name)

test('names that start with the text come first', () => {
  expect(rank('plat')).toEqual(['Platform', 'Web platform', 'Data platform'])
})

test('without a text, the order stays', () => {
  expect(rank(' ')).toEqual(names)
})

test('what has a slug is found by that too, after those that are called so', () => {
  const choices = [
    { name: 'Billing', slug: 'search-eu' },
    { name: 'Search', slug: 'search' },
    { name: 'Web', slug: 'web' },
  ]
  expect(ranked(choices, 'search', foundBy).map(({ name }) => name)).toEqual(['Search', 'Billing'])
})
