import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '#backend/store/open-database.ts'
import { migrations, newestVersion } from '#backend/store/migration.ts'
import { openPostgresDatabase } from '#backend/store/postgres/postgres-database.ts'
import type { ServiceDatabase } from '#backend/store/service-database.ts'
import { transaction } from '#backend/store/transaction.ts'
import { newTestDatabase, whyNoPostgres } from '#test/postgres/test-database.ts'
import { serviceCli } from './service-programs.ts'

let url: string
const opened: ServiceDatabase[] = []
const open = (at = url): ServiceDatabase => {
  const database = openPostgresDatabase({ url: at })
  opened.push(database)
  return database
}
const workspaceOf = (id: string) => [id, id, id, id, 0, 0, 0] as const
const insertWorkspace = 'INSERT INTO workspace VALUES (?, ?, ?, ?, ?, ?, ?)'
const settingOf = ({ write }: ServiceDatabase, name: string) =>
  write.read<{ value: string }>('SELECT current_setting(?) AS value').get(name)?.value
const idsOf = ({ write }: ServiceDatabase) =>
  write
    .read<{ id: string }>('SELECT id FROM workspace ORDER BY id')
    .all()
    .map(({ id }) => id)

beforeEach(async (context) => {
  context.skip(whyNoPostgres !== undefined, whyNoPostgres)
  url = await newTestDatabase()
})
afterEach(() => {
  for (const database of opened.splice(0)) database.close()
})

test('every open waits for the disk, whatever the database or the role says', () => {
  const first = open()
  const name = new URL(url).pathname.slice(1)
  first.write.write(`ALTER DATABASE ${name} SET synchronous_commit = off`).run()
  const second = open()
  expect([settingOf(second, 'synchronous_commit'), settingOf(second, 'fsync')]).toEqual(['on', 'on'])
  const reader = second.openReader()
  expect(reader.read<{ value: string }>("SELECT current_setting('synchronous_commit') AS value").get()?.value).toBe(
    'on',
  )
})

test('a database of every older version is brought to the newest, with its rows', async () => {
  for (let version = 1; version < migrations.length; version += 1) {
    const at = await newTestDatabase()
    const old = openPostgresDatabase({ url: at, migrations: migrations.slice(0, version) })
    old.write.write(insertWorkspace).run(...workspaceOf('w'))
    old.close()
    const now = open(at)
    expect(idsOf(now)).toEqual(['w'])
    expect(now.write.read('SELECT max(version) AS version FROM switchboard_schema').get()).toEqual({
      version: newestVersion,
    })
  }
})

test('a life begins only while nobody else is on the database', async () => {
  const beginLife = () => {
    const args = [serviceCli, 'database', 'restored', '--yes', '--data', '/nowhere', '--database', url]
    return promisify(execFile)(process.execPath, args)
  }
  const running = open()
  running.write.write(insertWorkspace).run(...workspaceOf('w'))
  await expect(beginLife()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(new RegExp(`^store\\.in_use: .*switchboard ${process.pid} on .+\\n$`)),
  })
  const seq = () => running.write.read<{ seq: number }>('SELECT seq FROM workspace').get()?.seq
  expect(seq()).toBe(0)
  running.close()
  opened.pop()
  expect(JSON.parse((await beginLife()).stdout)).toMatchObject({ workspaces: [{ slug: 'w' }] })
})

test('a step that fails leaves the version before it', () => {
  const broken = {
    version: newestVersion + 1,
    name: 'broken',
    sql: 'CREATE TABLE extra (id TEXT) STRICT; INSERT INTO nowhere VALUES (1);',
  }
  open()
  expect(() => openPostgresDatabase({ url, migrations: [...migrations, broken] })).toThrow('nowhere')
  expect(open().write.read("SELECT to_regclass('extra') IS NULL AS gone").get()).toEqual({ gone: 1 })
})

test('a newer database and another program’s are refused and left as they are', async () => {
  open().write.write("INSERT INTO switchboard_schema VALUES (999, 'later')").run()
  expect(() => open()).toThrow(expect.objectContaining({ code: 'store.newer' }))
  const others = await newTestDatabase()
  const foreign = openPostgresDatabase({ url: others, migrations: [] })
  foreign.write.write('CREATE TABLE theirs (id text)').run()
  foreign.close()
  expect(() => open(others)).toThrow(expect.objectContaining({ code: 'store.foreign' }))
})

test('a server that isn’t there, and a database that isn’t, are told apart', () => {
  const elsewhere = new URL(url)
  elsewhere.port = '1'
  expect(() => open(elsewhere.href)).toThrow(expect.objectContaining({ code: 'store.unreachable' }))
  const nowhere = new URL(url)
  nowhere.pathname = '/not_here'
  expect(() => open(nowhere.href)).toThrow(expect.objectContaining({ code: 'store.refused' }))
})

test('a refused write undoes its transaction, though it is heard of later', () => {
  const database = open()
  const { write } = database
  const twice = () =>
    transaction(write, () => {
      for (const id of ['a', 'b', 'a']) write.write(insertWorkspace).run(...workspaceOf(id))
    })
  expect(twice).toThrow('duplicate key')
  expect(idsOf(database)).toEqual([])
})

test('a savepoint takes back its own writes and no others, and each write knows what it changed', () => {
  const database = open()
  const { write } = database
  const changed = transaction(write, () => {
    const first = write.write(insertWorkspace).run(...workspaceOf('a'))
    const none = write.write('UPDATE workspace SET seq = 1 WHERE id = ?').run('nobody')
    const refuse = () =>
      transaction(write, () => {
        write.write(insertWorkspace).run(...workspaceOf('b'))
        write.write(insertWorkspace).run(...workspaceOf('a'))
      })
    expect(refuse).toThrow('duplicate key')
    write.write(insertWorkspace).run(...workspaceOf('c'))
    return [first, none]
  })
  expect(changed.map(({ changes }) => changes)).toEqual([1, 0])
  expect(idsOf(database)).toEqual(['a', 'c'])
})

test('a reader holds one state while others write', () => {
  const database = open()
  const reader = database.openReader()
  const count = () => reader.read<{ n: number }>('SELECT count(*) AS n FROM workspace').get()?.n
  reader.beginRead()
  expect(count()).toBe(0)
  database.write.write(insertWorkspace).run(...workspaceOf('a'))
  expect(count()).toBe(0)
  reader.endRead()
  expect(count()).toBe(1)
  reader.close()
})

test('who writes two workspaces leaves the second to whoever has it, and takes it afterwards', () => {
  const [one, other] = [open(), open()]
  for (const id of ['a', 'b']) one.write.write(insertWorkspace).run(...workspaceOf(id))
  const routing = { kind: 'workspaces' } as const
  transaction(
    one.write,
    () => {
      expect(one.write.lockWorkspace('a')).toBe(true)
      const taken = () => transaction(other.write, () => ['b', 'a'].map((id) => other.write.lockWorkspace(id)), routing)
      expect(taken()).toEqual([true, false])
    },
    routing,
  )
  expect(transaction(other.write, () => ['b', 'a'].map((id) => other.write.lockWorkspace(id)), routing)).toEqual([
    true,
    true,
  ])
})

test('deliveries that another process is routing are left to it', () => {
  const [one, other] = [open(), open()]
  one.write
    .write(
      "INSERT INTO provider_app VALUES ('app_1', 'github', 'github.com', '1', 'App', NULL, 'p', 'ref', NULL, NULL, 0, NULL)",
    )
    .run()
  for (const id of ['1', '2', '3'])
    one.write
      .write(
        "INSERT INTO delivery (provider_app_id, provider, delivery_id, event_type, received_at, headers_json, state) VALUES ('app_1', 'github', ?, 'push', 0, '{}', 'received')",
      )
      .run(id)
  const take = ({ write }: ServiceDatabase, limit: number) =>
    write
      .read<{ delivery_id: string }>(
        `SELECT delivery_id FROM delivery WHERE state = 'received' ORDER BY arrival LIMIT ? ${write.skipLocked}`,
      )
      .all(limit)
      .map((row) => row.delivery_id)
  const routing = { kind: 'workspaces' } as const
  transaction(
    one.write,
    () => {
      expect(take(one, 2)).toEqual(['1', '2'])
      expect(transaction(other.write, () => take(other, 9), routing)).toEqual(['3'])
    },
    routing,
  )
})

test('a task is one process’s until it lets go of it, or is gone', () => {
  const [one, other] = [open(), open()]
  expect([one.write.take('pull app_1'), other.write.take('pull app_1'), other.write.take('pull app_2')]).toEqual([
    true,
    false,
    true,
  ])
  one.write.letGo('pull app_1')
  expect(other.write.take('pull app_1')).toBe(true)
})

test('a commit by whichever process changes the mark, and reading changes nothing', () => {
  const [one, other] = [open(), open()]
  const mark = other.openMark()
  const before = mark.read()
  expect(mark.read()).toBe(before)
  one.write.write(insertWorkspace).run(...workspaceOf('a'))
  expect(mark.read()).not.toBe(before)
})

test('text that PostgreSQL can’t hold is kept without what it can’t', () => {
  const database = open()
  database.write.write(insertWorkspace).run('w', 's', 'a\0b', 't', 0, 0, 0)
  expect(database.write.read('SELECT name FROM workspace').get()).toEqual({ name: 'a\uFFFDb' })
})

test('a location says which store it is', () => {
  const database = openDatabase({ kind: 'postgres', url })
  opened.push(database)
  expect(database.location.kind).toBe('postgres')
  expect(database.sizeBytes()).toBeGreaterThan(1_000_000)
})
