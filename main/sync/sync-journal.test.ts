import { expect, test } from 'vitest'
import { createSyncJournal } from './sync-journal.ts'

let now = 0
const journal = (kept?: number) => createSyncJournal(() => now, 10, kept)
const failure = { code: 'service.unreachable', why: 'Nobody answers.', retryable: true, retryAfterMs: null }

test('a lane has its last answer, and its failure until the next one', () => {
  const told = journal()
  now = 5_000
  told.failed('pull', { ...failure, traceId: 'trace-1' }, 9_000)
  expect(told.read().lanes.pull).toMatchObject({
    last: null,
    failure: { traceId: 'trace-1', retryAt: '1970-01-01T00:00:09.000Z' },
  })
  told.answered('pull', { startedMs: 4_900, rows: 3 })
  expect(told.read().lanes.pull).toMatchObject({ last: { durationMs: 100, rows: 3 }, failure: null })
})

test('the list of happenings is bounded, and what repeats itself takes one line', () => {
  const told = journal(3)
  for (let n = 0; n < 50; n += 1) told.answered('pull', { startedMs: now, rows: 0 })
  expect(told.read().happenings).toMatchObject([{ lane: 'pull', times: 50 }])
  for (let n = 1; n <= 50; n += 1) told.answered('push', { startedMs: now, rows: n })
  expect(told.read().happenings.map(({ rows }) => rows)).toEqual([50, 49, 48])
})

test('the lag is counted from what the service told of, since it was first ahead', () => {
  const told = journal()
  now = 1_000
  told.heard(12)
  now = 2_000
  told.heard(15)
  expect(told.read().lag).toEqual({ rows: 5, since: '1970-01-01T00:00:01.000Z' })
  told.reached(15)
  expect(told.read()).toMatchObject({ lag: null, service: { seq: 15 } })
})

test('what the service said last is as old as its last answer', () => {
  const told = journal()
  now = 1_000
  told.heard(12)
  now = 6_000
  told.reached(12)
  now = 9_000
  expect(told.read().service).toEqual({ seq: 12, heardAt: '1970-01-01T00:00:06.000Z' })
})

test('what looks like a credential is not kept', () => {
  const told = journal()
  told.failed('push', { ...failure, why: 'It said ghs_0123456789abcdefghij.' }, null)
  expect(JSON.stringify(told.read())).not.toContain('ghs_')
})
