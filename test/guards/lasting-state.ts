import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type RunningConsole, until } from '../integration/console-harness.ts'

/** The service compresses bodies in its own time. */
const columns = (table: unknown): string => (table === 'delivery_body' ? 'sha256' : '*')

/** Everything that lasts: the service's rows, the outbox, and the preferences without the workspace that was open last. */
export async function lastingState({ ipc }: RunningConsole, dataDir: string): Promise<unknown> {
  // What came before is worked off in its own time, too.
  await until(
    () => Promise.resolve(suggestionsDue(join(dataDir, 'service/service.sqlite3'))),
    (due) => due === 0,
  )
  const preferences: unknown = JSON.parse(
    readFileSync(join(dataDir, 'preferences.json'), 'utf8'),
    (key, value: unknown) => (key === 'openWorkspaceId' ? undefined : value),
  )
  const files = ['service/service.sqlite3', 'outbox.sqlite3'].map((name) => {
    const db = new Database(join(dataDir, name), { readonly: true })
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all()
    const rows = tables.map((table) => [table, db.prepare(`SELECT ${columns(table)} FROM "${String(table)}"`).all()])
    db.close()
    return [name, rows]
  })
  return { preferences, files, ops: await ipc.call('ops.list', { offset: 0, limit: 50, scope: 'all' }) }
}

function suggestionsDue(file: string): unknown {
  const db = new Database(file, { readonly: true })
  const due = db.prepare('SELECT count(*) FROM suggestion_due').pluck().get()
  db.close()
  return due
}
