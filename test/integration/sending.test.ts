import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  listDeadLetters,
  listDestinationDeliveries,
} from '#backend/features/destination-deliveries/list-destination-deliveries.ts'
import { retryDeadLetter } from '#backend/features/destination-deliveries/decide-dead-letter.ts'
import { removeSink, rotateSinkSecret, retireSinkSecret, setSink } from '#backend/features/sinks/change-sink.ts'
import { findSinkRow, toSink } from '#backend/features/sinks/sink-repository.ts'
import { giveUpMs } from '#shared/domain/judge-attempt.ts'
import { must } from '#shared/lib/must.ts'
import { workspaceId } from './core.ts'
import { receiver, type SinkWorld, sinkWorld } from './sink-world.ts'

let sink: Awaited<ReturnType<typeof receiver>>
let world: SinkWorld
beforeEach(async () => {
  sink = await receiver()
  world = sinkWorld({ url: sink.url })
})
afterEach(async () => {
  await world.close()
  await sink.close()
})

const holdMs = 10_000
const list = () => listDestinationDeliveries(world.core.db, workspaceId, { limit: 100 }).items
const dead = () => listDeadLetters(world.core.db, workspaceId, { limit: 100 }).items
const sinkNow = () => toSink(must(findSinkRow(world.core.db, workspaceId, world.project), 'it was set'))

/** The receiver's view: the time of the request is near its own. */
function verify(secret: string, at: number): unknown {
  const { body, headers } = must(sink.got[at], 'it came')
  const clock = Date.now
  Date.now = world.core.clock
  try {
    // The names that it looks at are single-valued.
    return new Webhook(secret).verify(body, headers as Record<string, string>)
  } finally {
    Date.now = clock
  }
}

test('a routed event is sent once its hold is over, signed so that any receiver of Standard Webhooks believes it', async () => {
  await world.arrive(1, 2)
  world.map(1)
  await world.pass(holdMs - 1)
  expect([sink.got.length, world.states()]).toEqual([0, ['signal.created held', 'signal.created held']])
  await world.pass(1)
  expect(world.states()).toEqual(['signal.created delivered', 'signal.created delivered'])
  const [delivery] = list()
  const ids = sink.got.map(({ headers }) => headers['webhook-id'])
  expect(new Set(ids)).toEqual(new Set(list().map(({ id }) => id)))
  expect(verify(world.secret, 0)).toMatchObject({
    type: 'signal.created',
    data: { workspaceId, signal: { destination: { kind: 'project', id: world.project }, retractedAt: null } },
  })
  expect(() => verify(`whsec_${Buffer.from('somebody else').toString('base64')}`, 0)).toThrow('No matching signature')
  expect(delivery).toMatchObject({
    state: 'delivered',
    attempts: 1,
    lastStatus: 204,
    lastFailure: null,
    nextAttemptAt: null,
  })
  await world.arrive(1)
  await world.pass(holdMs)
  expect(sink.got).toHaveLength(3)
})

test('what is undone before it was tried is never sent; what was tried is retracted at the same sink', async () => {
  await world.arrive(1)
  const first = world.map(1)
  await world.pass(holdMs - 1)
  world.undo(first)
  await world.pass(holdMs)
  expect([sink.got.length, world.states()]).toEqual([0, ['signal.created cancelled']])
  const second = world.map(1)
  await world.pass(holdMs)
  world.undo(second)
  await world.pass(0)
  expect(sink.got.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual([
    'signal.created',
    'signal.retracted',
  ])
  const [created, retracted] = sink.got.map(
    ({ body }) => JSON.parse(body) as { data: { signal: { id: string; retractedAt: string } } },
  )
  expect(retracted?.data.signal.id).toBe(created?.data.signal.id)
  expect(retracted?.data.signal.retractedAt).not.toBeNull()
  world.map(1)
  await world.pass(holdMs)
  expect(sink.got).toHaveLength(3)
  expect(new Set(sink.got.map(({ headers }) => headers['webhook-id'])).size).toBe(3)
})

test('a sink that fails is tried again with the same id, later and later, until it takes it', async () => {
  sink.answer = () => (sink.got.length < 4 ? { status: 503 } : { status: 200 })
  await world.arrive(1)
  world.map(1)
  await world.pass(holdMs)
  expect(list()[0]).toMatchObject({ state: 'failed', lastStatus: 503, lastFailure: { code: 'http.503' } })
  for (const waitMs of [1_000, 1_000, 2_000]) await world.pass(waitMs)
  expect(world.states()).toEqual(['signal.created delivered'])
  expect(new Set(sink.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  expect(world.sent).toEqual(['failed', 'failed', 'failed', 'delivered'])
})

test('a wait that the sink asks for is kept, for everything that goes there, up to an hour', async () => {
  sink.answer = () => ({ status: 429, headers: { 'retry-after': '7200' } })
  await world.arrive(1)
  world.map(1)
  await world.pass(holdMs)
  await world.arrive(1)
  await world.pass(60 * 60_000 - 1)
  expect(sink.got).toHaveLength(1)
  sink.answer = () => ({ status: 200 })
  await world.pass(1)
  expect(sink.got).toHaveLength(3)
})

test('what a sink does not take is a dead letter at once, and sent under the same id when somebody retries it', async () => {
  sink.answer = () => ({ status: 422 })
  await world.arrive(1)
  world.map(1)
  await world.pass(holdMs)
  await world.pass(giveUpMs)
  expect(dead().map(({ attempts, lastStatus }) => [attempts, lastStatus])).toEqual([[1, 422]])
  sink.answer = () => ({ status: 200 })
  const { id } = must(dead()[0], 'there is one')
  expect(retryDeadLetter(world.tools, { id }).after).toMatchObject({ state: 'due' })
  expect(() => retryDeadLetter(world.tools, { id })).toThrow('ana has sent it again meanwhile: it is on its way.')
  await world.pass(0)
  expect(world.states()).toEqual(['signal.created delivered'])
  expect(sink.got.map(({ headers }) => headers['webhook-id'])).toEqual([id, id])
})

test('after a day of failing a person decides', async () => {
  sink.answer = () => 'hang up'
  await world.arrive(1)
  world.map(1)
  await world.pass(holdMs)
  await world.pass(giveUpMs - 1)
  expect(dead()).toEqual([])
  await world.pass(5 * 60_000)
  expect(dead()).toMatchObject([{ state: 'dead', lastFailure: { code: 'sink.unreachable' } }])
})

test('410 pauses the sink with a reason and keeps what waits, until somebody sets it again', async () => {
  sink.answer = () => ({ status: 410 })
  await world.arrive(1)
  world.map(1)
  await world.pass(holdMs)
  expect(sinkNow().paused).toMatchObject({ by: 'machine', reason: 'The receiver answered 410: it is gone.' })
  await world.pass(giveUpMs)
  expect([sink.got.length, world.states()]).toEqual([1, ['signal.created failed']])
  sink.answer = () => ({ status: 200 })
  setSink(world.tools, { kind: 'project', id: world.project }, { url: sink.url, paused: false })
  await world.pass(0)
  expect(world.states()).toEqual(['signal.created delivered'])
})

test('after five failures in a row one message at a time tries whether the sink is better', async () => {
  sink.answer = () => ({ status: 500 })
  await world.arrive(1, 12)
  world.map(1)
  await world.pass(holdMs)
  const before = sink.got.length
  expect(before).toBeLessThan(12)
  expect(sinkNow().failures).toBe(before)
  await world.pass(60_000)
  expect(sink.got.length).toBe(before + 1)
  sink.answer = () => ({ status: 200 })
  await world.pass(10 * 60_000)
  await world.pass(10 * 60_000)
  expect(new Set(world.states())).toEqual(new Set(['signal.created delivered']))
  expect([sinkNow().failures, sinkNow().retryAt]).toEqual([0, null])
})

test('between two secrets a message is believed by receivers that know either', async () => {
  const { secret } = rotateSinkSecret(world.tools, { kind: 'project', id: world.project })
  await world.arrive(1)
  world.map(1)
  await world.pass(holdMs)
  expect([verify(world.secret, 0), verify(secret, 0)]).toHaveLength(2)
  retireSinkSecret(world.tools, { kind: 'project', id: world.project })
  await world.arrive(1)
  await world.pass(holdMs)
  expect(() => verify(world.secret, 1)).toThrow('No matching signature')
  expect(verify(secret, 1)).toBeDefined()
})

test('a sink that is removed gets nothing more, and its secret is gone', async () => {
  await world.arrive(1)
  world.map(1)
  expect(removeSink(world.tools, { kind: 'project', id: world.project })).toEqual({ cancelled: 1 })
  await world.pass(holdMs)
  expect([sink.got.length, world.states()]).toEqual([0, ['signal.created cancelled']])
  expect(world.core.db.read('SELECT ref FROM secret').all()).toEqual([])
})

test('what was sent and not written down is sent again under its id by whoever comes next, and counted once', async () => {
  await world.arrive(1)
  world.map(1)
  world.core.advance(holdMs)
  const { id } = must(list()[0], 'it is queued')
  world.core.db
    .write("UPDATE destination_delivery SET state = 'sending', attempts = 1, next_at = ?")
    .run(world.core.clock() + 60_000)
  await world.sender.drain()
  expect(sink.got).toHaveLength(0)
  await world.pass(60_000)
  expect(sink.got.map(({ headers }) => headers['webhook-id'])).toEqual([id])
  expect(list()).toMatchObject([{ state: 'delivered', attempts: 2 }])
})

test('a redirect is not followed, and an address that is not allowed is not asked', async () => {
  sink.answer = () => ({ status: 307, headers: { location: 'http://127.0.0.1:1/' } })
  await world.arrive(1)
  world.map(1)
  await world.pass(holdMs)
  expect(dead()).toMatchObject([{ lastFailure: { code: 'sink.redirected' } }])
  const strict = world.newSender({ allowLocal: false })
  retryDeadLetter(world.tools, must(dead()[0], 'there is one'))
  await strict.drain()
  await strict.stop()
  expect([sink.got.length, dead()]).toMatchObject([1, [{ lastFailure: { code: 'sink.address_refused' } }]])
})
