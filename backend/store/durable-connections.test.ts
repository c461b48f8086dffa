import { globSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openServiceDatabase } from './database.ts'

const backend = join(import.meta.dirname, '..')
/** They write nothing that anybody is told about: a lock without rows, and a look at a file that is not served. */
const writesNothing = ['cli/lock-folder.ts', 'backup/take-in.ts']

test('every place that opens a database asks for full syncs', () => {
  const opening = globSync('**/*.ts', { cwd: backend })
    .filter((file) => !file.endsWith('.test.ts'))
    .filter((file) => readFileSync(join(backend, file), 'utf8').includes('new Database('))
  expect(opening.length).toBeGreaterThan(5)
  const without = opening.filter(
    (file) => !readFileSync(join(backend, file), 'utf8').includes("pragma('synchronous = FULL')"),
  )
  expect(without.toSorted((one, other) => one.localeCompare(other))).toEqual(writesNothing.toReversed())
})

test('the writing connection, the next one and readers all sync fully', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'durable-')), 'service.sqlite3')
  const sync = (db: { read: ReturnType<typeof openServiceDatabase>['write']['read'] }) =>
    db.read<{ synchronous: number }>('SELECT synchronous FROM pragma_synchronous').get()?.synchronous
  const first = openServiceDatabase({ file })
  const second = openServiceDatabase({ file })
  expect([sync(first.write), sync(first.openReader()), sync(second.write)]).toEqual([2, 2, 2])
  first.close()
  second.close()
})
