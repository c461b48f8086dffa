import { expect, test } from 'vitest'
import { changesBetween, isSameKind } from './changes-between.ts'

test('only what is otherwise is told, however deep', () => {
  const before = { id: 'a', state: { kind: 'active' }, filter: { events: [] }, version: 1 }
  const after = { id: 'a', state: { kind: 'paused', reason: 'noisy' }, filter: { events: ['push', 'tag'] }, version: 2 }
  expect(changesBetween(before, after)).toEqual([
    { path: 'state.kind', before: 'active', after: 'paused' },
    { path: 'version', before: '1', after: '2' },
    { path: 'state.reason', before: null, after: 'noisy' },
    { path: 'filter.events', before: null, after: ['push', 'tag'] },
  ])
})

test('lists are told apart by all that is in them', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `event ${at}`)
  expect(changesBetween({ ids }, { ids: [...ids] })).toEqual([])
  expect(changesBetween({ ids }, { ids: [...ids.slice(0, -1), 'another'] })).toHaveLength(1)
})

test('of what was made all is told, of what was removed as well', () => {
  expect(changesBetween(null, { name: 'Web', archived: false })).toEqual([
    { path: 'name', before: null, after: 'Web' },
    { path: 'archived', before: null, after: 'false' },
  ])
  expect(changesBetween({ name: 'Web' }, null)).toEqual([{ path: 'name', before: 'Web', after: null }])
})

test('a bare text is a value of its own, and nothing is nothing', () => {
  expect(changesBetween('open', 'accepted')).toEqual([{ path: '', before: 'open', after: 'accepted' }])
  expect(changesBetween(null, null)).toEqual([])
})

test('states of one record are told from what a decision was about and came to', () => {
  expect(isSameKind({ kind: 'active' }, { kind: 'paused', by: 'operator' })).toBe(true)
  expect(isSameKind({ kind: 'items', ids: ['a'] }, { applied: 1, skipped: [] })).toBe(false)
  expect(isSameKind('open', 'accepted')).toBe(true)
})
