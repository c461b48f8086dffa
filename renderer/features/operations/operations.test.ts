import { expect, test } from 'vitest'
import type { OpState } from '#shared/ipc/ops-calls.ts'
import { isSendingFutile } from './operations.ts'

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
