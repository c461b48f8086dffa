import { closeSync, openSync, statSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterTimeout } from '#main/service/timers.ts'
import { expect, test, vi } from 'vitest'
import { workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import { startSyncSession, type SyncSession } from './sync-session.ts'

/** Answers from the fake's rows, without a network. */
function fetchFrom(service: FeedService, away: { failures: number }): typeof fetch {
  return async (input) => {
    if (away.failures > 0) {
      away.failures -= 1
      throw new TypeError('fetch failed')
    }
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.pathname === '/changes') return Response.json(service.changes(Number(url.searchParams.get('cursor'))))
    if (url.pathname !== '/snapshot') return new Response(null, { status: 503 })
    const { seq, rows } = service
    const lines = [
      { kind: 'header', seq, rows: rows.size },
      ...service.snapshot(),
      { kind: 'trailer', seq, rows: rows.size },
    ]
    return new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }
}

function sync(
  desk: StoreDesk,
  initial: Awaited<ReturnType<StoreDesk['store']['open']>>,
  away = { failures: 0 },
): SyncSession {
  const quiet = (): void => undefined
  const endpoint = { url: 'http://service.test', token: 't' }
  const service = {
    start: quiet,
    state: () => ({ kind: 'up', endpoint }) as const,
    subscribe: () => quiet,
    retry: quiet,
    stop: async () => undefined,
  }
  return startSyncSession(
    {
      store: desk.store,
      service,
      fetch: fetchFrom(desk.service, away),
      clock: () => desk.now,
      after: afterTimeout,
      random: () => 0.5,
      log: quiet,
    },
    {
      workspaceId,
      tenantId: workspaceId,
      initial,
      listener: { onStatus: quiet, onRows: quiet, onOps: quiet, onForbidden: quiet, onAway: quiet, onSent: quiet },
    },
  )
}

test('a replica that was found damaged in mid-work is loaded again by itself', async () => {
  const service = new FeedService()
  for (let n = 1; n <= 6; n += 1) service.arrive(n, 1)
  const desk = new StoreDesk(service)
  await desk.load()
  const session = sync(desk, await desk.store.open({ workspaceId }))
  const file = join(desk.dataDir, 'replicas', `${workspaceId}.sqlite3`)
  truncateSync(`${file}-wal`)
  const pages = openSync(file, 'r+')
  writeSync(pages, Buffer.alloc(statSync(file).size - 8192, 0xa5), 0, undefined, 8192)
  closeSync(pages)
  await expect(desk.openIds()).rejects.toMatchObject({ code: 'store.damaged' })
  service.arrive(7, 1)
  session.retry()
  try {
    await vi.waitFor(async () => expect(await desk.openIds()).toHaveLength(7), { timeout: 60_000 })
  } finally {
    await session.stop()
    await desk.leave()
  }
})

test('a cursor that the service no longer has is followed by everything anew, and so is a wish for it', async () => {
  const service = new FeedService()
  for (let n = 1; n <= 3; n += 1) service.arrive(n, 1)
  const desk = new StoreDesk(service)
  await desk.load()
  // The feed is behind what was pulled from it, as after a backup that was put back.
  const ahead = { ...(await desk.store.open({ workspaceId })), seq: service.seq + 50 }
  const session = sync(desk, ahead)
  const loads = () => session.inspect().happenings.filter(({ lane }) => lane === 'snapshot').length
  try {
    await vi.waitFor(() => expect(loads()).toBe(1), { timeout: 60_000 })
    expect(session.inspect().happenings.some(({ failure }) => failure?.code === 'cursor.expired')).toBe(true)
    session.reload()
    await vi.waitFor(() => expect(loads()).toBe(2), { timeout: 60_000 })
    expect(await desk.openIds()).toHaveLength(3)
  } finally {
    await session.stop()
    await desk.leave()
  }
})

test('a service that comes back from a backup after a while without answers is loaded anew at once', async () => {
  const service = new FeedService()
  for (let n = 1; n <= 3; n += 1) service.arrive(n, 1)
  const desk = new StoreDesk(service)
  await desk.load()
  const ahead = { ...(await desk.store.open({ workspaceId })), seq: service.seq + 50 }
  const away = { failures: 3 }
  const session = sync(desk, ahead, away)
  try {
    const loads = () => session.inspect().happenings.filter(({ lane }) => lane === 'snapshot')
    await vi.waitFor(
      () => {
        session.retry()
        expect(loads()).toHaveLength(1)
      },
      { timeout: 60_000 },
    )
    const failures = session.inspect().happenings.flatMap(({ lane, failure }) => (lane === 'pull' ? [failure] : []))
    expect(failures.some((failure) => failure?.code === 'service.unreachable')).toBe(true)
    const expired = failures.filter((failure) => failure?.code === 'cursor.expired')
    expect(expired.map((failure) => failure?.retryAt === failure?.at)).toEqual([true])
  } finally {
    await session.stop()
    await desk.leave()
  }
})
