import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { createStore } from '#main/store/create-store.ts'
import type { ConsoleStore } from '#main/store/store-api.ts'
import { storeParsers } from '#main/store/store-parsers.ts'
import { eventId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

const storeAt = (dataDir: string): ConsoleStore =>
  createStore({
    dataDir,
    clock: Date.now,
    loadParsers: async () => storeParsers,
    newId: (prefix) => `${prefix}_018f0000-0000-7000-9000-000000000900`,
    copyLog: async () => undefined,
  })

let image: string
let outbox: string
beforeEach(async () => {
  const service = new FeedService()
  for (let n = 1; n <= 6; n += 1) service.arrive(n, 1)
  const desk = new StoreDesk(service)
  onTestFinished(() => desk.leave())
  await desk.load()
  await desk.ignore(eventId(1))
  await desk.store.close()
  const running = new Database(join(desk.dataDir, 'outbox.sqlite3'))
  running.exec("INSERT INTO outbox_workspace VALUES ('ws_another', 1)")
  // As a power cut leaves it: all but the last commit is in the file, and that one in the log alone.
  image = mkdtempSync(join(tmpdir(), 'switchboard-image-'))
  onTestFinished(() => rmSync(image, { recursive: true, force: true }))
  cpSync(desk.dataDir, image, { recursive: true })
  running.close()
  outbox = join(image, 'outbox.sqlite3')
})

function scribble(path: string, at: number, length: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(length, 0xa5), 0, length, at)
  closeSync(file)
}
/** Where a table or an index begins in the file. */
function rootOf(name: string): number {
  const db = new Database(outbox, { readonly: true })
  const page = Number(db.prepare('SELECT rootpage FROM sqlite_master WHERE name = ?').pluck().get(name))
  db.close()
  return 8_192 * (page - 1)
}

/** With its log left beside it, which SQLite would copy into the file when the last connection closes. */
const harms: Record<string, () => void> = {
  'a scribbled header': () => scribble(outbox, 0, 100),
  'a scribbled schema': () => scribble(outbox, 100, 4_000),
  'a scribbled page of decisions': () => scribble(outbox, rootOf('op'), 8_192),
  'scribbled pages': () => scribble(outbox, 8_192, statSync(outbox).size - 8_192),
  'the file cut short': () => truncateSync(outbox, 8_192),
  'text in its place': () => writeFileSync(outbox, 'no database, but long enough to be taken for one by its size'),
  'the mark of another program': () => writeMark(68, 1),
  'the mark of a newer version': () => writeMark(60, 99),
}
function writeMark(at: number, value: number): void {
  const file = openSync(outbox, 'r+')
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  writeSync(file, bytes, 0, 4, at)
  closeSync(file)
}

test.each(Object.entries(harms))(
  '%s: an outbox that is refused is left as it is, and so is its log',
  async (_, harm) => {
    harm()
    const before = readFileSync(outbox)
    const log = readFileSync(`${outbox}-wal`)
    expect(log.length).toBeGreaterThan(8_192)
    const store = storeAt(image)
    for (const attempt of ['first', 'again']) {
      const failure = await store.open({ workspaceId }).then(() => null, String)
      expect(failure, attempt).toMatch(/damaged|another program|newer version/)
      expect(readFileSync(outbox).equals(before), `the file, ${attempt}`).toBe(true)
      expect(readFileSync(`${outbox}-wal`).equals(log), `its log, ${attempt}`).toBe(true)
    }
    await store.close()
    expect(readFileSync(outbox).equals(before), 'the file, closed').toBe(true)
    expect(readFileSync(`${outbox}-wal`).equals(log), 'its log, closed').toBe(true)
  },
)

test('an outbox that is whole is opened with its log, which is copied into it at the end', async () => {
  const store = storeAt(image)
  await store.open({ workspaceId })
  expect(await store.opsCounts({ workspaceId })).toMatchObject({ waiting: 1 })
  await store.close()
  expect(existsSync(`${outbox}-wal`)).toBe(false)
})

test('damage that is found later is told as such, and nothing is copied into the file from then on', async () => {
  scribble(outbox, rootOf('undone_by_workspace'), 8_192)
  const store = storeAt(image)
  await store.open({ workspaceId })
  const before = readFileSync(outbox)
  await expect(store.opsNextRedo({ workspaceId })).rejects.toMatchObject({ code: 'store.damaged' })
  const log = readFileSync(`${outbox}-wal`)
  await store.close()
  expect(readFileSync(outbox).equals(before), 'the file').toBe(true)
  expect(readFileSync(`${outbox}-wal`).equals(log), 'its log').toBe(true)
})
