import { expect, test } from 'vitest'
import { offeredKinds } from './signal-kinds.ts'
import { boundsOf, fieldOfInstant, instantOfField } from './signal-period.ts'

const now = Date.parse('2026-11-21T09:00:00.000Z')

test('a period is asked for by its ends, of which either may be open', () => {
  expect(boundsOf({ kind: 'any' }, now)).toEqual({ after: null, before: null })
  expect(boundsOf({ kind: 'last', span: 'day' }, now)).toEqual({ after: '2026-11-20T09:00:00.000Z', before: null })
  const before = '2026-11-21T08:00:00.000Z'
  expect(boundsOf({ kind: 'between', after: null, before }, now)).toEqual({ after: null, before })
})

test('a field shows the moment that it says, and says none while it is empty', () => {
  expect(instantOfField(fieldOfInstant('2026-11-21T08:30:00.000Z'))).toBe('2026-11-21T08:30:00.000Z')
  expect([instantOfField(''), fieldOfInstant(null)]).toEqual([null, ''])
})

test('a kind that was chosen is offered, also where no other has it', () => {
  expect(offeredKinds([], 'cycle.updated')).toContain('cycle.updated')
  expect(offeredKinds([], null)).toContain('git.push')
})
