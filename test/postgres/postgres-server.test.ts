import { Client } from 'pg'
import { expect, test } from 'vitest'
import { startPostgres } from './postgres-server.ts'
import { newTestDatabase, whyNoPostgres } from './test-database.ts'

async function ask<T>(url: string, ...statements: readonly string[]): Promise<T[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    let rows: T[] = []
    for (const sql of statements) rows = (await client.query(sql)).rows as T[]
    return rows
  } finally {
    await client.end()
  }
}

test('a test gets an empty database of its own, as durable as a real one', async (context) => {
  context.skip(whyNoPostgres !== undefined, whyNoPostgres)
  const [mine, other] = [await newTestDatabase(), await newTestDatabase()]
  await ask(mine, 'CREATE TABLE thing (id INTEGER)')
  expect(await ask(other, "SELECT 1 FROM pg_tables WHERE tablename = 'thing'")).toEqual([])
  const settings = ['fsync', 'synchronous_commit', 'full_page_writes', 'server_encoding']
  expect(await ask(mine, `SELECT name, setting FROM pg_settings WHERE name = ANY ('{${settings.join(',')}}')`)).toEqual(
    [
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'server_encoding', setting: 'UTF8' },
      { name: 'synchronous_commit', setting: 'on' },
    ],
  )
  expect(await ask(mine, 'SELECT datcollate FROM pg_database WHERE datname = current_database()')).toEqual([
    { datcollate: 'C' },
  ])
})

test('what was committed is there after the server was killed and started again', async (context) => {
  context.skip(whyNoPostgres !== undefined, whyNoPostgres)
  const server = await startPostgres()
  try {
    const url = await server.newDatabase()
    await ask(url, 'CREATE TABLE thing (id INTEGER)', 'INSERT INTO thing VALUES (1)')
    await server.kill()
    await expect(ask(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
    await server.start()
    expect(await ask(url, 'SELECT id FROM thing')).toEqual([{ id: 1 }])
  } finally {
    await server.stop()
  }
  await expect(ask(server.url('postgres'), 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
})
