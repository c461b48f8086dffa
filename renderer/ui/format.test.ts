import { expect, test } from 'vitest'
import { formatAge, formatMoment, formatSpan, joinWords, plural, redeliveryClock } from './format.ts'

const now = new Date(2026, 10, 21, 9, 41).getTime()
const ago = (ms: number): string => new Date(now - ms).toISOString()

test('an age has one unit', () => {
  expect(formatAge(now, ago(20_000))).toBe('now')
  expect(formatAge(now, ago(130_000))).toBe('2 min')
  expect(formatAge(now, ago(26 * 3_600_000))).toBe('26 h')
  expect(formatAge(now, ago(5 * 86_400_000))).toBe('5 d')
})

test('a span never reads as nothing', () => {
  expect(formatSpan(1)).toBe('1 min')
})

test('a moment is told from today', () => {
  expect(formatMoment(now, new Date(2026, 10, 21, 8, 5).toISOString())).toBe('today 08:05')
  expect(formatMoment(now, new Date(2026, 10, 20, 14, 20).toISOString())).toBe('yesterday 14:20')
  expect(formatMoment(now, new Date(2025, 1, 3, 14, 20).toISOString())).toBe('3 Feb 2025 14:20')
})

test('a clock says whether it runs, closes, is over or does not exist', () => {
  expect(redeliveryClock(now, ago(-9.5 * 3_600_000), true)).toEqual({ kind: 'closing', left: '9 h' })
  expect(redeliveryClock(now, ago(-60 * 3_600_000), true)).toEqual({ kind: 'running', left: '2 d' })
  expect(redeliveryClock(now, ago(1), true).kind).toBe('over')
  expect(redeliveryClock(now, null, true).kind).toBe('over')
  expect(redeliveryClock(now, null, false).kind).toBe('none')
})

test('counts and words read as English', () => {
  expect(plural(1, 'event', 'events')).toBe('1 event')
  expect(plural(1204, 'event', 'events')).toBe('1,204 events')
  expect(joinWords(['Billing', 'Search', 'Web'])).toBe('Billing, Search and Web')
})
