import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { putAside } from './put-aside.ts'

test('of damaged copies only the newest is kept, and other files are left alone', () => {
  const dir = mkdtempSync(join(tmpdir(), 'aside-'))
  const path = join(dir, 'a.sqlite3')
  writeFileSync(join(dir, 'ab.sqlite3'), '')
  for (const now of [1, 2, 3]) {
    for (const suffix of ['', '-wal']) writeFileSync(path + suffix, String(now))
    putAside(path, now)
  }
  expect(readdirSync(dir).toSorted()).toEqual(['a.sqlite3.damaged-3', 'a.sqlite3.damaged-3-wal', 'ab.sqlite3'])
})
