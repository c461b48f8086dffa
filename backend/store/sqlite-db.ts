import type Database from 'better-sqlite3'
import type { ReadDb, ReaderDb, Reading, SqlParam, WriteDb, Writing } from './db.ts'
import { toStoreError } from './store-error.ts'

type Connection = Database.Database
type Statement = Database.Statement<unknown[], unknown>

function guarded<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw toStoreError(error)
  }
}

function statements(connection: Connection): (sql: string) => Statement {
  const prepared = new Map<string, Statement>()
  return (sql) => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const statement = guarded(() => connection.prepare<unknown[], unknown>(sql))
    prepared.set(sql, statement)
    return statement
  }
}

// The row types are the callers' reading of STRICT columns, so these casts are as true as the SQL beside them.
function readingOf<Row>(statement: Statement): Reading<Row> {
  return {
    get: (...params: readonly SqlParam[]) => guarded(() => statement.get(...params) as Row | undefined),
    all: (...params: readonly SqlParam[]) => guarded(() => statement.all(...params) as Row[]),
    iterate: (...params: readonly SqlParam[]) => guarded(() => statement.iterate(...params) as IterableIterator<Row>),
  }
}

function readerPart(connection: Connection): Pick<ReadDb, 'read'> {
  const prepare = statements(connection)
  const readings = new Map<string, Reading<unknown>>()
  return {
    read<Row>(sql: string): Reading<Row> {
      let reading = readings.get(sql)
      if (reading === undefined) {
        const statement = prepare(sql)
        if (!statement.readonly || !statement.reader) throw new Error(`Not a read: ${sql}`)
        reading = readingOf<unknown>(statement)
        readings.set(sql, reading)
      }
      return reading as Reading<Row>
    },
  }
}

/** The writing side of a connection. The brands exist only for the compiler. */
export function toWriteDb(connection: Connection): WriteDb {
  const prepare = statements(connection)
  const writings = new Map<string, Writing>()
  const known = new Map<string, number>()
  const db = {
    ...readerPart(connection),
    write(sql: string): Writing {
      let writing = writings.get(sql)
      if (writing === undefined) {
        const statement = prepare(sql)
        writing = { run: (...params) => guarded(() => ({ changes: statement.run(...params).changes })) }
        writings.set(sql, writing)
      }
      return writing
    },
    returning: <Row>(sql: string) => readingOf<Row>(prepare(sql)),
    get inTransaction() {
      return connection.inTransaction
    },
    known,
    begin() {
      known.clear()
      guarded(() => void prepare('BEGIN IMMEDIATE').run())
    },
    commit: () => guarded(() => void prepare('COMMIT').run()),
    // A full disk may have rolled back already.
    rollback: () => guarded(() => void (connection.inTransaction && prepare('ROLLBACK').run())),
    // A file has one writer, who hears of each refusal at once.
    settle: () => undefined,
    lockWorkspace: () => true,
    isShared: false,
    skipLocked: '' as const,
    // The folder's lock has let in one service only.
    take: () => true,
    letGo: () => undefined,
  }
  // It has every member; the brand is a type alone, which only these two functions hand out.
  return db as unknown as WriteDb
}

/** The reading side of a connection that was opened read-only. */
export function toReaderDb(connection: Connection): ReaderDb {
  const db = {
    ...readerPart(connection),
    beginRead: () => void connection.exec('BEGIN'),
    endRead: () => void (connection.inTransaction && connection.exec('COMMIT')),
    close: () => void connection.close(),
  }
  // As above; and this connection was opened read-only, so the brand says what SQLite enforces.
  return db as unknown as ReaderDb
}
