import fc from 'fast-check'
import { expect, test } from 'vitest'
import { giveUpMs, judgeAttempt, openAfter, pauseAfterMs, readRetryAfter } from './judge-attempt.ts'

const answered = (status: number, retryAfterMs: number | null = null) =>
  ({ kind: 'answered', status, retryAfterMs }) as const
const early = { attempts: 1, failingForMs: 0, random: () => 0.5 }

test('what a receiver answers decides what becomes of a message', () => {
  const kindsOf = (statuses: readonly number[]) =>
    new Set(statuses.map((status) => judgeAttempt(answered(status), early).kind))
  expect(kindsOf([200, 202, 204])).toEqual(new Set(['delivered']))
  expect(kindsOf([400, 401, 403, 404, 405, 413, 422])).toEqual(new Set(['dead']))
  expect(kindsOf([408, 409, 410, 425, 429, 500, 502, 503, 504])).toEqual(new Set(['failed']))
  expect(judgeAttempt({ kind: 'refused' }, early)).toEqual({ kind: 'dead' })
  expect(judgeAttempt(answered(410), { ...early, failingForMs: giveUpMs })).toMatchObject({
    kind: 'failed',
    isGone: true,
  })
})

test('no wait is under a second or, unless the receiver asks for it, over five minutes; none is over an hour', () => {
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), random, fc.option(fc.nat()), (attempts, value, askedMs) => {
      const verdict = judgeAttempt(answered(503, askedMs), { attempts, failingForMs: 0, random: () => value })
      if (verdict.kind !== 'failed') throw new Error('A day is not over.')
      expect(verdict.waitMs).toBeGreaterThanOrEqual(1_000)
      expect(verdict.waitMs).toBeLessThanOrEqual(askedMs === null ? 300_000 : 3_600_000)
      if (askedMs !== null && askedMs >= 1_000) expect(verdict.waitMs).toBe(Math.min(askedMs, 3_600_000))
    }),
  )
})

test('after a day of failing a message is dead, whatever the receiver asks for', () => {
  expect(judgeAttempt(answered(503, 1_000), { ...early, failingForMs: giveUpMs }).kind).toBe('dead')
  expect(judgeAttempt({ kind: 'unreachable' }, { ...early, failingForMs: giveUpMs - 1 }).kind).toBe('failed')
})

test('a few failures pause nothing, more of them pause longer and longer', () => {
  expect(pauseAfterMs(openAfter - 1, () => 0.9)).toBe(0)
  const waits = [5, 6, 7, 30].map((failures) => pauseAfterMs(failures, () => 0.5))
  expect(waits).toEqual([1_000, 2_000, 4_000, 150_000])
})

test('Retry-After is seconds or a date, and nothing else', () => {
  const now = Date.UTC(2026, 5, 1)
  expect(readRetryAfter('120', now)).toBe(120_000)
  expect(readRetryAfter(new Date(now + 5_000).toUTCString(), now)).toBe(5_000)
  expect(readRetryAfter(new Date(now - 5_000).toUTCString(), now)).toBe(0)
  expect([readRetryAfter('soon', now), readRetryAfter(null, now)]).toEqual([null, null])
})
