import {
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
  openSync,
  closeSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

let service: FeedService
let desk: StoreDesk
let replica: string
let outbox: string

beforeEach(async () => {
  service = new FeedService()
  for (let n = 1; n <= 6; n += 1) service.arrive(n, 1)
  desk = new StoreDesk(service)
  await desk.load()
  replica = join(desk.dataDir, 'replicas', `${workspaceId}.sqlite3`)
  outbox = join(desk.dataDir, 'outbox.sqlite3')
})
afterEach(() => desk.leave())

function scribble(path: string, at: number, length: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(length, 0xa5), 0, length, at)
  closeSync(file)
}

const damages: Record<string, (path: string) => void> = {
  'a scribbled header': (path) => scribble(path, 0, 100),
  'a scribbled schema': (path) => scribble(path, 100, 4000),
  'scribbled pages': (path) => scribble(path, 8192, statSync(path).size - 8192),
  'a file cut short': (path) => truncateSync(path, 8192),
  'text in its place': (path) => writeFileSync(path, 'not a database, but long enough to be taken for one by its size'),
}

test.each(Object.entries(damages))(
  'a replica damaged by %s is put aside and loaded again, decisions stay',
  async (_name, damage) => {
    await desk.ignore(eventId(1))
    await desk.store.close()
    damage(replica)
    await desk.restart()
    const state = await desk.store.readState({ workspaceId })
    expect(state).toMatchObject({ seq: 0, hasSnapshot: false })
    expect(state.rebuiltBecause).not.toBeNull()
    await desk.load()
    expect(await desk.openIds()).toEqual([6, 5, 4, 3, 2].map(eventId))
    expect(readdirSync(join(desk.dataDir, 'replicas')).some((name) => name.includes('.damaged-'))).toBe(true)
  },
)

test('a replica of no bytes is loaded again', async () => {
  await desk.store.close()
  truncateSync(replica, 0)
  await desk.restart()
  expect(await desk.store.readState({ workspaceId })).toMatchObject({ hasSnapshot: false })
})

test('damage found while working is reported, and everything is loaded again', async () => {
  await desk.store.close()
  const db = new Database(replica)
  const page = db.prepare("SELECT rootpage FROM sqlite_master WHERE name = 'inbox_item_newest'").pluck().get()
  db.close()
  scribble(replica, 8192 * (Number(page) - 1), 8192)
  await desk.restart()
  await expect(desk.openIds()).rejects.toMatchObject({ code: 'store.damaged' })
  expect(await desk.store.readState({ workspaceId })).toMatchObject({ hasSnapshot: false, seq: 0 })
})

test('a damaged outbox is refused and left as it is', async () => {
  await desk.ignore(eventId(1))
  await desk.store.close()
  scribble(outbox, 0, 100)
  const before = readFileSync(outbox)
  await expect(desk.restart()).rejects.toMatchObject({ code: 'store.damaged' })
  expect(readFileSync(outbox).equals(before)).toBe(true)
})

test.each(['replica', 'outbox'])('a newer %s is refused and never wiped', async (which) => {
  await desk.store.close()
  const path = which === 'replica' ? replica : outbox
  const db = new Database(path)
  db.pragma('user_version = 99')
  db.close()
  await expect(desk.restart()).rejects.toMatchObject({ code: 'store.newer' })
  expect(statSync(path).size).toBeGreaterThan(0)
})

test('a file of another program is refused', async () => {
  await desk.store.close()
  const db = new Database(outbox)
  db.pragma('application_id = 1')
  db.close()
  await expect(desk.restart()).rejects.toMatchObject({ code: 'store.foreign' })
})

test('the outbox waits for the disk on every opening', async () => {
  await desk.ignore(eventId(1))
  await desk.restart()
  expect(await desk.store.opsCounts({ workspaceId })).toEqual({ waiting: 1, behind: 0, attention: 0, unconfirmed: 0 })
  expect(await desk.openIds()).toHaveLength(5)
})

test('a replica that lost its last commits is laid over anew', async () => {
  await desk.store.close()
  const older = readFileSync(replica)
  await desk.restart()
  await desk.ignore(eventId(1))
  await desk.store.close()
  writeFileSync(replica, older)
  await desk.restart()
  expect(await desk.state(eventId(1))).toBe('ignored')
})

test('decisions of a kind that this version does not know are parked, not dropped', async () => {
  await desk.ignore(eventId(1))
  await desk.store.close()
  const db = new Database(outbox)
  db.exec(`UPDATE op SET type = 'event.teleport', intent_json = '{"type":"event.teleport"}'`)
  db.close()
  await desk.restart()
  const { rows } = await desk.store.opsList({ workspaceId, scope: 'attention', offset: 0, limit: 10 })
  expect(rows).toMatchObject([{ intent: null, state: { kind: 'parked' }, undoable: false }])
  expect((await desk.store.nextBatch({ workspaceId, limit: 10 })).ops).toEqual([])
})

test('what was on its way when the process ended is sent again under the same id', async () => {
  const ignored = await desk.ignore(eventId(1))
  await desk.store.nextBatch({ workspaceId, limit: 10 })
  await desk.restart()
  expect((await desk.store.nextBatch({ workspaceId, limit: 10 })).ops.map(({ id }) => id)).toEqual([ignored.id])
})
