import Database from 'better-sqlite3'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openServiceDatabase } from '#backend/store/database.ts'
import { migrations } from '#backend/store/migration.ts'
import { toReaderDb } from '#backend/store/sqlite-db.ts'
import { countProblems } from './count-problems.ts'

/** A database of some version with one installation, and what is wrong with it after `work`. */
function problemsAfter(version: number, work: string): string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'problems-')), 'service.sqlite3')
  openServiceDatabase({ file, migrations: migrations.slice(0, version) }).close()
  const connection = new Database(file)
  connection.exec(`INSERT INTO workspace VALUES ('w', 's', 'n', 't', 0, 0, 1);
    INSERT INTO installation VALUES ('w', 'inst_1', 'github', 'github.com', 'github_app', '5', '{}', 'all', '{}', NULL, 0, 1);
    INSERT INTO change VALUES ('w', 1, 'installation', 'inst_1', 0, 0);`)
  connection.exec(work)
  const problems = countProblems(toReaderDb(connection), version)
  connection.close()
  return problems
}

const newest = migrations.length
const connected = "INSERT INTO service_connection VALUES ('w', 'conn_1', 'installation', 'inst_1', '{}', 0);"
const linked = (deactivatedAt: string) => `${connected}
  INSERT INTO member VALUES ('w', 'mem_1', 'Ana', 'a@b.c', 'a@b.c', 'viewer', ${deactivatedAt}, 0, 1);
  INSERT INTO link VALUES ('w', 'link_1', 'inst_1', 'mem_1', '7', 'ana', '[]', 'active', '{"kind":"active"}', 0, 1);`

test('an installation and a link without a connection are told, and none where each has one', () => {
  const link = "INSERT INTO service_connection VALUES ('w', 'conn_2', 'link', 'link_1', '{}', 0);"
  expect(problemsAfter(newest, '')).toEqual(['1 rows of installation have no connection'])
  expect(problemsAfter(newest, linked('NULL'))).toEqual(['1 rows of link have no connection'])
  expect(problemsAfter(newest, linked('NULL') + link)).toEqual([])
  expect(problemsAfter(newest, linked('5') + link)).toEqual(['1 links outlived their member'])
})

test('a backup of before there were connections has no such problem', () => {
  expect(problemsAfter(7, '')).toEqual([])
})
