import { expect, test } from 'vitest'
import { openPostgresLink } from '#backend/store/postgres/postgres-link.ts'
import { startPostgres } from './postgres-server.ts'
import { whyNoPostgres } from './test-database.ts'

const threadUrl = new URL('../../backend/store/postgres/postgres-thread.ts', import.meta.url)

test('a server that was silent for too long is asked again, and what was in a transaction is lost', async (context) => {
  context.skip(whyNoPostgres !== undefined, whyNoPostgres)
  context.skip(process.platform !== 'linux', 'Stopping all of a server takes Linux.')
  const server = await startPostgres()
  const link = openPostgresLink({ url: await server.newDatabase(), threadUrl, patienceMs: 3_000 })
  const ask = (text: string, begins = true) => {
    const statements = [{ text, values: [] }]
    return link.ask({ kind: 'run', connection: 1, statements, begins, repeatable: false })
  }
  try {
    ask('CREATE TABLE thing (id INTEGER)')
    expect(ask('BEGIN').kind).toBe('done')
    expect(ask('INSERT INTO thing VALUES (1)', false).kind).toBe('done')
    server.pause()
    expect(ask('SELECT 1', false)).toMatchObject({ kind: 'failed', failure: { code: 'unreachable' } })
    server.resume()
    expect(ask('COMMIT', false)).toMatchObject({ kind: 'failed', failure: { code: 'unreachable' } })
    await expect
      .poll(() => ask('SELECT count(*) AS n FROM thing'), { timeout: 60_000 })
      .toMatchObject({ kind: 'done', results: [{ rows: [{ n: 0 }] }] })
  } finally {
    server.resume()
    link.close()
    await server.stop()
  }
})

test('while a server is silent, whoever asks is told soon, and once it speaks again all goes on', async (context) => {
  context.skip(whyNoPostgres !== undefined, whyNoPostgres)
  context.skip(process.platform !== 'linux', 'Stopping all of a server takes Linux.')
  const server = await startPostgres()
  const link = openPostgresLink({ url: await server.newDatabase(), threadUrl })
  const ask = () => {
    const began = performance.now()
    const statements = [{ text: 'SELECT 1 AS one', values: [] }]
    const { kind } = link.ask({ kind: 'run', connection: 1, statements, begins: true, repeatable: true })
    return { kind, ms: performance.now() - began }
  }
  try {
    expect(ask().kind).toBe('done')
    server.pause()
    const noticed = ask()
    expect(noticed.kind).toBe('failed')
    expect(noticed.ms).toBeLessThan(15_000)
    const meanwhile = Array.from({ length: 4 }, ask)
    expect(meanwhile.map(({ kind }) => kind)).toEqual(Array(4).fill('failed'))
    expect(Math.max(...meanwhile.map(({ ms }) => ms))).toBeLessThan(5_000)
    server.resume()
    await expect.poll(() => ask().kind, { timeout: 60_000 }).toBe('done')
  } finally {
    server.resume()
    link.close()
    await server.stop()
  }
})
