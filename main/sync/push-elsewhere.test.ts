import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { operationSchema, type Operation } from '#shared/model/operation.ts'
import { toInstant } from '#shared/model/instant.ts'
import { eventId, opId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import { startPushElsewhere } from './push-elsewhere.ts'

/** The bound is for a failure alone: a busy machine takes its time. */
const soon = (check: () => unknown): Promise<unknown> => vi.waitFor(check, { timeout: 60_000 })
const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

const batchSchema = z.object({ ops: z.array(operationSchema) })

/** Another workspace is open; nothing is tried again by itself. */
async function elsewhere() {
  const feed = new FeedService()
  for (let n = 1; n <= 3; n += 1) feed.arrive(n, 1)
  const desk = new StoreDesk(feed)
  await desk.load()
  const world = { sent: [] as Operation[][], feedEnd: (seq: number) => seq, beforeAnswer: Promise.resolve() }
  const answer: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.pathname === '/changes') return Response.json({ changes: [], seq: world.feedEnd(feed.seq), more: false })
    const { ops } = batchSchema.parse(await new Request(url, init).json())
    world.sent.push(ops)
    const gone = new Promise<never>((_, reject) =>
      init?.signal?.addEventListener('abort', () => reject(new Error('given up'))),
    )
    const verdicts = feed.apply(ops)
    await Promise.race([world.beforeAnswer, gone])
    return Response.json({ verdicts })
  }
  const quiet = (): void => undefined
  const lane = startPushElsewhere(
    {
      store: desk.store,
      service: {
        start: quiet,
        state: () => ({ kind: 'up', endpoint: { url: 'http://service.test', token: 't' } }) as const,
        subscribe: () => quiet,
        retry: quiet,
        stop: async () => undefined,
      },
      fetch: answer,
      clock: () => desk.now,
      after: () => quiet,
      random: () => 0.5,
      log: quiet,
    },
    {
      openId: () => 'ws_open',
      find: (id) => ({
        id,
        slug: 'acme',
        name: 'Acme',
        connectorsTenantId: id,
        production: false,
        createdAt: toInstant(desk.now),
        version: 1,
      }),
      onSettled: quiet,
      onForbidden: quiet,
    },
  )
  ends.push(
    () => desk.leave(),
    () => lane.stop(),
  )
  return { feed, desk, world, lane }
}

const plan = { events: 1, sends: 2, targets: [], skipped: [] }
async function replay(desk: StoreDesk): Promise<void> {
  const intent = { type: 'event.replay' as const, selection: { kind: 'items' as const, ids: [eventId(1)] }, sends: 2 }
  await desk.store.decide({
    workspaceId,
    label: 'Replay of 1 event',
    op: { id: opId(50), typeVersion: 1, actor: 'ada', decidedAt: '2026-01-01T00:00:00.000Z', intent },
    effect: { plan, isConfirmed: true },
  })
}
const stateOf = async (desk: StoreDesk, id: `op_${string}`) => (await desk.op(id))?.state

test('what is applied elsewhere shows until the pulled rows say the same, and is synced then', async () => {
  const { feed, desk, lane } = await elsewhere()
  const { id } = await desk.ignore(eventId(2))
  lane.ring()
  await soon(async () => expect(await stateOf(desk, id)).toMatchObject({ kind: 'acked', seq: feed.seq }))
  expect(await desk.openIds()).not.toContain(eventId(2))
  await desk.pull()
  expect(await stateOf(desk, id)).toMatchObject({ kind: 'synced' })
  expect(await desk.openIds()).not.toContain(eventId(2))
})

test('what would send something out is asked about again once the service was away; the rest is sent', async () => {
  const { desk, world, lane } = await elsewhere()
  await replay(desk)
  const { id } = await desk.ignore(eventId(2))
  lane.away()
  await soon(async () => expect(await stateOf(desk, opId(50))).toMatchObject({ kind: 'awaiting_confirmation' }))
  lane.ring()
  await soon(async () => expect(await stateOf(desk, id)).toMatchObject({ kind: 'acked' }))
  expect(world.sent.flat().map((op) => op.id)).toEqual([id])
})

test('a service that is behind what is here is shown nothing: what it has lost goes first, where it is opened', async () => {
  const { desk, world, lane } = await elsewhere()
  const { id } = await desk.ignore(eventId(2))
  const asked = vi.fn<(seq: number) => number>((seq) => seq - 1)
  world.feedEnd = asked
  lane.ring()
  await soon(() => expect(asked).toHaveBeenCalledOnce())
  const goOn = await lane.pause()
  goOn(false)
  await soon(() => expect(asked).toHaveBeenCalledTimes(2))
  await lane.pause()
  expect(world.sent).toEqual([])
  expect(await stateOf(desk, id)).toMatchObject({ kind: 'queued' })
})

test('a workspace that is opened while its decisions are on their way sends them again under their ids', async () => {
  const { desk, world, lane } = await elsewhere()
  const { id } = await desk.ignore(eventId(2))
  world.beforeAnswer = new Promise(() => undefined)
  lane.ring()
  await soon(() => expect(world.sent).toHaveLength(1))
  await lane.pause()
  expect(await stateOf(desk, id)).toMatchObject({ kind: 'queued' })
  expect(await desk.push()).toMatchObject([{ opId: id, kind: 'duplicate' }])
})
