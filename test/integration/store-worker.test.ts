import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { afterTimeout } from '#main/service/timers.ts'
import { createStoreClient } from '#main/store/store-client.ts'
import { createStoreHealth, type StoreHealthBoard } from '#main/store/store-health.ts'
import type { ConsoleStore } from '#main/store/store-api.ts'
import { toInstant } from '#shared/model/instant.ts'
import { eventId, opId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { everything } from '#test/fakes/store-desk.ts'

let dataDir: string
let store: ConsoleStore
let defects: string[]
let thread: Worker
let health: StoreHealthBoard
const service = new FeedService()
for (let n = 1; n <= 4; n += 1) service.arrive(n, 1)

function open(): ConsoleStore {
  return createStoreClient({
    workerFile: join(import.meta.dirname, '../../main/store/store-worker.ts'),
    dataDir,
    clock: Date.now,
    after: afterTimeout,
    health,
    onDefect: (message) => defects.push(message),
    spawn: (file, options) => (thread = new Worker(file, options)),
  })
}

beforeEach(async () => {
  defects = []
  health = createStoreHealth()
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

test('what is read while the thread dies is answered by the next one, and the window hears of both', async () => {
  const heard: string[] = []
  health.subscribe((each) => heard.push(each))
  const read = openTotal()
  await thread.terminate()
  expect(await read).toBe(4)
  await expect.poll(() => heard).toEqual(['restarting', 'ready'])
})

test('a thread that died is there again although nobody asks', async () => {
  const first = thread
  await first.terminate()
  await expect.poll(() => thread !== first && thread.threadId > 0).toBe(true)
})

test('a step of a load is not repeated: it fails with a code that may be tried again', async () => {
  await store.beginSnapshot({ workspaceId, seq: service.seq, total: 0 })
  const step = store.putSnapshotLines({ workspaceId, text: service.snapshotText() })
  await thread.terminate()
  await expect(step).rejects.toMatchObject({ code: 'service.busy', retryable: true })
  const next = store.putSnapshotLines({ workspaceId, text: service.snapshotText() })
  await expect(next).rejects.toMatchObject({ code: 'service.busy' })
})

test('a decision is taken back once although its thread died under it', async () => {
  await ignore(1)
  await ignore(2)
  const undo = store.undo({ workspaceId, opId: opId(1), actor: 'ada' })
  await thread.terminate()
  expect((await undo).undone).toMatchObject({ id: opId(1), state: { kind: 'cancelled' } })
  expect(await openTotal()).toBe(3)
})

test('a thread that keeps ending is called failing, and calls end with a code', async () => {
  const broken = createStoreClient({
    workerFile: new URL('data:text/javascript,process.exit(3)'),
    dataDir,
    clock: Date.now,
    after: (_delayMs, run) => afterTimeout(1, run),
    health,
  })
  await expect(broken.inboxCounts({ workspaceId })).rejects.toMatchObject({ code: 'service.busy' })
  await expect.poll(() => health.read()).toBe('failing')
  await broken.close()
})
