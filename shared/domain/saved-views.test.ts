import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeViews, isCanonicalSearch, plainView, type SavedView } from './saved-views.ts'

const named = (name: string): SavedView => ({ ...plainView, id: `view_${name}`, name })
const three = ['a', 'b', 'c'].map(named)
const names = (views: readonly SavedView[]): string => views.map(({ name }) => name).join('')
const newId = (): string => 'view_new'

test('a view is added at the end, renamed, moved and removed', () => {
  expect(names(changeViews(three, { kind: 'add', name: 'd', view: plainView }, newId))).toBe('abcd')
  expect(names(changeViews(three, { kind: 'rename', id: 'view_b', name: 'x' }, newId))).toBe('axc')
  expect(names(changeViews(three, { kind: 'move', id: 'view_c', to: 0 }, newId))).toBe('cab')
  expect(names(changeViews(three, { kind: 'remove', id: 'view_a' }, newId))).toBe('bc')
})

test('a view that was removed comes back to its place', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 }), (at) => {
      const view = three[at] ?? named('a')
      const left = changeViews(three, { kind: 'remove', id: view.id }, newId)
      expect(changeViews(left, { kind: 'put_back', view, at }, newId)).toEqual(three)
    }),
  )
})

test('what another window has removed meanwhile changes nothing', () => {
  expect(changeViews(three, { kind: 'move', id: 'view_x', to: 0 }, newId)).toEqual(three)
  expect(changeViews(three, { kind: 'rename', id: 'view_x', name: 'y' }, newId)).toEqual(three)
})

test('each filter is written in one way', () => {
  const written = ['', 'repo:acme/* -type:push', 'state:mapped billing', 'closing:12h']
  expect(written.every(isCanonicalSearch)).toBe(true)
  const others = [' repo:acme/*', 'Repo:acme/*', 'billing state:mapped', 'state:open', 'closing:12', 'type:a type:a']
  expect(others.filter(isCanonicalSearch)).toEqual([])
})
