import type { ReaderDb, Reading, SqlParam, WriteDb, WriteLock } from '../db.ts'
import { lockSpace, type PostgresSession } from './postgres-session.ts'

// The row types are the callers' reading of typed columns, so these casts are as true as the SQL beside them.
function readingOf<Row>(session: PostgresSession, sql: string): Reading<Row> {
  return {
    get: (...params: readonly SqlParam[]) => session.read(sql, params)[0] as Row | undefined,
    all: (...params: readonly SqlParam[]) => session.read(sql, params) as Row[],
    iterate: (...params: readonly SqlParam[]) => (session.read(sql, params) as Row[]).values(),
  }
}

/** The writing side of a session. The brands exist only for the compiler. */
export function toPostgresWriteDb(session: PostgresSession): WriteDb {
  /** The workspaces that are this transaction's, or undefined where it needs none of its own. */
  let ours: Set<string> | undefined
  const known = new Map<string, number>()
  const db = {
    read: <Row>(sql: string) => readingOf<Row>(session, sql),
    write: (sql: string) => ({ run: (...params: readonly SqlParam[]) => session.write(sql, params) }),
    returning: <Row>(sql: string) => readingOf<Row>(session, sql),
    get inTransaction() {
      return session.inTransaction
    },
    known,
    begin(lock: WriteLock) {
      known.clear()
      ours = lock.kind === 'workspaces' ? new Set() : undefined
      session.begin('BEGIN', lock)
    },
    commit: () => session.commit(),
    rollback: () => session.rollback(),
    settle: () => session.settle(),
    lockWorkspace(id: string) {
      if (ours === undefined || ours.has(id)) return true
      // Two that each wait for what the other has would wait for ever: only the first one is waited for.
      const wait = ours.size === 0 ? '' : 'SKIP LOCKED'
      const isOurs = session.read(`SELECT 1 FROM workspace WHERE id = ? FOR UPDATE ${wait}`, [id]).length > 0
      if (isOurs) ours.add(id)
      return isOurs
    },
    isShared: true,
    skipLocked: 'FOR UPDATE SKIP LOCKED' as const,
    take: (task: string) => askTask(session, 'pg_try_advisory_lock', task),
    letGo: (task: string) => void askTask(session, 'pg_advisory_unlock', task),
  }
  // It has every member; the brand is a type alone, which only these two functions hand out.
  return db as unknown as WriteDb
}

function askTask(session: PostgresSession, what: string, task: string): boolean {
  const sql = `SELECT CASE WHEN ${what}(${lockSpace}, hashtext(?)) THEN 1 ELSE 0 END AS done`
  const [row] = session.read(sql, [task])
  return (row as { readonly done: number }).done === 1
}

/** The reading side of a session of its own. */
export function toPostgresReaderDb(session: PostgresSession, close: () => void): ReaderDb {
  const db = {
    read: <Row>(sql: string) => readingOf<Row>(session, sql),
    beginRead() {
      session.begin('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', { kind: 'nothing' })
      // Whoever takes a snapshot over a slow line takes the next part when they have taken the last.
      session.write(`SET LOCAL idle_in_transaction_session_timeout = '15min'`, [])
    },
    endRead: () => session.rollback(),
    close,
  }
  // As above; nobody writes through it, because it has nothing to write with.
  return db as unknown as ReaderDb
}
