import Database from 'better-sqlite3'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openServiceDatabase } from './database.ts'
import { migrations as allMigrations } from './migration.ts'
import { transaction } from './transaction.ts'

const newFile = () => join(mkdtempSync(join(tmpdir(), 'store-')), 'service.sqlite3')
const pragma = (file: string, name: string) => {
  const connection = new Database(file)
  const value: unknown = connection.pragma(name, { simple: true })
  connection.close()
  return value
}
const broken = {
  version: allMigrations.length + 1,
  name: 'broken',
  sql: 'CREATE TABLE extra (id TEXT) STRICT; INSERT INTO nowhere VALUES (1);',
}

test('a new file gets the whole schema, our application id and large pages', () => {
  const file = newFile()
  openServiceDatabase({ file }).close()
  expect([pragma(file, 'user_version'), pragma(file, 'application_id'), pragma(file, 'page_size')]).toEqual([
    allMigrations.length,
    0x53776253,
    8192,
  ])
})

test('every open syncs fully and checks foreign keys', () => {
  const file = newFile()
  openServiceDatabase({ file }).close()
  const again = openServiceDatabase({ file })
  expect(
    again.write.read<{ synchronous: number }>('SELECT synchronous FROM pragma_synchronous').get()?.synchronous,
  ).toBe(2)
  expect(
    again.write.read<{ foreign_keys: number }>('SELECT foreign_keys FROM pragma_foreign_keys').get()?.foreign_keys,
  ).toBe(1)
  again.close()
})

test('a newer database is refused and left as it is', () => {
  const file = newFile()
  openServiceDatabase({
    file,
    migrations: [
      ...allMigrations,
      { version: allMigrations.length + 1, name: 'later', sql: 'CREATE TABLE later (id TEXT) STRICT;' },
    ],
  }).close()
  const before = readFileSync(file)
  expect(() => openServiceDatabase({ file })).toThrow(expect.objectContaining({ code: 'store.newer' }))
  expect(readFileSync(file).equals(before)).toBe(true)
})

test("another program's database and a file that is none are refused and left as they are", () => {
  const other = newFile()
  const connection = new Database(other)
  connection.exec('CREATE TABLE theirs (id TEXT)')
  connection.close()
  const text = newFile()
  writeFileSync(text, 'not a database, but long enough to be looked at as one. '.repeat(40))
  for (const file of [other, text]) {
    const before = readFileSync(file)
    expect(() => openServiceDatabase({ file })).toThrow(expect.objectContaining({ code: 'store.foreign' }))
    expect(readFileSync(file).equals(before)).toBe(true)
  }
})

test('a migration that fails half-way leaves the version before it, with its rows', () => {
  const file = newFile()
  const first = openServiceDatabase({ file })
  first.write.write("INSERT INTO workspace VALUES ('w', 's', 'n', 't', 0, 0, 0)").run()
  first.close()
  expect(() => openServiceDatabase({ file, migrations: [...allMigrations, broken] })).toThrow('nowhere')
  const again = openServiceDatabase({ file })
  expect(again.write.read('SELECT name FROM sqlite_schema WHERE name = ?').get('extra')).toBeUndefined()
  expect(again.write.read('SELECT id FROM workspace').all()).toEqual([{ id: 'w' }])
  again.close()
})

test('an inner transaction that throws undoes only its own writes', () => {
  const { write: db, close } = openServiceDatabase({ file: newFile() })
  const add = (id: string) => db.write("INSERT INTO workspace VALUES (?, ?, 'n', ?, 0, 0, 0)").run(id, id, id)
  transaction(db, () => {
    add('a')
    expect(() => transaction(db, () => (add('b'), add('a')))).toThrow('UNIQUE')
  })
  expect(db.read('SELECT id FROM workspace').all()).toEqual([{ id: 'a' }])
  close()
})

test('a full disk is said as such and tears nothing', () => {
  const { write: db, close } = openServiceDatabase({ file: newFile() })
  const pages = db.read<{ page_count: number }>('SELECT page_count FROM pragma_page_count').get()?.page_count ?? 0
  db.returning(`PRAGMA max_page_count = ${pages}`).get()
  const fill = () =>
    transaction(
      db,
      () => void db.write("INSERT INTO workspace VALUES ('w', 's', ?, 't', 0, 0, 0)").run('x'.repeat(1_000_000)),
    )
  expect(fill).toThrow(expect.objectContaining({ code: 'store.full' }))
  expect(db.read('SELECT id FROM workspace').all()).toEqual([])
  close()
})

test('a reader holds one state while the writer goes on, and cannot write', () => {
  const database = openServiceDatabase({ file: newFile() })
  const reader = database.openReader()
  reader.beginRead()
  expect(reader.read('SELECT id FROM workspace').all()).toEqual([])
  database.write.write("INSERT INTO workspace VALUES ('w', 's', 'n', 't', 0, 0, 0)").run()
  expect(reader.read('SELECT id FROM workspace').all()).toEqual([])
  reader.endRead()
  expect(reader.read('SELECT id FROM workspace').all()).toHaveLength(1)
  expect(() => reader.read('DELETE FROM workspace RETURNING id')).toThrow('Not a read')
  database.close()
})

test('a database of every older version is brought to the newest, with its rows', () => {
  for (let version = 1; version < allMigrations.length; version += 1) {
    const file = newFile()
    const old = openServiceDatabase({ file, migrations: allMigrations.slice(0, version) })
    old.write
      .write("INSERT INTO audit (workspace_id, id, at, actor, command, subject) VALUES ('w', 'a', 0, 'ana', 'c', 's')")
      .run()
    old.close()
    const { write, close } = openServiceDatabase({ file })
    expect(write.read('SELECT actor, claimed_actor FROM audit').all()).toEqual([{ actor: 'ana', claimed_actor: null }])
    close()
  }
})

test('installations of before they had connections get theirs, once', () => {
  const file = newFile()
  const old = openServiceDatabase({ file, migrations: allMigrations.slice(0, 7) })
  const uuid = '01890000-0000-7000-8000-000000000001'
  old.write.write("INSERT INTO workspace VALUES ('w', 's', 'n', 't', 0, 0, 0)").run()
  old.write
    .write(
      "INSERT INTO installation VALUES ('w', ?, 'github', 'github.com', 'github_app', '5', '{}', 'all', '{}', 7, 3, 1)",
    )
    .run(`inst_${uuid}`)
  old.close()
  for (const _again of [1, 2]) {
    const { write, close } = openServiceDatabase({ file })
    expect(write.read('SELECT * FROM service_connection').all()).toEqual([
      {
        workspace_id: 'w',
        id: `conn_${uuid}`,
        subject_kind: 'installation',
        subject_id: `inst_${uuid}`,
        transport_json: '{"kind":"direct"}',
        created_at: 3,
      },
    ])
    close()
  }
})
