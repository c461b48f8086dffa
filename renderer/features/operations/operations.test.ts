import { expect, test } from 'vitest'
import type { OpState } from '#shared/ipc/ops-calls.ts'
import { projectId } from '#test/fakes/feed-ids.ts'
import { firstMapping } from '#test/fakes/first-mapping.ts'
import { hasNothingLeft, isSendingFutile, needsAttention, waitingFor } from './operations.ts'

test('sending again is only the first offer where the answer could be another', () => {
  const refused = (code: string): OpState => ({
    kind: 'conflict',
    code,
    message: '',
    decided: [],
  })
  expect(isSendingFutile({ intent: null, state: refused('op.nothing_selected') })).toBe(true)
  expect(isSendingFutile({ intent: null, state: refused('version.conflict') })).toBe(false)
  expect(isSendingFutile({ intent: null, state: { kind: 'rejected', code: 'op.nothing_selected', message: '' } })).toBe(
    false,
  )
})

test('an override is neither set nor cleared again over what somebody else set, and not sent where what it says can’t be taken', () => {
  const place = { projectId: projectId(1), provider: 'github', baseVersion: 0 } as const
  const intent = {
    type: 'override.set',
    ...place,
    fields: { redeliver: false },
    reason: 'Loud.',
    expiresAt: null,
  } as const
  const conflict: OpState = { kind: 'conflict', code: 'version.conflict', message: '', decided: [] }
  const past: OpState = { kind: 'rejected', code: 'request.invalid', message: '' }
  expect([conflict, past].map((state) => isSendingFutile({ intent, state }))).toEqual([true, true])
  const forbidden: OpState = { kind: 'rejected', code: 'role.forbidden', message: '' }
  expect(isSendingFutile({ intent, state: forbidden })).toBe(false)
  const clear = { type: 'override.clear', ...place, baseVersion: 1, reason: 'Quiet again.' } as const
  expect([conflict, forbidden].map((state) => isSendingFutile({ intent: clear, state }))).toEqual([true, false])
})

test('what grew since it was shown still waits and can be looked at again; what is gone cannot', () => {
  const groupKey = 'resource/1'
  const selection = { kind: 'group', groupKey, throughSeq: 3, count: 2 } as const
  const intent = { type: 'event.ignore', selection, reason: 'noise', note: '' } as const
  const refused = (code: string): OpState => ({ kind: 'conflict', code, message: '', decided: [] })
  expect(waitingFor({ intent, state: refused('op.selection_grew') })).toEqual({ kind: 'group', groupKey })
  expect(waitingFor({ intent, state: refused('op.nothing_selected') })).toBeNull()
  expect(waitingFor({ intent, state: refused('version.conflict') })).toBeNull()
})

test('where others were faster with every event nothing is left to decide otherwise, but a mapping is for what comes', () => {
  const selection = { kind: 'group', groupKey: 'resource/1', throughSeq: 3, count: 2 } as const
  const ignored = { type: 'event.ignore', selection, reason: 'noise', note: '' } as const
  const state: OpState = { kind: 'conflict', code: 'op.nothing_selected', message: '', decided: [] }
  expect(hasNothingLeft({ intent: ignored, state })).toBe(true)
  expect(hasNothingLeft({ intent: firstMapping(selection), state })).toBe(false)
  expect(hasNothingLeft({ intent: ignored, state: { ...state, code: 'op.selection_grew' } })).toBe(false)
})

test('a parked decision can be sent again and discarded: no update of the service sends it by itself', () => {
  const state: OpState = { kind: 'parked', why: 'This service does not know this kind of decision yet.' }
  expect(needsAttention({ state })).toBe(true)
  expect(isSendingFutile({ intent: null, state })).toBe(false)
})
