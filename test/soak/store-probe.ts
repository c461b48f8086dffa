import Database from 'better-sqlite3'
import { Client, types } from 'pg'

/** Reads what a service wrote from the store itself, without the service. */
export interface StoreProbe {
  ask<Row>(sql: string): Promise<Row[]>
  /** What the store finds wrong with itself. */
  problems(): Promise<readonly unknown[]>
  close(): Promise<void>
}

export function probeFile(file: string): StoreProbe {
  const db = new Database(file, { readonly: true })
  return {
    ask: async <Row>(sql: string) => db.prepare<[], Row>(sql).all(),
    problems: async () => [
      ...db
        .prepare('PRAGMA integrity_check')
        .pluck()
        .all()
        .filter((line) => line !== 'ok'),
      ...db.prepare('PRAGMA foreign_key_check').all(),
    ],
    close: async () => void db.close(),
  }
}

export async function probeDatabase(url: string): Promise<StoreProbe> {
  const client = new Client({ connectionString: url })
  // Whatever is counted here is far below 2^53.
  client.setTypeParser(types.builtins.INT8, Number)
  // Where the server ends first, the next question says so.
  client.on('error', () => undefined)
  await client.connect()
  // The caller names the columns and their types, as it does for a file.
  const ask = async <Row>(sql: string): Promise<Row[]> => (await client.query(sql)).rows as Row[]
  return { ask, problems: async () => [], close: () => client.end() }
}
