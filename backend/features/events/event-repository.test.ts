import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openServiceDatabase } from '#backend/store/database.ts'
import { listEvents } from './event-repository.ts'

test('the last events of an installation are looked up, not looked for among everybody’s', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'events-')), 'service.sqlite3')
  const { write: db, close } = openServiceDatabase({ file })
  const asked: string[] = []
  const read: typeof db.read = (sql) => {
    asked.push(sql)
    return db.read(sql)
  }
  listEvents({ ...db, read }, 'w', { limit: 50, installation: 'inst_1' })
  const plan = db.read<{ detail: string }>(`EXPLAIN QUERY PLAN ${asked.join('')}`).all('w', 9, 'inst_1', 50)
  close()
  expect(plan.map(({ detail }) => detail)).toContain(
    'SEARCH event USING INDEX event_by_installation (workspace_id=? AND installation_id=? AND arrival<?)',
  )
  expect(plan.map(({ detail }) => detail).join()).not.toContain('TEMP B-TREE')
})
