import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { createRemoteService } from '#main/service/remote-service.ts'
import { afterTimeout } from '#main/service/timers.ts'
import { newDataDir, superviseService, until } from './console-harness.ts'

test('our own service that hangs is not called online, and is the same again when it goes on', async () => {
  const { service, process: running } = superviseService(newDataDir())
  service.start()
  const before = await until(service.state, ({ kind }) => kind === 'up')
  const pid = running().pid ?? 0
  process.kill(pid, 'SIGSTOP')
  expect(await until(service.state, ({ kind }) => kind === 'down', 6_000)).toMatchObject({
    why: 'The service is not answering.',
  })
  process.kill(pid, 'SIGCONT')
  expect(await until(service.state, ({ kind }) => kind === 'up', 6_000)).toEqual(before)
  await service.stop()
})

test('a service elsewhere that takes connections and says nothing is not called online', async () => {
  let isHung = true
  const server = createServer((_request, response) => {
    if (!isHung)
      response.setHeader('content-type', 'application/json').end('{"status":"ok","version":"1","apiVersion":"1"}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const service = createRemoteService(
    { url, token: 'swb_any' },
    { fetch: globalThis.fetch, after: afterTimeout, clock: Date.now },
  )
  service.start()
  await until(service.state, ({ kind }) => kind === 'down', 5_000)
  isHung = false
  await until(service.state, ({ kind }) => kind === 'up', 8_000)
  await service.stop()
  server.closeAllConnections()
  server.close()
})
