import { expect, test } from 'vitest'
import { toInstant } from '#shared/model/instant.ts'
import type { PullState } from '#shared/model/pull.ts'
import { isPullDue, nextPullAt, type Occasion, retryPullAt } from './pull-schedule.ts'

const now = Date.UTC(2026, 10, 21)
const soon = toInstant(now + 1)
const ago = toInstant(now - 1)
const due = (state: PullState): Occasion[] =>
  (['start', 'wake', 'tick'] as const).filter((occasion) => isPullDue(state, now, occasion))

test.each<[PullState, Occasion[]]>([
  [{ kind: 'never' }, ['start', 'wake', 'tick']],
  [{ kind: 'idle', until: soon }, ['start', 'wake']],
  [{ kind: 'idle', until: ago }, ['start', 'wake', 'tick']],
  [{ kind: 'failing', since: ago, code: 'provider.failed', until: soon }, ['start', 'wake']],
  [{ kind: 'waiting_for_limit', until: soon }, []],
  [{ kind: 'waiting_for_limit', until: ago }, ['start', 'wake', 'tick']],
  [{ kind: 'waiting_for_limit', until: toInstant(now + 24 * 3_600_000) }, ['start', 'wake', 'tick']],
  [{ kind: 'idle', until: toInstant(now + 24 * 3_600_000) }, ['start', 'wake', 'tick']],
  [{ kind: 'key_refused', since: ago }, ['start']],
  [{ kind: 'pulling', since: ago, failingSince: null }, ['start']],
])('%j is due at %j', (state, occasions) => expect(due(state)).toEqual(occasions))

test('pulls are half a minute apart, and tries after failures grow to five minutes', () => {
  expect([nextPullAt(0, () => 0), nextPullAt(0, () => 1)]).toEqual([27_000, 33_000])
  const waits = [0, 1, 2, 9, 1_000].map((failures) => retryPullAt(0, failures, () => 0.999))
  expect(waits).toEqual([1_998, 3_996, 7_992, 299_700, 299_700])
  expect(retryPullAt(0, 9, () => 0)).toBe(1_000)
})
