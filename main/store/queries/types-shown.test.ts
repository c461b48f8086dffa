import { expect, test } from 'vitest'
import { typesShown } from './types-shown.ts'

const types = ['push', 'pull_request', 'issues', 'create']

test('a group names its three most frequent types', () => {
  expect(typesShown(types)).toEqual(['push', 'pull_request', 'issues'])
  expect(typesShown(types, [{ field: 'actor', value: 'push', not: true }])).toEqual(['push', 'pull_request', 'issues'])
})

test('a type that the filter leaves out is not named', () => {
  expect(typesShown(types, [{ field: 'type', value: 'push', not: true }])).toEqual(['pull_request', 'issues', 'create'])
})

test('where the filter asks for types only those are named, also the rarest', () => {
  const terms = [
    { field: 'type' as const, value: 'create' },
    { field: 'type' as const, value: 'issues.opened' },
  ]
  expect(typesShown(types, terms)).toEqual(['issues', 'create'])
})

test('one action that is left out leaves the others of its type', () => {
  expect(typesShown(['Issues'], [{ field: 'type', value: 'issues.opened', not: true }])).toEqual(['Issues'])
})
