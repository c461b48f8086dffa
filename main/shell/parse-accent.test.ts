import { expect, test } from 'vitest'
import { parseAccent } from './parse-accent.ts'

test.each([
  ['aabbccdd', '#aabbcc'],
  ['0078D4FF', '#0078d4'],
  ['#ff8800', '#ff8800'],
])('the accent %s is %s', (text, colour) => expect(parseAccent(text)).toBe(colour))

test.each(['', 'blue', '#12345', 'ggbbccdd', 'aabbccddee', null, undefined, 7, true])('%j is no accent', (text) =>
  expect(parseAccent(text)).toBeNull(),
)
