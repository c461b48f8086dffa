import { expect, test } from 'vitest'
import { parseSearch } from '#shared/domain/inbox-language.ts'
import {
  closingSoon,
  isNarrowed,
  isTypedOut,
  openInbox,
  refusalOf,
  typedChange,
  withFilter,
  wordsSoFar,
} from './inbox-query.ts'

test('typed filters join those that are there, each once', () => {
  const filter = { ...openInbox.filter, terms: [{ field: 'type' as const, value: 'push' }] }
  expect(typedChange(filter, parseSearch('type:push repo:acme/* state:mapped fails'))).toEqual({
    state: 'mapped',
    text: 'fails',
    terms: [
      { field: 'type', value: 'push' },
      { field: 'repo', value: 'acme/*' },
    ],
  })
})

test('one filter too many, or words that are too long, are refused and not cut', () => {
  const terms = Array.from({ length: 20 }, (_each, at) => ({ field: 'type' as const, value: `t${at}` }))
  const full = { ...openInbox.filter, terms }
  expect(refusalOf(full, 'type:push ')).toEqual({ kind: 'too_many' })
  expect(refusalOf(full, 'type:t3 fails')).toBeUndefined()
  expect(refusalOf(openInbox.filter, `repo:acme/api ${'long '.repeat(50)}`)).toEqual({ kind: 'too_long' })
  expect(refusalOf(openInbox.filter, 'x'.repeat(100_000))).toEqual({ kind: 'too_long' })
  const manyFilters = Array.from({ length: 12 }, (_each, at) => `repo:acme/a-long-name-${at}`).join(' ')
  expect(refusalOf(openInbox.filter, manyFilters)).toBeUndefined()
})

test('a filter without conditions is the plain one again', () => {
  const narrowed = withFilter(openInbox, { terms: [{ field: 'type', value: 'push' }] })
  expect(isNarrowed(narrowed)).toBe(true)
  expect(withFilter(narrowed, { terms: [] })).toEqual(openInbox)
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

test('a word that is a filter, or may become one, is not searched for while it is typed', () => {
  expect(wordsSoFar('acme state:sno')).toBe('acme')
  expect(wordsSoFar('acme "timed ou')).toBe('acme')
  expect(['closing:', 'closing:12h', 'provider:git', 'state:open'].map(wordsSoFar)).toEqual(['', '', '', ''])
  expect(['state:foo', 'closing:soon', 'fix:', 'acme '].map(wordsSoFar)).toEqual([
    'state:foo',
    'closing:soon',
    'fix:',
    'acme',
  ])
})

test('a phrase is applied as soon as its closing quote is typed', () => {
  const isDone = (text: string): boolean => isTypedOut(text, text.length)
  expect(['"retry"', '-"retry"', 'acme "timed out"', 'assigned:"Ada Lovelace"', 'type:push '].map(isDone)).toEqual(
    Array.from({ length: 5 }, () => true),
  )
  expect(['', '"', '"retry', '-"retry', '"retry ', '""', '"--"', 'type:push', 'acme '].map(isDone)).toEqual(
    Array.from({ length: 9 }, () => false),
  )
})

test('quotes that are typed before what stands in them wait for it', () => {
  expect(isTypedOut('"r"', 2)).toBe(false)
  expect(isTypedOut('"a \\"', 5)).toBe(false)
})
