import { expect, test } from 'vitest'
import type { SyncInspection } from '#shared/ipc/sync-calls.ts'
import { inspectionText } from './inspection-text.ts'
import { syncText } from './messages.ts'

const idle = { last: null, failure: null }
const at = '2026-11-21T22:31:59.000Z'
const inspection: SyncInspection = {
  workspaceId: '01900000-0000-7000-8000-000000000001',
  now: '2026-11-21T22:40:00.000Z',
  replica: { seq: 2019, asOf: at, hasSnapshot: true },
  service: { seq: 2587, heardAt: at },
  lag: null,
  isNudged: false,
  lanes: {
    pull: idle,
    push: idle,
    stream: idle,
    snapshot: { last: { at, durationMs: 1_500, rows: 2019 }, failure: null },
  },
  snapshot: null,
  happenings: [{ at, lane: 'snapshot', times: 1, rows: 2019, durationMs: 1_500, failure: null }],
}
const offline = { kind: 'offline', since: at, why: 'Nobody answers.', retryAt: null } as const
const none = { of: 'all', total: 0, rows: [], byState: emptyStates() }

function emptyStates() {
  const states = ['queued', 'blocked', 'sending', 'acked', 'conflict', 'rejected', 'parked'] as const
  const zero = Object.fromEntries(states.map((state) => [state, 0])) as Record<(typeof states)[number], number>
  return { ...zero, synced: 0, cancelled: 0, awaiting_confirmation: 0 }
}

test('what the service has is only claimed while it answers', () => {
  expect(syncText.serviceWords(inspection, { kind: 'online' })).toBe('seq 2,587')
  expect(syncText.lagWords(inspection, { kind: 'online' })).toBe('none')
  expect(syncText.serviceWords(inspection, offline)).toMatch(/^seq 2,587, last heard \d\d:\d\d:59$/)
  expect(syncText.lagWords(inspection, offline)).toBe('not known until it answers')
})

test('the report calls things as the window does, and has no other numbers', () => {
  const text = inspectionText({ inspection, ops: none }, offline)
  expect(text).toContain('Load 1× 2,019')
  expect(text).toContain('Here: seq 2,019')
  expect(text).not.toMatch(/snapshot|2019/)
})

test('what is blocked says what state holds it back', () => {
  expect(syncText.traceWords({ state: 'blocked', behind: 'awaiting_confirmation' }).word).toBe('blocked by unconfirmed')
  expect(syncText.traceWords({ state: 'queued', behind: null }).word).toBe('queued')
})
