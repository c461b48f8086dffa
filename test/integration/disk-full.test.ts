import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { afterTimeout } from '#main/service/timers.ts'
import type { ConsoleStore } from '#main/store/store-api.ts'
import { createStoreClient } from '#main/store/store-client.ts'
import { createStoreHealth } from '#main/store/store-health.ts'
import { toInstant } from '#shared/model/instant.ts'
import { eventId, opId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { everything } from '#test/fakes/store-desk.ts'

const events = 8
let service: FeedService

let disk: string
let store: ConsoleStore
let mounted = false

/** A disk of its own, small enough to be filled; only root may make one. */
function mount(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= events; n += 1) service.arrive(n, 1)
  disk = mkdtempSync(join(tmpdir(), 'switchboard-disk-'))
  mounted = mount(disk)
  if (!mounted) return
  store = createStoreClient({
    workerFile: join(import.meta.dirname, '../../main/store/store-worker.ts'),
    dataDir: disk,
    clock: Date.now,
    after: afterTimeout,
    health: createStoreHealth(),
  })
  await store.beginSnapshot({ workspaceId, seq: service.seq, total: events })
  await store.putSnapshotLines({ workspaceId, text: service.snapshotText() })
  await store.finishSnapshot({ workspaceId, seq: service.seq, at: Date.now() })
})
afterEach(async () => {
  if (mounted) {
    await store.close()
    execFileSync('umount', [disk])
  }
  rmSync(disk, { recursive: true, force: true })
})

const filler = () => join(disk, 'filler')
function fillUp(): void {
  // In steps that get smaller, so that not a page is left.
  for (const size of [65_536, 4_096, 512, 1]) {
    try {
      for (;;) writeFileSync(filler(), Buffer.alloc(size, 1), { flag: 'a' })
    } catch {
      // It is full for this size.
    }
  }
}
const ignore = (n: number) =>
  store.decide({
    workspaceId,
    label: 'Ignored',
    op: {
      id: opId(n),
      typeVersion: 1,
      actor: 'ada',
      decidedAt: toInstant(Date.now()),
      intent: {
        type: 'event.ignore',
        selection: { kind: 'items', ids: [eventId(n)] },
        reason: 'noise',
        note: 'n'.repeat(500),
      },
    },
  })
const openTotal = async () =>
  (await store.inboxEvents({ workspaceId, offset: 0, limit: 50, groupKey: null, filter: everything })).total
const waiting = async () => (await store.opsCounts({ workspaceId })).waiting

/** Decides until the disk takes no more; answers how many were taken. */
async function decideUntilFull(): Promise<number> {
  for (let n = 1; n <= events; n += 1) {
    const code = await ignore(n).then(
      () => null,
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : String(error)),
    )
    if (code !== null) {
      expect(code).toBe('store.full')
      return n - 1
    }
  }
  throw new Error('The disk never was full.')
}

test('on a full disk a decision fails with its code, nothing shows as made, reading goes on, and space is all it needs', async (context) => {
  context.skip(!mounted, 'Mounting a small disk takes root on Linux.')
  fillUp()
  const made = await decideUntilFull()
  expect(await waiting()).toBe(made)
  // The last ones may have taken the room that the list would have needed to show them: none shows as made that was not.
  const shown = await openTotal()
  expect(shown).toBeGreaterThanOrEqual(events - made)
  expect(shown).toBeLessThanOrEqual(events)
  rmSync(filler())
  await ignore(made + 1)
  expect([await openTotal(), await waiting()]).toEqual([events - made - 1, made + 1])
})

test('on a full disk the replica keeps where it was, and goes on once there is space', async (context) => {
  context.skip(!mounted, 'Mounting a small disk takes root on Linux.')
  const before = await store.readState({ workspaceId })
  fillUp()
  const text = service.snapshotText()
  const load = async () => {
    await store.beginSnapshot({ workspaceId, seq: service.seq, total: events })
    await store.putSnapshotLines({ workspaceId, text })
    return store.finishSnapshot({ workspaceId, seq: service.seq, at: Date.now() + 1_000 })
  }
  await expect(load()).rejects.toMatchObject({ code: 'store.full' })
  await store.abandonSnapshot({ workspaceId })
  expect(await store.readState({ workspaceId })).toEqual(before)
  expect(await openTotal()).toBe(events)
  rmSync(filler())
  expect((await load()).asOf).not.toBe(before.asOf)
})

test('on a full disk a pull leaves “as of” and the list where they were, and goes on from there once there is space', async (context) => {
  context.skip(!mounted, 'Mounting a small disk takes root on Linux.')
  const before = await store.readState({ workspaceId })
  // More than a log that is already there has room for.
  for (let n = events + 1; n <= events + 600; n += 1) service.arrive(n, 1)
  const pull = async () => {
    const { seq } = await store.readState({ workspaceId })
    const page = service.changes(seq, 10_000)
    return store.applyChanges({
      workspaceId,
      changes: page.changes,
      fromSeq: seq,
      toSeq: page.seq,
      at: Date.now() + 1_000,
    })
  }
  fillUp()
  await expect(pull()).rejects.toMatchObject({ code: 'store.full' })
  expect(await store.readState({ workspaceId })).toEqual(before)
  expect(await openTotal()).toBe(events)
  rmSync(filler())
  await pull()
  const after = await store.readState({ workspaceId })
  expect([after.seq, after.asOf === before.asOf]).toEqual([service.seq, false])
  expect(await openTotal()).toBe(events + 600)
})
