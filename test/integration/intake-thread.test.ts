import { afterEach, beforeEach, expect, test } from 'vitest'
import type { VerifiedDelivery } from '#backend/intake/commit-deliveries.ts'
import type { DeliveryEngine } from '#backend/intake/delivery-engine.ts'
import { startEngineThread } from '#backend/intake/engine-thread.ts'
import { type Core, openCore, pushTo, workspaceId } from './core.ts'

let core: Core
let engine: DeliveryEngine
const routed: string[] = []
const logged: string[] = []

beforeEach(() => {
  core = openCore()
  core.addInstallation('5')
  // The thread routes; a second one would take its share.
  core.router.stop()
  routed.length = 0
  logged.length = 0
  engine = startEngineThread({
    workerUrl: new URL('../../backend/intake/intake-worker.ts', import.meta.url),
    location: core.database.location,
    logger: Object.assign((level: string, message: string) => void logged.push(`${level} ${message}`), {
      least: 'info' as const,
    }),
    onRouted: (ids) => void routed.push(...ids),
  })
})
afterEach(async () => {
  await engine.stop()
  core.close()
})

const deliveryOf = (
  deliveryId: string,
  payload: unknown = pushTo({ id: 1, name: 'acme/search' }, 5),
): VerifiedDelivery => ({
  providerAppId: 'app_1',
  provider: 'github',
  deliveryId,
  eventType: 'push',
  receivedAt: 1,
  authenticatedBy: 'signature',
  headersJson: '{}',
  isHint: false,
  body: Buffer.from(JSON.stringify(payload)),
})

test('a group is committed and routed on the thread, each body its own', async () => {
  const group = [deliveryOf('a'), deliveryOf('b', pushTo({ id: 2, name: 'acme/web' }, 5)), deliveryOf('a')]
  expect(await engine.commit(group)).toEqual(['accepted', 'accepted', 'duplicate'])
  await engine.drain()
  expect(core.db.read('SELECT delivery_id, resource_name FROM event ORDER BY arrival').all()).toEqual([
    { delivery_id: 'a', resource_name: 'acme/search' },
    { delivery_id: 'b', resource_name: 'acme/web' },
  ])
  expect(routed).toContain(workspaceId)
})

test('decisions of the serving thread and commits of the other do not lose each other', async () => {
  const commits = Array.from({ length: 40 }, (_, n) => engine.commit([deliveryOf(`d-${n}`)]))
  for (let n = 0; n < 40; n += 1) {
    core.addProject(`project-${n}`)
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
  expect((await Promise.all(commits)).flat()).toEqual(Array(40).fill('accepted'))
  await engine.drain()
  const counted = () =>
    core.db.read('SELECT (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM project) AS projects').get()
  // On a store of several processes the other router may have some in hand.
  await expect.poll(counted, { timeout: 60_000 }).toEqual({ events: 40, projects: 40 })
  expect(logged).toEqual([])
})

test('what the store refuses comes back with its code', async () => {
  const unknown = { ...deliveryOf('a'), providerAppId: 'app_nobody' }
  await expect(engine.commit([unknown])).rejects.toMatchObject({ code: 'internal' })
  expect(await engine.commit([deliveryOf('a')])).toEqual(['accepted'])
})
