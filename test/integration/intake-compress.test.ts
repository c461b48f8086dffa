import { expect, test } from 'vitest'
import { readBody } from '#backend/features/events/read-body.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { openCore, pushTo } from './core.ts'
import { createBodyCompressor } from '#backend/intake/compress-bodies.ts'

const compressorOf = (core: ReturnType<typeof openCore>) =>
  createBodyCompressor({
    db: core.db,
    providers: webhookProviders,
    isBusy: () => false,
    onFailure: (error) => void core.failures.push(error),
  })

test('bodies come back byte for byte after they were compressed, and those that came later are found', async () => {
  const core = openCore()
  const bodies = Array.from({ length: 70 }, (_, n) =>
    Buffer.from(JSON.stringify({ ...pushTo({ id: n, name: 'acme/search' }, 5), n })),
  )
  for (const body of bodies.slice(0, 40)) await core.send(null, { body })
  const first = compressorOf(core)
  await first.drain()
  first.stop()
  for (const body of bodies.slice(40)) await core.send(null, { body })
  const second = compressorOf(core)
  await second.drain()
  second.stop()
  expect(bodies.every((body, n) => body.equals(readBody(core.db, n + 1) ?? Buffer.alloc(0)))).toBe(true)
  const sizes = core.db
    .read('SELECT encoding, sum(length(body)) < sum(size) / 2 AS halved FROM delivery_body GROUP BY encoding')
    .all()
  expect(sizes).toEqual([{ encoding: 'deflate', halved: 1 }])
  expect(core.failures).toEqual([])
  core.close()
})

test('routing reads what was compressed before it got there', async () => {
  const core = openCore()
  core.addInstallation('5')
  await core.send(pushTo({ id: 1, name: 'acme/search' }, 5))
  const compressor = compressorOf(core)
  await compressor.drain()
  compressor.stop()
  await core.router.drain()
  expect(core.db.read('SELECT resource_name FROM event').all()).toEqual([{ resource_name: 'acme/search' }])
  core.close()
})

test('a large body is routed, and comes back byte for byte, before and after its parts were compressed', async () => {
  const core = openCore()
  core.addInstallation('5')
  const filler = Array.from({ length: 200_000 }, (_, n) => `é${n * 7919}`)
  const body = Buffer.from(JSON.stringify({ filler, ...pushTo({ id: 1, name: 'acme/search' }, 5), more: filler }))
  expect(body.length).toBeGreaterThan(4 * 1024 * 1024)
  const announced = { 'content-length': String(body.length) }
  await core.send(null, { body, headers: announced })
  await core.send(null, { body })
  await core.router.drain()
  expect(core.db.read('SELECT resource_name FROM event').all()).toHaveLength(2)
  expect(core.db.read("SELECT 1 FROM event WHERE resource_name = 'acme/search'").all()).toHaveLength(2)
  const asSent = () => [1, 2].map((arrival) => body.equals(readBody(core.db, arrival) ?? Buffer.alloc(0)))
  expect(asSent()).toEqual([true, true])
  const compressor = compressorOf(core)
  await compressor.drain()
  compressor.stop()
  expect(asSent()).toEqual([true, true])
  expect(core.db.read('SELECT DISTINCT encoding FROM delivery_body_part').all()).toEqual([{ encoding: 'deflate' }])
  core.close()
})

test('bodies in parts among others hide nothing from a compressor that starts anew', async () => {
  const core = openCore()
  const large = Buffer.from(JSON.stringify({ filler: 'x'.repeat(2_000_000) }))
  for (const body of [large, Buffer.from('{"n":1}'), large, Buffer.from('{"n":2}')]) {
    await core.send(null, { body })
    const compressor = compressorOf(core)
    await compressor.drain()
    compressor.stop()
  }
  expect(core.db.read("SELECT 1 FROM delivery_body WHERE encoding = 'raw'").all()).toEqual([])
  expect(core.db.read("SELECT 1 FROM delivery_body_part WHERE encoding = 'raw'").all()).toEqual([])
  core.close()
})
