import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStoreClient } from '#main/store/store-client.ts'
import type { ConsoleStore } from '#main/store/store-api.ts'
import { toInstant } from '#shared/model/instant.ts'
import { FeedService, eventId, opId, workspaceId } from '#test/fakes/feed-service.ts'
import { everything } from '#test/fakes/store-desk.ts'

let dataDir: string
let store: ConsoleStore
let defects: string[]
let thread: Worker
const service = new FeedService()
for (let n = 1; n <= 4; n += 1) service.arrive(n, 1)

function open(): ConsoleStore {
  return createStoreClient({
    workerFile: join(import.meta.dirname, '../../main/store/store-worker.ts'),
    dataDir,
    onDefect: (message) => defects.push(message),
    spawn: (file, options) => (thread = new Worker(file, options)),
  })
}

beforeEach(async () => {
  defects = []
  dataDir = mkdtempSync(join(tmpdir(), 'switchboard-worker-'))
  store = open()
  await store.beginSnapshot({ workspaceId, seq: service.seq, total: 0 })
  await store.putSnapshotLines({ workspaceId, text: service.snapshotText() })
  await store.finishSnapshot({ workspaceId, seq: service.seq, at: Date.now() })
})
afterEach(async () => {
  await store.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const ignore = (n: number) =>
  store.decide({
    workspaceId,
    label: 'Ignored',
    op: {
      id: opId(n),
      typeVersion: 1,
      actor: 'ada',
      decidedAt: toInstant(Date.now()),
      intent: { type: 'event.ignore', selection: { kind: 'items', ids: [eventId(n)] }, reason: 'noise', note: '' },
    },
  })
const openTotal = async () =>
  (await store.inboxEvents({ workspaceId, offset: 0, limit: 10, groupKey: null, filter: everything })).total

test('the store answers from its thread, failures with their codes', async () => {
  expect(await openTotal()).toBe(4)
  await expect(store.inboxEvent({ workspaceId, id: eventId(99) })).rejects.toMatchObject({ code: 'event.not_found' })
  expect(defects).toEqual([])
})

test('a decision is taken although its thread died before it answered', async () => {
  const decided = ignore(1)
  await thread.terminate()
  expect(await decided).toMatchObject({ id: opId(1), state: { kind: 'queued' } })
  expect(await openTotal()).toBe(3)
})

test('after a crash what was being sent is sent again', async () => {
  await ignore(1)
  await store.nextBatch({ workspaceId, limit: 10 })
  await thread.terminate()
  expect((await store.nextBatch({ workspaceId, limit: 10 })).ops.map(({ id }) => id)).toEqual([opId(1)])
})
