import { expect, test } from 'vitest'
import { createFilling } from './filling.ts'

const at = (ms: number) => new Date(ms).toISOString()

test('the sample pours in until the service was asked after the last of it was sent', () => {
  let now = 1_000
  const isFilling = createFilling(() => now)
  const loading = {
    firstLoad: null,
    sample: { kind: 'loading' },
    asOf: at(900),
    connection: { kind: 'online' },
  } as const
  expect(isFilling(loading)).toBe(true)
  now = 2_000
  expect(isFilling(loading)).toBe(true)
  const sent = { ...loading, sample: { kind: 'ready' } } as const
  expect(isFilling({ ...sent, asOf: at(1_500) })).toBe(true)
  expect(isFilling({ ...sent, asOf: null })).toBe(true)
  expect(isFilling({ ...sent, connection: { kind: 'offline' } })).toBe(false)
  expect(isFilling({ ...sent, asOf: at(2_001) })).toBe(false)
})

test('a first load pours in while it lasts, a workspace that was loaded before does not', () => {
  const isFilling = createFilling(() => 1_000)
  const rest = { firstLoad: null, sample: { kind: 'absent' }, asOf: at(10), connection: { kind: 'online' } } as const
  expect(isFilling(undefined)).toBe(false)
  expect(isFilling(rest)).toBe(false)
  expect(isFilling({ ...rest, firstLoad: { rows: 1, total: 2 } })).toBe(true)
})
