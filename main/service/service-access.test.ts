import { expect, test } from 'vitest'
import { createServiceAccess } from './service-access.ts'
import type { ServiceState } from './service-connector.ts'

function setUp(first: ServiceState) {
  let state = first
  const listeners = new Set<(state: ServiceState) => void>()
  const alarms: (() => void)[] = []
  const access = createServiceAccess({
    service: {
      start: () => undefined,
      state: () => state,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      retry: () => undefined,
      stop: () => Promise.resolve(),
    },
    fetch: () => Promise.resolve(Response.json({ items: [] })),
    after: (_delayMs, run) => {
      alarms.push(run)
      return () => undefined
    },
    signal: new AbortController().signal,
  })
  return {
    alarms,
    listeners,
    ask: (options?: { waitMs?: number; startingMs?: number }) => access.call('workspaces.list', {}, options),
    become(next: ServiceState) {
      state = next
      for (const listener of listeners) listener(next)
    },
  }
}

const up: ServiceState = { kind: 'up', endpoint: { url: 'http://127.0.0.1:1', token: 'token' } }
const down: ServiceState = { kind: 'down', since: '2026-01-01T00:00:00.000Z', why: 'It ended.', retryAt: null }
const unreachable = { code: 'service.unreachable', retryable: true }

test('a step taken right after a start waits until the service answers', async () => {
  const { ask, become, listeners } = setUp({ kind: 'starting' })
  const answer = ask({ startingMs: 5_000 })
  become(up)
  await expect(answer).resolves.toEqual({ items: [] })
  expect(listeners.size).toBe(0)
})

test('it waits no longer than it may, and not at all once the service is down', async () => {
  const late = setUp({ kind: 'starting' })
  const never = late.ask({ startingMs: 5_000 })
  for (const ring of late.alarms) ring()
  await expect(never).rejects.toMatchObject(unreachable)

  const failing = setUp({ kind: 'starting' })
  const failed = failing.ask({ startingMs: 5_000 })
  failing.become(down)
  await expect(failed).rejects.toMatchObject(unreachable)
  await expect(setUp(down).ask({ startingMs: 5_000 })).rejects.toMatchObject(unreachable)
  await expect(setUp({ kind: 'starting' }).ask()).rejects.toMatchObject(unreachable)
})

test('what waits for a service that is away waits through a failed start, too', async () => {
  const { ask, become } = setUp({ kind: 'starting' })
  const answer = ask({ waitMs: 5_000 })
  become(down)
  become(up)
  await expect(answer).resolves.toEqual({ items: [] })
})
