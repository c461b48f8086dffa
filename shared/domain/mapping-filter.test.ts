import { expect, test } from 'vitest'
import type { FilteredEvent } from './mapping-filter.ts'
import { filterAccepts, filterRefusal, mutedBy, takesUnlisted } from './mapping-filter.ts'

const push: FilteredEvent = {
  type: 'push',
  action: null,
  kind: 'git.push',
  branch: 'main',
  paths: ['api/a.ts', 'docs/b.md'],
}
const issue: FilteredEvent = { type: 'issues', action: 'opened', kind: 'issue.opened', branch: null, paths: [] }
const open = { events: [], branches: [], paths: [] }

test('an empty filter takes everything', () => {
  expect(filterAccepts(open, push)).toBe(true)
  expect(filterAccepts(open, issue)).toBe(true)
})

test('events are named by type, by type and action, or by kind', () => {
  for (const name of ['issues', 'issues.opened', 'issue.*', 'issues.*'])
    expect(filterAccepts({ ...open, events: [name] }, issue), name).toBe(true)
  expect(filterRefusal({ ...open, events: ['issues.closed'] }, issue)).toBe('events')
})

test('branches hold back other branches and tags, but not what has no branch', () => {
  const filter = { ...open, branches: ['release/*', 'main'] }
  expect(filterAccepts(filter, push)).toBe(true)
  expect(filterRefusal(filter, { ...push, branch: 'topic' })).toBe('branches')
  expect(filterRefusal(filter, { ...push, branch: null })).toBe('branches')
  expect(filterAccepts(filter, issue)).toBe(true)
})

test('one changed file of those named is enough; events without files pass', () => {
  expect(filterAccepts({ ...open, paths: ['docs/**'] }, push)).toBe(true)
  expect(filterRefusal({ ...open, paths: ['web/**'] }, push)).toBe('paths')
  expect(filterAccepts({ ...open, paths: ['web/**'] }, issue)).toBe(true)
})

test('a list of files that was cut off keeps nothing out, and what it names is taken for that', () => {
  const cutOff: FilteredEvent = { ...push, pathsCutOff: true }
  const [named, other] = [
    { ...open, paths: ['docs/**'] },
    { ...open, paths: ['web/**'] },
  ]
  expect([named, other].map((filter) => filterRefusal(filter, cutOff))).toEqual([undefined, undefined])
  expect([named, other, open].map((filter) => takesUnlisted(filter, cutOff))).toEqual([false, true, false])
  expect(takesUnlisted(other, push)).toBe(false)
  expect(filterRefusal({ ...other, branches: ['topic'] }, cutOff)).toBe('branches')
})

test('policy mutes by the same names', () => {
  expect(mutedBy([], issue)).toBeUndefined()
  expect(mutedBy(['check_*', 'issues.opened'], issue)).toBe('issues.opened')
})
