import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { rawLoad } from './raw-load.ts'
import { writeSnapshotFile } from './snapshot-file.ts'

test('the raw load that the first sync is measured against fits the tables of today', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-bench-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'raw.sqlite3')
  await rawLoad(writeSnapshotFile(300).path, path)
  const db = new Database(path, { readonly: true })
  onTestFinished(() => void db.close())
  expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(db.prepare('SELECT count(*) FROM inbox_item').pluck().get()).toBe(300)
  expect(db.prepare('SELECT sum(n) FROM inbox_group_state').pluck().get()).toBe(300)
})
