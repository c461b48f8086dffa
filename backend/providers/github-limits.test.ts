import { expect, test } from 'vitest'
import { limitedUntil, spentUntil } from './github-limits.ts'

const now = Date.UTC(2026, 10, 21, 12)
const answer = (status: number, headers: Record<string, string> = {}, message = '') => ({ status, headers, message })
const reset = (inSeconds: number) => String(now / 1000 + inSeconds)

test.each([
  ['Retry-After in seconds', answer(429, { 'retry-after': '90' }), 90_000],
  [
    'Retry-After as a date, by the answer’s own clock',
    answer(403, { 'retry-after': new Date(now + 30_000).toUTCString(), date: new Date(now + 10_000).toUTCString() }),
    20_000,
  ],
  ['a spent limit', answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(120) }), 121_000],
  ['a secondary limit that says no time', answer(403, {}, 'You have exceeded a secondary rate limit.'), 60_000],
  ['429 and nothing else', answer(429), 60_000],
  ['more than an hour', answer(429, { 'retry-after': '86400' }), 3_600_000],
  ['a reset that is over', answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(-60) }), 1_000],
])('%s', (_what, limited, waitMs) => expect(limitedUntil(limited, now)).toBe(now + waitMs))

test('other refusals and good answers are no limits', () => {
  expect(limitedUntil(answer(403, {}, 'Resource not accessible by integration'), now)).toBeUndefined()
  expect(limitedUntil(answer(401), now)).toBeUndefined()
  expect(limitedUntil(answer(200, { 'x-ratelimit-remaining': '0' }), now)).toBeUndefined()
})

test('the last fiftieth of the hour is left alone', () => {
  const left = (remaining: string) =>
    spentUntil({ 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset(60) }, now)
  expect([left('101'), left('100')]).toEqual([undefined, now + 61_000])
  expect(spentUntil({}, now)).toBeUndefined()
})
