import { expect, test } from 'vitest'
import { plainName, plainText } from './plain-text.ts'

test('line ends, controls and marks that reorder text become spaces', () => {
  expect(plainText('  one\r\ntwo\u0000\u202ethree\u200b ', 50)).toBe('one two three')
})

test('long text is cut to the limit and says so, never through a character', () => {
  expect(plainText('abcdef', 4)).toBe('abc…')
  expect(plainText('ab😀cd', 4)).toBe('ab…')
  expect(plainText('x'.repeat(1_000_000), 300)).toHaveLength(300)
})

test('half of a character is dropped', () => {
  expect(plainText('a\ud83db', 10)).toBe('a b')
})

test('a name that hides something shows that it does: it can’t pass for another', () => {
  expect(plainName('main\u202e', 50)).toBe('main\ufffd')
  expect(plainName('ma\u200bin', 50)).toBe('ma\ufffdin')
  expect(plainName('abc\u202edef', 5)).toBe('abc\ufffd…')
})
