import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { fillService } from './fill-service.ts'

test('what the benchmarks fill a service with fits the tables of today', () => {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-bench-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  fillService(folder, 300)
  const db = new Database(join(folder, 'service.sqlite3'), { readonly: true })
  onTestFinished(() => void db.close())
  expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(db.prepare('SELECT count(*) FROM event').pluck().get()).toBe(300)
  expect(db.prepare("SELECT count(*) FROM unmatched_item WHERE state_kind = 'open'").pluck().get()).toBeGreaterThan(0)
})
