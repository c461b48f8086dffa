import { expect, test } from 'vitest'
import { closingSoon, doubtOf, isNarrowed, openInbox, parseTokens, withFilter, wordsSoFar } from './inbox-query.ts'

test('typed tokens become filters, and the words stay words', () => {
  expect(parseTokens('state:snoozed provider:GitHub acme billing')).toEqual({
    change: { state: 'snoozed', provider: 'github' },
    rest: 'acme billing',
  })
})

test('hours until closing are read with or without their unit', () => {
  expect(parseTokens('closing:6h').change).toEqual({ closingWithinMs: 21_600_000 })
  expect(parseTokens('closing:6').change).toEqual({ closingWithinMs: 21_600_000 })
})

test('what is not a known token is searched for', () => {
  expect(parseTokens('state:lost provider: fix: totals')).toEqual({
    change: {},
    rest: 'state:lost provider: fix: totals',
  })
})

test('another filter leaves the group that was open', () => {
  const inGroup = { ...openInbox, view: { kind: 'events', group: { groupKey: 'g', subject: 's' } } } as const
  expect(withFilter(inGroup, { provider: 'github' }).view).toEqual({ kind: 'groups' })
})

test('a list of single events stays one under another filter', () => {
  const flat = { ...openInbox, view: { kind: 'events', group: null } } as const
  expect(withFilter(flat, { text: 'x' }).view).toEqual({ kind: 'events', group: null })
})

test('the saved view narrows, the plain list does not', () => {
  expect(isNarrowed(closingSoon)).toBe(true)
  expect(isNarrowed(openInbox)).toBe(false)
})

test('what looks like a filter and is none is told apart from words', () => {
  expect(doubtOf('repo:acme/checkout fails')).toEqual({ kind: 'unknown_filter', word: 'repo:acme/checkout' })
  expect(doubtOf('state:foo')).toEqual({ kind: 'unknown_value', word: 'state:foo', name: 'state' })
  expect(doubtOf('closing:soon')).toEqual({ kind: 'unknown_value', word: 'closing:soon', name: 'closing' })
  const words = ['', 'acme billing', 'fix: totals', 'https://acme.example', '12:30']
  expect(words.filter((each) => doubtOf(each) !== null)).toEqual([])
})

test('a search of signs alone has nothing to search for', () => {
  const signs = ['"', '%', '😀', '_', ' * ']
  expect(signs.filter((each) => doubtOf(each)?.kind !== 'no_words')).toEqual([])
})

test('a word that is a filter, or may become one, is not searched for while it is typed', () => {
  expect(wordsSoFar('acme state:sno')).toBe('acme')
  expect(['closing:', 'closing:12h', 'provider:git', 'state:open'].map(wordsSoFar)).toEqual(['', '', '', ''])
  expect(['state:foo', 'closing:soon', 'fix:', 'acme '].map(wordsSoFar)).toEqual([
    'state:foo',
    'closing:soon',
    'fix:',
    'acme',
  ])
})
