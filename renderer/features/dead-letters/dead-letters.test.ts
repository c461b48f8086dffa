import { expect, test } from 'vitest'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import { createDeadLetters } from './dead-letters.ts'

const at = '2026-11-21T09:00:00.000Z'

function openLetters() {
  const asked: { readonly cursor: string | null; readonly limit: number }[] = []
  const world = { isAway: false, gone: 0, count: 250 }
  const answer = (method: string, input: unknown): IpcReply => {
    if (method === 'dead_letters.here') {
      const { letters } = input as { readonly letters: readonly unknown[] }
      const here = { destinationName: 'web', title: 'A push', decided: { verb: 'discard', isAwaited: false } }
      return { ok: true, output: letters.map(() => here) }
    }
    const page = input as (typeof asked)[number]
    asked.push(page)
    if (world.isAway)
      return { ok: false, error: { code: 'service.unreachable', message: 'Away.', details: {}, traceId: '' } }
    const from = Number(page.cursor ?? world.gone)
    const until = Math.min(world.count, from + page.limit)
    const items = Array.from({ length: until - from }, (_, n) => ({ id: `dlv_${from + n}` }))
    const total = world.count - world.gone
    return { ok: true, output: { items, nextCursor: until < world.count ? String(until) : null, total, at } }
  }
  const client = createIpcClient({
    call: async (method, input) => answer(method, input),
    subscribe: () => () => undefined,
  })
  let now = 0
  const letters = createDeadLetters(client, () => now)
  return { world, asked, letters, sleep: (ms: number) => (now += ms) }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

test('until they are listed only their number is asked for', async () => {
  const { letters, asked } = openLetters()
  await letters.refresh()
  expect(letters.store.getState().total).toBe(250)
  expect(asked).toEqual([{ cursor: null, limit: 1 }])
  expect(letters.list.store.getState().rows.size).toBe(0)
})

test('older ones are loaded as the end of what is there comes near, and asked for again with the rest', async () => {
  const { world, letters, sleep } = openLetters()
  letters.open()
  await settled()
  expect(letters.list.store.getState().total).toBe(100)
  letters.list.moveTo(95)
  await settled()
  expect(letters.list.store.getState().total).toBe(200)
  world.gone = 10
  sleep(5_000)
  await letters.refresh()
  await settled()
  expect(letters.store.getState()).toMatchObject({ total: 240, hasMore: true })
  expect(letters.list.store.getState().rows.get(0)).toMatchObject({ id: 'dlv_10' })
  expect(letters.list.store.getState().total).toBe(200)
})

test('what was loaded stays readable while the service is away, and its number with it', async () => {
  const { world, letters, sleep } = openLetters()
  letters.open()
  await settled()
  world.isAway = true
  sleep(5_000)
  await letters.refresh()
  await settled()
  expect(letters.list.store.getState()).toMatchObject({ total: 100, phase: { kind: 'ready' } })
  expect(letters.store.getState()).toMatchObject({ total: 250, failure: { isAway: true } })
  // What was decided here meanwhile is said all the same.
  expect(letters.list.store.getState().rows.get(0)).toMatchObject({ id: 'dlv_0', decided: { verb: 'discard' } })
  world.isAway = false
  sleep(5_000)
  await letters.refresh()
  await settled()
  expect(letters.store.getState().failure).toBeNull()
  expect(letters.list.store.getState().rows.get(0)).toEqual({ id: 'dlv_0' })
})

test('of another workspace nothing is left', async () => {
  const { letters } = openLetters()
  letters.open()
  const late = settled()
  letters.reset()
  await late
  expect(letters.store.getState()).toEqual({
    total: null,
    asOf: null,
    failure: null,
    hasMore: false,
    isLoadingMore: false,
  })
})
