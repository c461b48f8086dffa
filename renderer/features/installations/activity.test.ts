import { expect, test } from 'vitest'
import type { KnownActivity, ServiceActivity } from '#shared/ipc/activity-calls.ts'
import { type LoadedActivity, timeline, withNewest, withOlder } from './activity.ts'

const day = (n: number): string => `2026-11-${String(n).padStart(2, '0')}T09:00:00.000Z`
const step = (n: number): ServiceActivity => ({
  kind: 'audit',
  id: `aud_${n}`,
  at: day(n),
  actor: 'ops',
  claimedActor: null,
  command: 'installation.suspended',
  reason: null,
  app: null,
})
const link = (n: number): KnownActivity => ({ kind: 'link', id: `lnk_${n}`, at: day(n), memberName: 'Ana', login: 'a' })
const page = (days: readonly number[], nextCursor: string | null): LoadedActivity => ({
  rows: days.map(step),
  nextCursor,
  besideSince: null,
  appShown: null,
  at: day(20),
})
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

test('what the service tells and what is known here stand in one order, with what waits on top', () => {
  const waiting = {
    kind: 'waiting',
    id: 'op_1',
    at: day(1),
    label: 'Suspended',
    state: 'queued',
    reason: null,
  } as const
  expect(ids(timeline([link(5), waiting], page([6, 4], null)))).toEqual(['op_1', 'aud_6', 'lnk_5', 'aud_4'])
})

test('nothing older is shown than what is loaded reaches, until the rest is loaded', () => {
  const loaded = page([9, 8], 'more')
  expect(ids(timeline([link(3)], loaded))).toEqual(['aud_9', 'aud_8'])
  const whole = withOlder(loaded, { ...page([2], null), rows: [step(2)] })
  expect(ids(timeline([link(3)], whole))).toEqual(['aud_9', 'aud_8', 'lnk_3', 'aud_2'])
})

test('an older page that was asked for from another end leaves no gap', () => {
  const before = page([4, 3], 'behind 3')
  const jumped = withNewest(before, { ...page([9, 8], 'behind 8'), rows: [step(9), step(8)] })
  const late = withOlder(jumped, { ...page([2, 1], null), rows: [step(2), step(1)] }, before.nextCursor)
  expect([ids(late.rows), late.nextCursor]).toEqual([['aud_9', 'aud_8'], 'behind 8'])
})

test('without the service all that is known here is shown', () => {
  expect(ids(timeline([link(3)], null))).toEqual(['lnk_3'])
})

test('asked anew, what was loaded behind the newest page stays where the two meet, and goes where they don’t', () => {
  const loaded = withOlder(page([9, 8], 'more'), { ...page([7, 6], 'yet more'), rows: [step(7), step(6)] })
  const meets = withNewest(loaded, { ...page([10, 9], 'other'), rows: [step(10), step(9)] })
  expect([ids(meets.rows), meets.nextCursor]).toEqual([['aud_10', 'aud_9', 'aud_8', 'aud_7', 'aud_6'], 'yet more'])
  const jumps = withNewest(loaded, { ...page([12, 11], 'other'), rows: [step(12), step(11)] })
  expect([ids(jumps.rows), jumps.nextCursor]).toEqual([['aud_12', 'aud_11'], 'other'])
})
