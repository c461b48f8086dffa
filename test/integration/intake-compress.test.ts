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
