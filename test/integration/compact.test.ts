import Database from 'better-sqlite3'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFile } from '#backend/backup/check-file.ts'
import { compact } from '#backend/backup/compact.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import { openCore, pushTo } from './core.ts'
import { serviceCli } from './service-programs.ts'

/** A folder as an older version made it: its file keeps what it no longer needs. Most of its payloads are gone. */
async function oldFolder({ events = 60, keptBodies = 3 } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'compact-'))
  const file = join(dataDir, 'service.sqlite3')
  openServiceDatabase({ file }).close()
  const before = new Database(file)
  before.pragma('journal_mode = DELETE')
  before.pragma('auto_vacuum = NONE')
  before.exec('VACUUM')
  before.close()
  const core = openCore({ file })
  core.addInstallation('77')
  const pad = () => Array.from({ length: 2_000 }, () => Math.random().toString(36)).join('')
  for (let n = 0; n < events; n += 1) await core.send(pushTo({ id: 1, name: 'acme/web' }, 77, { pad: pad() }))
  await core.router.drain()
  core.db.write('DELETE FROM delivery_body WHERE arrival > ?').run(keptBodies)
  return { dataDir, file, core }
}

const code = (expected: string) => expect.objectContaining({ code: expected }) as unknown
const autoVacuum = (file: string) => {
  const connection = new Database(file, { readonly: true })
  const mode: unknown = connection.pragma('auto_vacuum', { simple: true })
  connection.close()
  return mode
}

test('a file of an older version shrinks, keeps all that is in it, and shrinks by itself from then on', async () => {
  const { dataDir, file, core } = await oldFolder()
  core.close()
  const whole = checkFile(file)
  expect([whole.ok, autoVacuum(file)]).toEqual([true, 0])
  const made = compact({ dataDir })
  expect(made).toEqual({ file, bytesBefore: whole.bytes, bytesAfter: statSync(file).size, shrinksByItself: true })
  expect(made.bytesAfter).toBeLessThan(made.bytesBefore / 2)
  expect([checkFile(file), autoVacuum(file)]).toEqual([{ ...whole, bytes: made.bytesAfter }, 2])
  expect(compact({ dataDir })).toMatchObject({ bytesAfter: made.bytesAfter })
  const again = openCore({ file })
  expect(again.db.read('SELECT id FROM event').all()).toHaveLength(60)
  again.close()
})

test('it is refused while a service or a command has the database open, and changes nothing', async () => {
  const { dataDir, file, core } = await oldFolder({ events: 5 })
  expect(() => compact({ dataDir })).toThrow(code('data_dir.in_use'))
  expect(autoVacuum(file)).toBe(0)
  core.close()
})

test('without room for the copies on the way it does not begin, and says how much it needs', async () => {
  const { dataDir, file, core } = await oldFolder({ events: 5 })
  core.close()
  const bytes = readFileSync(file)
  expect(() => compact({ dataDir, freeBytes: () => 5_000_000 })).toThrow(/needs \d+ MB of free disk .* there are 5 MB/)
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('a damaged database, another program’s file and an empty folder are left alone', async () => {
  const { dataDir, file, core } = await oldFolder({ keptBodies: 60 })
  core.close()
  const bytes = readFileSync(file)
  bytes.fill(0xa5, bytes.length - 40 * 8192, bytes.length - 8192)
  writeFileSync(file, bytes)
  expect(() => compact({ dataDir })).toThrow(code('store.damaged'))
  expect(readFileSync(file).equals(bytes)).toBe(true)
  writeFileSync(file, 'not a database, but long enough to look at '.repeat(100))
  expect(() => compact({ dataDir })).toThrow(code('store.foreign'))
  expect(() => compact({ dataDir: mkdtempSync(join(tmpdir(), 'compact-')) })).toThrow(code('backup.not_found'))
})

test('the command does it, and is refused while the service runs', async () => {
  const { dataDir, core } = await oldFolder()
  core.close()
  const service = spawn(process.execPath, [serviceCli, 'serve', '--port', '0', '--data', dataDir], { stdio: 'pipe' })
  await once(service.stdout, 'data')
  const run = () =>
    execFileSync(process.execPath, [serviceCli, 'compact', '--data', dataDir], { encoding: 'utf8', stdio: 'pipe' })
  expect(run).toThrow('already serves')
  service.kill('SIGTERM')
  await once(service, 'exit')
  expect(JSON.parse(run())).toMatchObject({ shrinksByItself: true })
})

test.each([250, 350, 450])('killed %d ms after its start, the database is whole', async (ms) => {
  const { dataDir, file, core } = await oldFolder()
  core.close()
  const { bytes: _bytes, ...before } = checkFile(file)
  const child = spawn(process.execPath, [serviceCli, 'compact', '--data', dataDir], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  setTimeout(() => child.kill('SIGKILL'), ms)
  await ended
  expect(checkFile(file)).toMatchObject(before)
  expect(compact({ dataDir })).toMatchObject({ shrinksByItself: true })
})
