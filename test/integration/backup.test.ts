import Database from 'better-sqlite3'
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUp } from '#backend/backup/back-up.ts'
import { backupCommands } from '#backend/cli/backup-commands.ts'
import { checkFile } from '#backend/backup/check-file.ts'
import { restore } from '#backend/backup/restore.ts'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import { migrations } from '#backend/store/migration.ts'
import { openCore, pushTo, workspaceId } from './core.ts'

const newDir = () => mkdtempSync(join(tmpdir(), 'backup-'))
const repository = { id: 1, name: 'acme/web' }
const clock = Date.now

/** A data folder with `events` events in it, and its core still open. */
async function folder(events: number) {
  const dataDir = newDir()
  const file = join(dataDir, 'service.sqlite3')
  const core = openCore({ file })
  core.addInstallation('77')
  const more = async (count: number) => {
    for (let n = 0; n < count; n += 1) await core.send(pushTo(repository, 77, { after: randomUUID() }))
    await core.router.drain()
  }
  await more(events)
  return { dataDir, file, core, more }
}

const copyOf = (databaseFile: string, to = join(newDir(), 'service.backup')) =>
  backUp({ databaseFile, to, clock, suffix: 'test' })
const putBack = (dataDir: string, from: string) => restore({ dataDir, from, actor: 'ana', clock, randomBytes })

test('a backup that is made while others write is one moment of it, whole and readable by its owner alone', async () => {
  const { file, core, more } = await folder(50)
  const [made] = await Promise.all([copyOf(file), more(50)])
  expect(made).toMatchObject({ deliveries: 50, events: 50, schemaVersion: migrations.length })
  expect(made.bytes).toBe(statSync(made.file).size)
  expect(statSync(made.file).mode & 0o777).toBe(0o600)
  expect(checkFile(made.file)).toMatchObject({ ok: true, problems: [], events: 50 })
  expect(checkFile(file)).toMatchObject({ ok: true, events: 100 })
  core.close()
})

test('a backup that fails or is stopped leaves nothing, and none takes the name of another file', async () => {
  const { file, core } = await folder(5)
  const to = join(newDir(), 'taken')
  writeFileSync(to, 'mine')
  await expect(copyOf(file, to)).rejects.toMatchObject({ code: 'backup.exists' })
  expect(readFileSync(to, 'utf8')).toBe('mine')
  const dir = newDir()
  const stopped = backUp({ databaseFile: file, to: join(dir, 'b'), clock, suffix: 'x', signal: AbortSignal.abort() })
  await expect(stopped).rejects.toMatchObject({ code: 'request.timeout' })
  expect(readdirSync(dir)).toEqual([])
  await expect(copyOf(file, join(dir, 'no', 'such', 'b'))).rejects.toMatchObject({ code: 'backup.unwritable' })
  core.close()
})

test('a damaged database gives no backup', async () => {
  const { dataDir, file, core } = await folder(200)
  core.close()
  const bytes = readFileSync(file)
  bytes.fill(0xa5, bytes.length - 40 * 8192, bytes.length - 8192)
  writeFileSync(file, bytes)
  const to = join(newDir(), 'b')
  await expect(copyOf(file, to)).rejects.toMatchObject({ code: 'store.damaged' })
  expect(existsSync(to)).toBe(false)
  expect(checkFile(join(dataDir, 'service.sqlite3')).ok).toBe(false)
  const tools = {
    dataDir,
    actor: 'test',
    clock,
    randomBytes,
    masterKey: undefined,
    signal: new AbortController().signal,
  }
  expect(await backupCommands['check']?.run(tools, { file })).toMatchObject({
    failed: true,
    answer: { key: { secretsWithoutKey: null, note: expect.stringContaining('not known') as string } },
  })
})

test('a restore is refused while anybody has the folder open, and changes nothing', async () => {
  const { dataDir, file, core, more } = await folder(3)
  const { file: backup } = await copyOf(file)
  await more(2)
  await expect(putBack(dataDir, backup)).rejects.toMatchObject({ code: 'data_dir.in_use' })
  expect(core.db.read('SELECT id FROM event').all()).toHaveLength(5)
  core.close()
  expect(readdirSync(dataDir).filter((name) => /restor/.test(name))).toEqual([])
})

test('a restore brings back what the backup held, and what was there stays whole under another name', async () => {
  const { dataDir, file, core, more } = await folder(3)
  const { file: backup } = await copyOf(file)
  await more(4)
  core.close()
  const made = await putBack(dataDir, backup)
  expect(made).toMatchObject({ events: 3, warnings: [] })
  expect(readdirSync(dataDir).filter((name) => /restoring|-wal$|-shm$/.test(name))).toEqual([])
  expect(checkFile(made.kept ?? '')).toMatchObject({ ok: true, events: 7 })
  expect(checkFile(file)).toMatchObject({ ok: true, events: 3 })
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a restore into an empty folder, and over a damaged database, works', async () => {
  const { file, core } = await folder(3)
  const { file: backup } = await copyOf(file)
  core.close()
  expect(await putBack(join(newDir(), 'new'), backup)).toMatchObject({ events: 3, kept: null })
  const damaged = newDir()
  writeFileSync(join(damaged, 'service.sqlite3'), 'no database at all. '.repeat(1000))
  const { kept } = await putBack(damaged, backup)
  expect(readFileSync(kept ?? '', 'utf8')).toContain('no database at all')
})

test('only a whole backup of ours that is not newer is taken in', async () => {
  const { dataDir, file, core } = await folder(2)
  const { file: backup } = await copyOf(file)
  core.close()
  const before = readFileSync(file)
  const newer = join(newDir(), 'newer')
  const last = migrations.length + 1
  openServiceDatabase({
    file: newer,
    migrations: [...migrations, { version: last, name: 'x', sql: 'CREATE TABLE x (i) ' }],
  }).close()
  const other = join(newDir(), 'other')
  const theirs = new Database(other)
  theirs.exec('CREATE TABLE theirs (id TEXT)')
  theirs.close()
  const cut = join(newDir(), 'cut')
  writeFileSync(cut, readFileSync(backup).subarray(0, 8192 * 3))
  // The table of tables: a file whose own mark can still be read.
  const scratched = join(newDir(), 'scratched')
  writeFileSync(scratched, Buffer.from(readFileSync(backup)).fill(0xa5, 100, 8192 * 2))
  const empty = join(newDir(), 'empty')
  writeFileSync(empty, '')
  for (const [from, code] of [
    [newer, 'store.newer'],
    [other, 'store.foreign'],
    [empty, 'store.foreign'],
    [scratched, 'store.damaged'],
    [join(dataDir, 'none'), 'backup.not_found'],
    [newDir(), 'backup.not_found'],
  ] as const)
    await expect(putBack(dataDir, from)).rejects.toMatchObject({ code })
  await expect(putBack(dataDir, cut)).rejects.toThrow()
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(dataDir).filter((name) => /restor/.test(name))).toEqual([])
})

test('a backup of every older version is restored as the newest', async () => {
  for (let version = 1; version <= migrations.length; version += 1) {
    const old = join(newDir(), 'old')
    const { write, close } = openServiceDatabase({ file: old, migrations: migrations.slice(0, version) })
    write.write("INSERT INTO workspace VALUES ('w', 's', 'n', 't', 0, 0, 7)").run()
    close()
    const dataDir = newDir()
    expect(await putBack(dataDir, old)).toMatchObject({ schemaVersion: migrations.length, workspaces: [{ slug: 's' }] })
  }
})

test('after a restore every cursor from before is too old, however far the feed has come since', async () => {
  const { dataDir, file, core, more } = await folder(3)
  const seqOf = (db: typeof core.db) => db.read<{ seq: number }>('SELECT seq FROM workspace').get()?.seq ?? 0
  const { file: backup } = await copyOf(file)
  const atBackup = seqOf(core.db)
  await more(2)
  const ahead = seqOf(core.db)
  core.close()
  await putBack(dataDir, backup)
  const first = openCore({ file })
  await first.send(pushTo(repository, 77, { after: randomUUID() }))
  await first.router.drain()
  const later = seqOf(first.db)
  for (const cursor of [atBackup, ahead])
    expect(() => readChanges(first.db, workspaceId, { cursor, limit: 10 })).toThrow(
      expect.objectContaining({ code: 'cursor.expired' }),
    )
  expect(readChanges(first.db, workspaceId, { cursor: later, limit: 10 }).changes).toEqual([])
  first.close()
  // The same backup once more, a second later: nobody takes the second life for the first.
  await restore({ dataDir, from: backup, actor: 'ana', clock: () => Date.now() + 1_000, randomBytes })
  const second = openCore({ file })
  expect(() => readChanges(second.db, workspaceId, { cursor: later, limit: 10 })).toThrow('no longer in the feed')
  second.close()
})
