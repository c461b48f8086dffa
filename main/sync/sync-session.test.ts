import { expect, test, vi } from 'vitest'
import { eventId, opId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import { startSyncSession } from './sync-session.ts'

/** The bound is for a failure alone: a busy machine takes its time. */
const soon = (check: () => unknown): Promise<unknown> => vi.waitFor(check, { timeout: 60_000 })

/** A session whose waits never end by themselves: only what rings a lane makes it try again. */
async function patientSession() {
  const feed = new FeedService()
  for (let n = 1; n <= 3; n += 1) feed.arrive(n, 1)
  const desk = new StoreDesk(feed)
  await desk.load()
  const world = { isAway: true, endsAt: Infinity, asked: { stream: 0, changes: 0, ops: 0 } }
  const quiet = (): void => undefined
  const silent = (signal: AbortSignal): Promise<Response> =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('given up'))))
  const answer: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const isStream = url.pathname === '/changes/stream'
    world.asked[isStream ? 'stream' : url.pathname === '/ops' ? 'ops' : 'changes'] += 1
    if (world.isAway || url.pathname === '/ops') throw new TypeError('fetch failed')
    const signal = init?.signal ?? new AbortController().signal
    const cursor = Number(url.searchParams.get('cursor'))
    if (isStream || cursor > world.endsAt) return silent(signal)
    return Response.json(feed.changes(cursor, world.endsAt === Infinity ? 1000 : 1))
  }
  const endpoint = { url: 'http://service.test', token: 't' }
  const session = startSyncSession(
    {
      store: desk.store,
      service: {
        start: quiet,
        state: () => ({ kind: 'up', endpoint }) as const,
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
      workspaceId,
      tenantId: workspaceId,
      initial: await desk.store.open({ workspaceId }),
      listener: { onStatus: quiet, onRows: quiet, onOps: quiet, onForbidden: quiet, onAway: quiet, onSent: quiet },
    },
  )
  const away = () => {
    expect(session.progress().connection.kind).toBe('offline')
    expect(session.inspect().lanes.stream.failure).not.toBeNull()
  }
  await soon(away)
  return { feed, desk, world, session, end: () => session.stop().then(() => desk.leave()) }
}

test('the first answered call takes the stream out of its back-off', async () => {
  const { world, session, end } = await patientSession()
  const before = world.asked.stream
  world.isAway = false
  session.pullNow()
  await soon(() => expect(session.progress().connection.kind).toBe('online'))
  await soon(() => expect(world.asked.stream).toBe(before + 1))
  await end()
})

test('the first page that comes says that the service is there, however long the rest takes', async () => {
  const { feed, world, session, end } = await patientSession()
  for (let n = 4; n <= 9; n += 1) feed.arrive(n, 1)
  world.isAway = false
  world.endsAt = session.progress().seq
  session.pullNow()
  await soon(() => expect(session.progress().connection.kind).toBe('online'))
  expect(session.inspect().lanes.pull.failure).not.toBeNull()
  await end()
})

test('decisions are shown to nobody who has not answered about their workspace, and what would send something out is asked about again', async () => {
  const { desk, world, session, end } = await patientSession()
  const plan = { events: 1, sends: 2, targets: [], skipped: [] }
  const intent = { type: 'event.replay' as const, selection: { kind: 'items' as const, ids: [eventId(1)] }, sends: 2 }
  await desk.store.decide({
    workspaceId,
    label: 'Replay of 1 event',
    op: { id: opId(50), typeVersion: 1, actor: 'ada', decidedAt: '2026-01-01T00:00:00.000Z', intent },
    effect: { plan, isConfirmed: true },
  })
  await desk.ignore(eventId(2))
  session.pushSoon()
  await soon(async () => expect(await desk.op(opId(50))).toMatchObject({ state: { kind: 'awaiting_confirmation' } }))
  expect(world.asked.ops).toBe(0)
  world.isAway = false
  session.pullNow()
  await soon(() => expect(world.asked.ops).toBeGreaterThan(0))
  await end()
})

test('a decision is a reason to ask at once whether the service is back, and is sent when it is', async () => {
  const { desk, world, session, end } = await patientSession()
  world.isAway = false
  await desk.ignore(eventId(2))
  session.pushSoon()
  await soon(() => expect(world.asked.ops).toBeGreaterThan(0))
  await end()
})

test('what nobody took is not tried on whoever answers next before that one has answered for the workspace', async () => {
  const { desk, world, session, end } = await patientSession()
  world.isAway = false
  session.pullNow()
  await soon(() => expect(session.progress().connection.kind).toBe('online'))
  await desk.ignore(eventId(2))
  session.pushSoon()
  await soon(() => expect(world.asked.ops).toBe(1))
  world.isAway = true
  const before = world.asked.changes
  await soon(() => expect(session.inspect().lanes.push.failure).not.toBeNull())
  session.pushSoon()
  await soon(() => expect(world.asked.changes).toBeGreaterThan(before))
  await soon(() => expect(session.progress().connection.kind).toBe('offline'))
  expect(world.asked.ops).toBe(1)
  await end()
})
