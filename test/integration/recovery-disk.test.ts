import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { startProblemOf } from '#main/features/app/start-problem.ts'
import { createStore } from '#main/store/create-store.ts'
import type { ConsoleStore } from '#main/store/store-api.ts'
import { storeParsers } from '#main/store/store-parsers.ts'
import { startProblemText } from '#renderer/features/start-problem/messages.ts'
import { must } from '#shared/lib/must.ts'
import { mountSmallDisk, type SmallDisk } from '#test/e2e/break-console.ts'
import { eventId, opId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import { until } from './console-harness.ts'
import { guideCells } from './guide-cells.ts'
import { deliver, pushDelivery } from './kills-github.ts'
import { adminTokenOf, startService } from './kills-programs.ts'
import { furnishService } from './kills-world.ts'
import { allSynced, createWire, groupsOf, ignore, opsOf, shown, startAt, statusOf } from './recovery-world.ts'

let service: FeedService
let desk: StoreDesk
beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= 6; n += 1) service.arrive(n, 1)
  desk = new StoreDesk(service)
  await desk.load()
})
afterEach(() => desk.leave())

const storeAt = (dataDir: string, copyLog?: () => Promise<void>): ConsoleStore =>
  createStore({
    dataDir,
    clock: () => desk.now,
    loadParsers: async () => storeParsers,
    newId: (prefix) => `${prefix}_${opId(900).slice(3)}`,
    ...(copyLog && { copyLog }),
  })
const decidedIn = async (store: ConsoleStore): Promise<string[]> =>
  (await store.opsTrace({ workspaceId, of: 'all', offset: 0, limit: 50 })).rows.map(({ id }) => id)

/** What is on disk at this moment, as a power cut would leave it. */
function imageOf(dataDir: string): string {
  const image = mkdtempSync(join(tmpdir(), 'switchboard-image-'))
  cpSync(dataDir, image, { recursive: true })
  onTestFinished(() => rmSync(image, { recursive: true, force: true }))
  return image
}
const outboxLog = (dataDir: string): string => join(dataDir, 'outbox.sqlite3-wal')

/** A desk whose first decision is in the outbox's file, and whose others are in its log alone. */
async function deskWithLog(): Promise<{ first: string; store: ConsoleStore }> {
  const first = await desk.ignore(eventId(1))
  await desk.store.close()
  desk.store = storeAt(desk.dataDir, async () => undefined)
  await desk.store.open({ workspaceId })
  return { first: first.id, store: desk.store }
}

async function expectSentOnce(store: ConsoleStore, ids: readonly string[]): Promise<void> {
  const { ops } = await store.nextBatch({ workspaceId, limit: 50 })
  expect(ops.map(({ id }) => id)).toEqual(ids)
  await store.settle({ workspaceId, verdicts: service.apply(ops) })
  expect((await store.nextBatch({ workspaceId, limit: 50 })).ops).toEqual([])
}

test('the log of the outbox ends in garbage: what was committed is there, once', async () => {
  const { first } = await deskWithLog()
  const second = await desk.ignore(eventId(2))
  const image = imageOf(desk.dataDir)
  appendFileSync(outboxLog(image), Buffer.alloc(50_000, 0xa5))
  const store = storeAt(image)
  expect(await store.open({ workspaceId })).toMatchObject({ rebuiltBecause: null })
  expect(await decidedIn(store)).toEqual([second.id, first])
  await expectSentOnce(store, [first, second.id])
  await store.close()
})

test('the log of the outbox is cut anywhere in its last commit: all before it is there, once, and nothing of it', async () => {
  const { first } = await deskWithLog()
  const second = await desk.ignore(eventId(2))
  // What the window was not told of yet may be torn: the copy of the rows has not seen it either.
  const before = imageOf(desk.dataDir)
  const third = await desk.ignore(eventId(3))
  const after = readFileSync(outboxLog(desk.dataDir))
  const from = statSync(outboxLog(before)).size
  expect(after.length).toBeGreaterThan(from + 8_192)
  const cuts = Array.from({ length: 12 }, (_, n) => from + Math.floor(((after.length - from) * n) / 12))
  for (const cut of [...cuts, after.length - 1]) {
    const image = imageOf(before)
    writeFileSync(outboxLog(image), after)
    truncateSync(outboxLog(image), cut)
    const store = storeAt(image)
    expect(await store.open({ workspaceId }), `cut at ${cut}`).toMatchObject({ rebuiltBecause: null })
    expect(await decidedIn(store), `cut at ${cut}`).toEqual([second.id, first])
    await store.close()
  }
  expect(await decidedIn(desk.store)).toEqual([third.id, second.id, first])
})

test('the log of the outbox is garbage: what is in the file is there, once, and what is missing is told', async () => {
  const { first } = await deskWithLog()
  await desk.ignore(eventId(2))
  const image = imageOf(desk.dataDir)
  writeFileSync(outboxLog(image), Buffer.alloc(statSync(outboxLog(image)).size, 0xa5))
  const store = storeAt(image)
  const { rebuiltBecause } = await store.open({ workspaceId })
  expect(rebuiltBecause).toMatch(/lacks the last ones that were made here/)
  expect((await store.inboxEvent({ workspaceId, id: eventId(2) })).state.kind).toBe('open')
  await expectSentOnce(store, [first])
  await store.close()
})

/** The desk's files on a disk of its own, which can be filled. */
async function onSmallDisk(skip: (why: string) => void): Promise<{ disk: SmallDisk; store: ConsoleStore }> {
  const mounted = mountSmallDisk(8)
  if (mounted === undefined) skip('Mounting a small disk takes root on Linux.')
  const disk = must(mounted, 'it was mounted')
  await desk.store.close()
  cpSync(desk.dataDir, disk.folder, { recursive: true })
  const store = storeAt(disk.folder)
  onTestFinished(async () => {
    await store.close()
    disk.remove()
  })
  return { disk, store }
}

test('a full disk at the start is told as one, not as damage, and room is all that it needs', async ({ skip }) => {
  const made = await desk.ignore(eventId(1))
  const { disk, store } = await onSmallDisk(skip)
  disk.fill()
  const failure = await store.open({ workspaceId }).then(
    () => null,
    (error: unknown) => error,
  )
  const problem = startProblemOf(failure, { serviceAddress: null, retryAtMs: null })
  expect(problem.code).toBe('store.full')
  const { title, steps } = startProblemText.words(problem, true)
  expect([title, steps]).toEqual(['The disk is full', [expect.stringMatching(/^Make room on the disk/)]])
  disk.makeRoom()
  await store.open({ workspaceId })
  expect(await decidedIn(store)).toEqual([made.id])
})

test('a decision whose answer found no room on the disk is not left as “sending”: it goes again, under its id, and is applied once', async ({
  skip,
}) => {
  const made = await desk.ignore(eventId(1))
  const { disk, store } = await onSmallDisk(skip)
  const { ops } = await store.nextBatch({ workspaceId, limit: 10 })
  disk.fill()
  const verdicts = service.apply(ops)
  const full = { code: 'store.full' }
  await expect(store.settle({ workspaceId, verdicts })).rejects.toMatchObject(full)
  await expect(store.unsend({ workspaceId, opIds: [made.id] })).rejects.toMatchObject(full)
  disk.makeRoom()
  const again = (await store.nextBatch({ workspaceId, limit: 10 })).ops
  expect(again.map(({ id }) => id)).toEqual([made.id])
  const [answer] = service.apply(again)
  expect(answer?.kind).toBe('duplicate')
  await store.settle({ workspaceId, verdicts: service.apply(again) })
  expect(await store.opsCounts({ workspaceId })).toMatchObject({ waiting: 0, attention: 0 })
})

test('a console whose disk is full tells a decision as not made and pulls nothing; once there is room it goes on by itself, each decision once', async ({
  skip,
}) => {
  const mounted = mountSmallDisk(12)
  if (mounted === undefined) skip('Mounting a small disk takes root on Linux.')
  const disk = must(mounted, 'it was mounted')
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-service-'))
  const program = startService(folder)
  const url = await program.address
  const token = adminTokenOf(folder)
  const { webhookPath } = await furnishService({ url, token })
  const arrive = (n: number): Promise<unknown> => deliver(url + webhookPath, pushDelivery(`d-${n}`, n))
  for (let n = 1; n <= 40; n += 1) await arrive(n)
  const wire = createWire()
  const console = startAt(disk.folder, { url, token }, wire)
  onTestFinished(async () => {
    await console.stop()
    await program.kill()
    disk.remove()
  })
  await console.ipc.call('app.bootstrap', {})
  await shown(console, 40)
  disk.fill()
  for (let n = 41; n <= 160; n += 1) await arrive(n)
  let made = 0
  const failure = await (async () => {
    for (;;) {
      const failed = await ignore(console, `acme/repo-${made + 1}`).then(
        () => null,
        (error: unknown) => error,
      )
      if (failed !== null) return failed
      made += 1
    }
  })()
  expect(failure).toMatchObject({
    code: 'store.full',
    message: 'The disk is full: nothing was saved. Make room, then try again.',
  })
  const { connection } = await until(
    () => statusOf(console),
    (status) => status.connection.kind === 'offline',
  )
  expect(connection).toMatchObject({
    why: 'The disk is full: what the service sent could not be saved here.',
    retryAt: expect.any(String) as string,
  })
  expect((await opsOf(console)).length).toBe(made)
  expect((await groupsOf(console)).rows.map(({ subject }) => subject)).toContain(`acme/repo-${made + 1}`)

  disk.makeRoom()
  await ignore(console, `acme/repo-${made + 1}`)
  await console.ipc.call('sync.retry', {})
  const ops = await allSynced(console, made + 1)
  expect(ops.map(({ result }) => result?.applied)).toEqual(ops.map(() => 1))
  await shown(console, 160 - made - 1)
  expect((await statusOf(console)).connection).toEqual({ kind: 'online' })
})

test('the guide says what each of them looks like', () => {
  const cells = guideCells('When a file is not as it was left')
  expect(cells.get('The log of the outbox ends in garbage or in half a commit')?.[0]).toBe('Nothing')
  expect(cells.get('The log of the outbox is garbage')?.[0]).toContain('lacks the last ones that were made here')
  expect(cells.get('The disk is full at the start')?.[0]).toContain('“The disk is full”')
  expect(cells.get('The disk is full when the service answers')?.[1]).toContain('under its id')
})
