import { expect, test } from 'vitest'
import type { OpState } from '#shared/ipc/ops-calls.ts'
import { isSendingFutile, needsAttention, waitingFor } from './operations.ts'

test('sending again is only the first offer where the answer could be another', () => {
  const refused = (code: string): OpState => ({
    kind: 'conflict',
    code,
    message: '',
    decided: [],
  })
  expect(isSendingFutile({ state: refused('op.nothing_selected') })).toBe(true)
  expect(isSendingFutile({ state: refused('version.conflict') })).toBe(false)
  expect(isSendingFutile({ state: { kind: 'rejected', code: 'op.nothing_selected', message: '' } })).toBe(false)
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

test('a parked decision can be sent again and discarded: no update of the service sends it by itself', () => {
  const state: OpState = { kind: 'parked', why: 'This service does not know this kind of decision yet.' }
  expect(needsAttention({ state })).toBe(true)
  expect(isSendingFutile({ state })).toBe(false)
})
