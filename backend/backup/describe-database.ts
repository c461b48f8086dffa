import type Database from 'better-sqlite3'

export interface DatabaseFacts {
  readonly schemaVersion: number
  readonly workspaces: readonly { readonly slug: string; readonly seq: number }[]
  readonly deliveries: number
  readonly events: number
  readonly operations: number
  /** Secrets by the name of the key that opens them. The key is never in the database. */
  readonly sealed: readonly { readonly keyId: string; readonly secrets: number }[]
}

export function schemaVersionOf(connection: Database.Database): number {
  return Number(connection.pragma('user_version', { simple: true }))
}

/** What a database holds, in numbers. */
export function describeDatabase(connection: Database.Database): DatabaseFacts {
  const count = (table: string) => connection.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0
  return {
    schemaVersion: schemaVersionOf(connection),
    workspaces: connection
      .prepare<[], { slug: string; seq: number }>('SELECT slug, seq FROM workspace ORDER BY slug')
      .all(),
    deliveries: count('delivery'),
    events: count('event'),
    operations: count('operation'),
    sealed: connection
      .prepare<[], { keyId: string; secrets: number }>(
        'SELECT key_id AS "keyId", count(*) AS secrets FROM secret GROUP BY key_id',
      )
      .all(),
  }
}
