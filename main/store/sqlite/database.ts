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
  /** Copies what was committed from the log into the file, as far as no reader is in the way. */
  checkpoint(): void
  close(): void
}

interface Prepared {
  readonly statement: BetterSqlite3.Statement<unknown[]>
  /** Whether its parameters are `?1`, `?2`: the driver takes these by name. */
  readonly numbered: boolean
}

function bound({ numbered }: Prepared, given: readonly Value[]): readonly unknown[] {
  return numbered ? [Object.fromEntries(given.map((value, at) => [at + 1, value]))] : given
}

/** Wraps a connection: statements are prepared once and kept by their text. */
export function wrapDatabase(db: BetterSqlite3.Database): DatabaseHandle {
  const rows = new Map<string, Prepared>()
  const values = new Map<string, Prepared>()
  function prepare(sql: string): Prepared {
    const found = rows.get(sql)
    if (found !== undefined) return found
    const made = { statement: db.prepare<unknown[]>(sql), numbered: /\?\d/.test(sql) }
    rows.set(sql, made)
    return made
  }
  function pluck(sql: string): Prepared {
    const found = values.get(sql)
    if (found !== undefined) return found
    const made = { statement: db.prepare<unknown[]>(sql).pluck(), numbered: /\?\d/.test(sql) }
    values.set(sql, made)
    return made
  }
  return {
    path: db.name,
    // The casts below are vouched for by the statement next to which each caller names the row's type.
    get<Row>(sql: string, ...given: readonly Value[]) {
      const found = prepare(sql)
      return found.statement.get(...bound(found, given)) as Row | undefined
    },
    all<Row>(sql: string, ...given: readonly Value[]) {
      const found = prepare(sql)
      return found.statement.all(...bound(found, given)) as Row[]
    },
    iterate<Row>(sql: string, ...given: readonly Value[]) {
      const found = prepare(sql)
      return found.statement.iterate(...bound(found, given)) as IterableIterator<Row>
    },
    value<T>(sql: string, ...given: readonly Value[]) {
      const found = pluck(sql)
      return found.statement.get(...bound(found, given)) as T | undefined
    },
    values<T>(sql: string, ...given: readonly Value[]) {
      const found = pluck(sql)
      return found.statement.all(...bound(found, given)) as T[]
    },
    run(sql, ...given) {
      const found = prepare(sql)
      return found.statement.run(...bound(found, given))
    },
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
    checkpoint() {
      db.pragma('wal_checkpoint(PASSIVE)')
    },
    close() {
      rows.clear()
      values.clear()
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
    checkpoint: () => attempt(() => db.checkpoint()),
    close: () => db.close(),
  }
}
