import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { expect, test } from 'vitest'
import { nextConnection } from './connection.ts'
import { retryDelayMs } from './retry-delay.ts'
import { readSyncFailure } from './sync-failure.ts'

const failed = (why: string) => ({ kind: 'failed', why, retryAt: null }) as const

test('while it stays broken the connection keeps the moment at which it broke', () => {
  const first = nextConnection({ kind: 'online' }, failed('a'), 1_000)
  const second = nextConnection(first, failed('b'), 9_000)
  expect(second).toEqual({ kind: 'offline', since: '1970-01-01T00:00:01.000Z', why: 'b', retryAt: null })
  expect(nextConnection(second, { kind: 'answered' }, 10_000)).toEqual({ kind: 'online' })
})

test.each(['token.invalid', 'tenant.forbidden', 'request.invalid', 'workspace.not_found'] as const)(
  '%s is not asked again',
  (code) => {
    expect(retryDelayMs(readSyncFailure(new SwitchboardError(code, 'No.')), 0, () => 0.5)).toBeNull()
  },
)

test('retries spread over 1 s to 5 min, and wait at least as long as the service asks', () => {
  const busy = readSyncFailure(new SwitchboardError('service.busy', 'Later.'))
  expect([0, 1, 8, 20].map((attempt) => retryDelayMs(busy, attempt, () => 0.999))).toEqual([
    999, 1_998, 255_744, 299_700,
  ])
  const asked = readSyncFailure(new SwitchboardError('service.busy', 'Later.', { details: { retryAfterMs: 7_000 } }))
  expect(retryDelayMs(asked, 0, () => 0)).toBe(7_000)
})
