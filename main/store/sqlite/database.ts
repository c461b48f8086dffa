import type BetterSqlite3 from 'better-sqlite3'

type Value = string | number | bigint | Uint8Array | null

/** What queries get: they can't write. Row types are vouched for by our own migrations. */
export interface ReadDb {
  get<Row>(sql: string, ...values: readonly Value[]): Row | undefined
  all<Row>(sql: string, ...values: readonly Value[]): Row[]
  iterate<Row>(sql: string, ...values: readonly Value[]): IterableIterator<Row>
  /** The first column of the first row. */
  value<T>(sql: string, ...values: readonly Value[]): T | undefined
  /** The first column of every row. */
  values<T>(sql: string, ...values: readonly Value[]): T[]
}

export interface WriteDb extends ReadDb {
  run(sql: string, ...values: readonly Value[]): { readonly changes: number; readonly lastInsertRowid: number | bigint }
  exec(sql: string): void
  /** Runs `work` in one transaction; nested calls join the outer one. */
  transact<T>(work: () => T): T
}

export interface DatabaseHandle extends WriteDb {
  readonly path: string
  close(): void
}

/** Wraps a connection: statements are prepared once and kept by their text. */
export function wrapDatabase(db: BetterSqlite3.Database): DatabaseHandle {
  const statements = new Map<string, BetterSqlite3.Statement<unknown[]>>()
  const plucked = new Map<string, BetterSqlite3.Statement<unknown[]>>()
  function prepared(sql: string): BetterSqlite3.Statement<unknown[]> {
    let statement = statements.get(sql)
    if (statement === undefined) {
      statement = db.prepare<unknown[]>(sql)
      statements.set(sql, statement)
    }
    return statement
  }
  function pluck(sql: string): BetterSqlite3.Statement<unknown[]> {
    let statement = plucked.get(sql)
    if (statement === undefined) {
      statement = db.prepare<unknown[]>(sql).pluck()
      plucked.set(sql, statement)
    }
    return statement
  }
  return {
    path: db.name,
    // The casts below are vouched for by the statement next to which each caller names the row's type.
    get: <Row>(sql: string, ...values: readonly Value[]) => prepared(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: readonly Value[]) => prepared(sql).all(...values) as Row[],
    iterate: <Row>(sql: string, ...values: readonly Value[]) => prepared(sql).iterate(...values) as IterableIterator<Row>,
    value: <T>(sql: string, ...values: readonly Value[]) => pluck(sql).get(...values) as T | undefined,
    values: <T>(sql: string, ...values: readonly Value[]) => pluck(sql).all(...values) as T[],
    run: (sql, ...values) => prepared(sql).run(...values),
    exec: (sql) => {
      db.exec(sql)
    },
    transact(work) {
      if (db.inTransaction) return work()
      db.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        db.exec('COMMIT')
        return result
      } catch (error) {
        // A full disk may already have rolled it back.
        if (db.inTransaction) db.exec('ROLLBACK')
        throw error
      }
    },
    close() {
      statements.clear()
      plucked.clear()
      db.close()
    },
  }
}

/** The same database, with its failures in other words. */
export function translatingErrors(db: DatabaseHandle, translate: (error: unknown) => unknown): DatabaseHandle {
  function attempt<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw translate(error)
    }
  }
  return {
    path: db.path,
    get: (sql, ...values) => attempt(() => db.get(sql, ...values)),
    all: (sql, ...values) => attempt(() => db.all(sql, ...values)),
    iterate: (sql, ...values) => attempt(() => db.iterate(sql, ...values)),
    value: (sql, ...values) => attempt(() => db.value(sql, ...values)),
    values: (sql, ...values) => attempt(() => db.values(sql, ...values)),
    run: (sql, ...values) => attempt(() => db.run(sql, ...values)),
    exec: (sql) => attempt(() => db.exec(sql)),
    transact: (work) => attempt(() => db.transact(work)),
    close: () => db.close(),
  }
}
