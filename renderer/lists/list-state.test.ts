import { expect, test } from 'vitest'
import type { ListState } from './list-state.ts'
import {
  emptyList,
  missingPages,
  movedTo,
  rangeSelected,
  toggled,
  withFreshWindows,
  withoutKeys,
  withWindows,
} from './list-state.ts'

const keyOf = (row: string): string => row

function listOf(...rows: string[]): ListState<string> {
  return withWindows(emptyList<string>(), { total: rows.length, events: null, windows: [{ offset: 0, rows }] }, keyOf)
}

function fresh(state: ListState<string>, ...rows: string[]): ListState<string> {
  return withFreshWindows(state, { total: rows.length, events: null, windows: [{ offset: 0, rows }] }, keyOf)
}

test('the cursor stays on its row when rows arrive above it', () => {
  const state = movedTo(listOf('a', 'b', 'c'), 1, keyOf)
  expect(fresh(state, 'new', 'a', 'b', 'c').cursor).toEqual({ index: 2, key: 'b' })
})

test('the cursor keeps its place when its row is gone', () => {
  const state = movedTo(listOf('a', 'b', 'c'), 1, keyOf)
  expect(fresh(state, 'a', 'c').cursor).toEqual({ index: 1, key: 'c' })
})

test('the cursor steps back when the last row is gone', () => {
  const state = movedTo(listOf('a', 'b', 'c'), 2, keyOf)
  expect(fresh(state, 'a', 'b').cursor).toEqual({ index: 1, key: 'b' })
})

test('a decided row leaves, and the next is under the cursor', () => {
  const state = withoutKeys(movedTo(listOf('a', 'b', 'c'), 1, keyOf), new Set(['b']), keyOf)
  expect(state.cursor).toEqual({ index: 1, key: 'c' })
  expect(state.total).toBe(2)
})

test('decided rows above the cursor leave it on its row', () => {
  const state = withoutKeys(movedTo(listOf('a', 'b', 'c', 'd'), 3, keyOf), new Set(['a', 'b']), keyOf)
  expect(state.cursor).toEqual({ index: 1, key: 'd' })
})

test('a range selects from where it started, both ways', () => {
  const start = toggled(listOf('a', 'b', 'c', 'd'), 2, keyOf)
  expect([...rangeSelected(start, 3, keyOf).selection.rows.keys()]).toEqual(['c', 'd'])
  expect([...rangeSelected(start, 0, keyOf).selection.rows.keys()].sort()).toEqual(['a', 'b', 'c'])
})

test('selecting a row twice deselects it', () => {
  expect(toggled(toggled(listOf('a'), 0, keyOf), 0, keyOf).selection.rows.size).toBe(0)
})

test('only pages with a missing row are asked for', () => {
  const state = { ...listOf('a', 'b'), total: 350 }
  expect(missingPages(state, { first: 0, last: 1 }, 100)).toEqual([])
  expect(missingPages(state, { first: 1, last: 120 }, 100)).toEqual([0, 100])
  expect(missingPages(state, { first: 340, last: 900 }, 100)).toEqual([300])
})

test('an emptied list has its cursor at the top', () => {
  expect(withoutKeys(listOf('a'), new Set(['a']), keyOf).cursor).toEqual({ index: 0, key: null })
})

test('a selected row that left the result is no longer selected, one that is only off screen is', () => {
  const state = toggled(toggled(listOf('a', 'b', 'c'), 0, keyOf), 2, keyOf)
  const answer = { total: 9, events: null, windows: [{ offset: 0, rows: ['b', 'd'] }], gone: new Set(['a']) }
  const after = withFreshWindows(state, answer, keyOf)
  expect([...after.selection.rows.keys()]).toEqual(['c'])
  expect(after.dropped).toEqual({ rows: ['a'], turn: 1 })
  expect(fresh(after, 'a', 'b', 'c').selection.rows.has('a')).toBe(false)
})

test('a selected row is selected as it is now', () => {
  const count = (row: { key: string }): string => row.key
  const of = (n: number) => ({ total: 1, events: null, windows: [{ offset: 0, rows: [{ key: 'a', n }] }] })
  const state = toggled(withWindows(emptyList<{ key: string; n: number }>(), of(1), count), 0, count)
  expect(withFreshWindows(state, of(2), count).selection.rows.get('a')?.n).toBe(2)
})
