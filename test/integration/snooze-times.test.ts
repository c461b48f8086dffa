import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyOps } from '#backend/features/ops/apply-ops.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Verdict } from '#shared/model/operation.ts'
import { everything, openBulkWorld } from './bulk-world.ts'

const dayMs = 86_400_000
let world: ReturnType<typeof openBulkWorld>
beforeEach(async () => {
  world = openBulkWorld()
  await world.arrive(1, 1)
})
afterEach(() => world.core.close())

const time = (atMs: number) => ({ kind: 'time', at: new Date(atMs).toISOString() }) as const
const states = () => world.core.db.read<{ state_kind: string }>('SELECT state_kind FROM unmatched_item').all()
const frozen = () => ({
  kind: 'items' as const,
  ids: world.core.db
    .read<{ event_id: EventId }>('SELECT event_id FROM unmatched_item')
    .all()
    .map((row) => row.event_id),
})

function decide(intent: unknown, decidedAt: number): Verdict | undefined {
  const op = { id: world.core.newId('op'), actor: 'ana', decidedAt: new Date(decidedAt).toISOString(), intent }
  return applyOps(world.tools, [op])[0]
}

test.each([
  ['intent.until.at', (at: number) => ({ type: 'event.snooze', selection: frozen(), until: time(at) })],
  [
    'intent.action.until.at',
    (at: number) => ({
      type: 'event.bulk',
      of: { kind: 'frozen', selections: [frozen()] },
      action: { kind: 'snooze', until: time(at) },
    }),
  ],
])('a snooze until a time before its decision is refused with %s, and snoozes nothing', (path, intentUntil) => {
  const now = world.core.clock()
  for (const at of [now, now - dayMs, Date.parse('2020-01-01T00:00:00.000Z')])
    expect(decide(intentUntil(at), now)).toMatchObject({
      kind: 'rejected',
      code: 'request.invalid',
      message: `This snooze would be over already: ${path}: Expected a time after the decision.`,
    })
  // A clock that runs ahead decides nothing in the future.
  expect(decide(intentUntil(now - dayMs), now + 9 * dayMs)).toMatchObject({ kind: 'rejected' })
  expect(states()).toEqual([{ state_kind: 'open' }])
})

test('decided offline yesterday until an hour later, it is done when it arrives, and the event is open again', async () => {
  const yesterday = world.core.clock() - dayMs
  const until = time(yesterday + dayMs / 24)
  expect(decide({ type: 'event.snooze', selection: frozen(), until }, yesterday)).toMatchObject({
    kind: 'applied',
    result: { applied: 1 },
  })
  await world.core.router.drain()
  expect(states()).toEqual([{ state_kind: 'open' }])
})

test('a plan to snooze until a time that has passed is refused with its field, as is running it when it has', () => {
  const now = world.core.clock()
  const planUntil = (at: number) => world.plan(everything, { kind: 'snooze', until: time(at) })
  expect(() => planUntil(now)).toThrow(
    expect.objectContaining({
      code: 'request.invalid',
      details: { issues: [{ path: 'body.action.until.at', message: 'Expected a time after the decision.' }] },
    }),
  )
  const { id, count } = planUntil(now + 60_000)
  world.core.advance(120_000)
  const action = { kind: 'snooze', until: time(now + 60_000) }
  expect(decide({ type: 'event.bulk', of: { kind: 'plan', bulkId: id, count }, action }, now + 120_000)).toMatchObject({
    code: 'request.invalid',
  })
  expect(states()).toEqual([{ state_kind: 'open' }])
})
