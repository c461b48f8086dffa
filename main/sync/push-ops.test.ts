import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import { createServiceClient } from '../service/service-client.ts'
import { createServiceFetch } from '../service/service-fetch.ts'
import { pushOps } from './push-ops.ts'

let desk: StoreDesk

beforeEach(async () => {
  const service = new FeedService()
  service.arrive(1, 1)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

/** Somebody who takes connections and ends each once something was said. */
async function listen() {
  const server = createServer((socket) => socket.once('data', () => socket.destroy()))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { port, close: () => new Promise<unknown>((resolve) => server.close(resolve)) }
}

async function push(port: number): Promise<void> {
  const client = createServiceClient(createServiceFetch(fetch), { url: `http://localhost:${port}`, token: 't' })
  const { signal } = new AbortController()
  const quiet = { onSettled: () => undefined, onForbidden: () => undefined }
  const pushing = pushOps({ client, store: desk.store, workspaceId, tenantId: workspaceId, signal, ...quiet })
  await expect(pushing).rejects.toMatchObject({ code: 'service.unreachable' })
}

test('a decision whose every connection was refused is taken back by cancelling it', async () => {
  const { port, close } = await listen()
  await close()
  await desk.ignore(eventId(1))
  await push(port)
  await push(port)
  expect(await desk.undo()).toMatchObject({ undone: { state: { kind: 'cancelled' } }, by: null })
})

test('a decision that may have reached the service once is taken back by one of its own, however often it was refused since', async () => {
  const { port, close } = await listen()
  await desk.ignore(eventId(1))
  await push(port)
  await close()
  await push(port)
  expect(await desk.undo()).toMatchObject({ by: { state: { kind: 'blocked' } } })
})
