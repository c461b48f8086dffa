import { expect, test } from 'vitest'
import type { IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import { installationId } from '#test/fakes/feed-ids.ts'
import { createDeliveries } from './deliveries.ts'

const at = '2026-11-21T09:00:00.000Z'
const [first, second] = [installationId(1), installationId(2)]

function openDeliveries() {
  const world = { isAway: false, asked: [] as InstallationId[] }
  const answer = (input: unknown): IpcReply => {
    const { id } = input as { readonly id: InstallationId }
    world.asked.push(id)
    if (world.isAway)
      return { ok: false, error: { code: 'service.unreachable', message: 'Away.', details: {}, traceId: '' } }
    return { ok: true, output: { rows: [{ id: `evt_of_${id}` }], hasMore: false, at } }
  }
  const client = createIpcClient({ call: async (_method, input) => answer(input), subscribe: () => () => undefined })
  let now = 0
  const deliveries = createDeliveries(client, () => now)
  const shownIds = () => [...deliveries.list.store.getState().rows.values()].map(({ id }) => id)
  return { world, deliveries, shownIds, sleep: (ms: number) => (now += ms) }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

test('the deliveries of another installation are never shown for those of this one', async () => {
  const { deliveries, shownIds } = openDeliveries()
  deliveries.show(first)
  await settled()
  expect(shownIds()).toEqual([`evt_of_${first}`])
  deliveries.show(second)
  expect(deliveries.store.getState().asOf).toBeNull()
  await settled()
  expect(deliveries.store.getState().asOf).toBe(at)
  expect(shownIds()).toEqual([`evt_of_${second}`])
})

test('without the service, what was loaded of an installation stays, and another says that it is away', async () => {
  const { world, deliveries, shownIds } = openDeliveries()
  deliveries.show(first)
  await settled()
  world.isAway = true
  deliveries.show(second)
  await settled()
  expect(deliveries.store.getState()).toMatchObject({ asOf: null, failure: { isAway: true } })
  deliveries.show(first)
  await settled()
  expect(deliveries.store.getState()).toMatchObject({ asOf: at, failure: { isAway: true } })
  expect(shownIds()).toEqual([`evt_of_${first}`])
})

test('many changes in a row ask the service once', async () => {
  const { world, deliveries, sleep } = openDeliveries()
  deliveries.show(first)
  await settled()
  await deliveries.refresh()
  await deliveries.refresh()
  expect(world.asked).toEqual([first])
  sleep(5_000)
  await deliveries.refresh()
  expect(world.asked).toEqual([first, first])
  deliveries.reset()
})
