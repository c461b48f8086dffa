import { expect, test } from 'vitest'
import { ranked } from './ranked.ts'

const names = ['Web platform', 'Data platform', 'Platform', 'Search']
const rank = (text: string): readonly string[] => ranked(names, text, (name) => name)

test('names that start with the text come first', () => {
  expect(rank('plat')).toEqual(['Platform', 'Web platform', 'Data platform'])
})

test('without a text, the order stays', () => {
  expect(rank(' ')).toEqual(names)
})
