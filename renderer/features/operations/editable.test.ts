import { expect, test } from 'vitest'
import type { OpState, OpView } from '#shared/ipc/ops-calls.ts'
import type { Intent } from '#shared/model/operation.ts'
import { eventId, mappingId, opId } from '#test/fakes/feed-ids.ts'
import { firstMapping } from '#test/fakes/first-mapping.ts'
import { editableIntent, editedWhileOpen, whyNotEditable } from './editable.ts'

const selection = { kind: 'items' as const, ids: [eventId(1)] }
const conflict = (code: string): OpState => ({ kind: 'conflict', code, message: 'No.', decided: [] })
const op = (intent: Intent, state: OpState, undoneBy: OpView['undoneBy'] = null) =>
  ({ intent, state, undoneBy }) satisfies Partial<OpView>

const pausing: Intent = { type: 'mapping.pause', mappingId: mappingId(1), baseVersion: 1, reason: '' }
const waking: Intent = { type: 'event.wake', selection }
const planned: Intent = {
  type: 'event.bulk',
  of: { kind: 'plan', bulkId: 'bulk_00000000-0000-7000-8000-000000000001', count: 3 },
  action: { kind: 'wake' },
}

test('what leaves something to choose is edited after it was refused, and only then', () => {
  const mapping = firstMapping(selection)
  expect(editableIntent(op(mapping, conflict('project.archived')))).toBe(mapping)
  expect(editableIntent(op(mapping, { kind: 'queued' }))).toBeNull()
  expect(whyNotEditable(op(mapping, { kind: 'queued' }))).toBeNull()
  expect(editableIntent(op(mapping, conflict('project.archived'), opId(2)))).toBeNull()
})

test('what leaves nothing to choose says why, and what to do instead', () => {
  expect(whyNotEditable(op(waking, conflict('version.conflict')))).toBe(
    'Waking leaves nothing to choose. Send it again, or discard it.',
  )
  expect(whyNotEditable(op(pausing, conflict('version.conflict')))).toBe(
    'It leaves nothing to choose. Send it again, or discard it and decide anew in Mappings.',
  )
})

test('where sending again leads nowhere, it is not named', () => {
  expect(whyNotEditable(op(planned, conflict('bulk.expired')))).toBe(
    'What it acts on was counted and frozen by the service for just this. Discard it and select all that match again.',
  )
})

test('a parked decision is not edited: whatever it said, its kind is not known', () => {
  const parked = op(firstMapping(selection), { kind: 'parked', why: 'Not yet.' })
  expect(editableIntent(parked)).toBeNull()
  expect(whyNotEditable(parked)).toBe(
    'Its kind is not known yet: update what is older first. Send it again, or discard it.',
  )
})

test('what is about events alone is edited while some of them are open, and says so where none is', () => {
  const ignoring: Intent = { type: 'event.ignore', selection, reason: 'noise', note: '' }
  const forMany: Intent = {
    type: 'event.bulk',
    of: { kind: 'frozen', selections: [selection] },
    action: { kind: 'wake' },
  }
  expect([ignoring, forMany].map(editedWhileOpen)).toEqual([[selection], [selection]])
  const refused = op(ignoring, conflict('version.conflict'))
  expect([whyNotEditable(refused, false), whyNotEditable(refused, true)]).toEqual([
    null,
    'Nothing of it is open any more: discard it.',
  ])
})

test('a mapping is edited for what comes as well, where an event is named that shows what it is about', () => {
  const group = { kind: 'group', groupKey: 'g', throughSeq: 1, count: 4 } as const
  expect(editedWhileOpen(firstMapping(selection))).toBeNull()
  expect(editedWhileOpen(firstMapping(group))).toEqual([group])
  expect(editedWhileOpen(pausing)).toBeNull()
})
