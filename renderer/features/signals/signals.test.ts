import { expect, test } from 'vitest'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import { createSignals } from './signals.ts'

const at = '2026-11-21T09:00:00.000Z'

function openSignals() {
  const asked: { readonly cursor: string | null; readonly kind: string | null }[] = []
  const world = { isAway: false, count: 250, perPage: 100 }
  const answer = (method: string, input: unknown): IpcReply => {
    if (method !== 'signals.list') return { ok: true, output: { total: 0, rows: [] } }
    const { cursor, kind } = input as (typeof asked)[number]
    asked.push({ cursor, kind })
    if (world.isAway)
      return { ok: false, error: { code: 'service.unreachable', message: 'Away.', details: {}, traceId: '' } }
    const from = Number(cursor ?? 0)
    const until = Math.min(world.count, from + world.perPage)
    const items = Array.from({ length: until - from }, (_, n) => ({
      id: `sig_${from + n}`,
      kind: n % 2 === 0 ? 'git.push' : 'pr.opened',
      occurredAt: at,
      retractedAt: null,
      payload: { receivedAt: at },
    }))
    return { ok: true, output: { items, nextCursor: until < world.count ? String(until) : null, at } }
  }
  const client = createIpcClient({
    call: async (method, input) => answer(method, input),
    subscribe: () => () => undefined,
  })
  let now = 0
  const signals = createSignals(client, () => now)
  return { world, asked, signals, sleep: (ms: number) => (now += ms) }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

test('older signals are loaded as the end of what is there comes near', async () => {
  const { signals } = openSignals()
  await signals.refresh()
  await settled()
  expect(signals.list.store.getState().total).toBe(100)
  signals.list.moveTo(95)
  await settled()
  expect(signals.list.store.getState().total).toBe(200)
  expect(signals.store.getState()).toMatchObject({ asOf: at, hasMore: true })
})

test('what was loaded stays readable while the service is away, and is renewed when it is back', async () => {
  const { world, signals, sleep } = openSignals()
  await signals.refresh()
  await settled()
  world.isAway = true
  sleep(5_000)
  await signals.refresh()
  await settled()
  expect(signals.list.store.getState()).toMatchObject({ total: 100, phase: { kind: 'ready' } })
  expect(signals.store.getState()).toMatchObject({ asOf: at, failure: { isAway: true } })
  world.isAway = false
  sleep(5_000)
  await signals.refresh()
  await settled()
  expect(signals.store.getState().failure).toBeNull()
})

test('without the service and with nothing loaded it says that it is away', async () => {
  const { world, signals } = openSignals()
  world.isAway = true
  await signals.refresh()
  await settled()
  expect(signals.list.store.getState().phase.kind).toBe('failed')
  expect(signals.store.getState().failure).toMatchObject({ isAway: true })
})

test('a filter asks anew from the newest', async () => {
  const { asked, signals } = openSignals()
  await signals.refresh()
  await settled()
  signals.ask({ kind: 'git.push' })
  await settled()
  expect(asked.at(-1)).toEqual({ cursor: null, kind: 'git.push' })
})

test('short pages are followed to where there is something to see', async () => {
  const { world, signals } = openSignals()
  world.perPage = 5
  await signals.refresh()
  await settled()
  expect(signals.list.store.getState().total).toBeGreaterThanOrEqual(20)
})

test('changes that come quickly are asked for together', async () => {
  const { asked, signals, sleep } = openSignals()
  await signals.refresh()
  await settled()
  const before = asked.length
  sleep(100)
  for (let n = 0; n < 5; n += 1) await signals.refresh()
  expect(asked).toHaveLength(before)
  signals.reset()
})

test('a filter without the service is tried on what was loaded, and is asked for when the service is back', async () => {
  const { world, signals, sleep } = openSignals()
  await signals.refresh()
  await settled()
  world.isAway = true
  signals.ask({ kind: 'git.push' })
  await settled()
  expect(signals.list.store.getState()).toMatchObject({ total: 50, phase: { kind: 'ready' } })
  expect(signals.store.getState()).toMatchObject({ asOf: at, isLocal: true, hasMore: false, failure: { isAway: true } })
  world.isAway = false
  sleep(5_000)
  await signals.refresh()
  await settled()
  expect(signals.store.getState()).toMatchObject({ isLocal: false, hasMore: true, failure: null })
})
