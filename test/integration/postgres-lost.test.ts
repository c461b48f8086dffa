import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { commitDeliveries } from '#backend/intake/commit-deliveries.ts'
import { openConnection } from '#backend/store/postgres/postgres-connection.ts'
import { toPostgresWriteDb } from '#backend/store/postgres/postgres-db.ts'
import { openPostgresDatabase } from '#backend/store/postgres/postgres-database.ts'
import { LostConnection } from '#backend/store/postgres/postgres-failure.ts'
import { openPostgresLink, type PostgresLink } from '#backend/store/postgres/postgres-link.ts'
import { lockSpace, PostgresSession } from '#backend/store/postgres/postgres-session.ts'
import { transaction } from '#backend/store/transaction.ts'
import { newTestDatabase, whyNoPostgres } from '#test/postgres/test-database.ts'

let url: string
const one = [{ text: 'SELECT 1 AS one', values: [] }]
const opened = () => {
  const database = openPostgresDatabase({ url })
  onTestFinished(() => database.close())
  return database
}

beforeEach(async (context) => {
  context.skip(whyNoPostgres !== undefined, whyNoPostgres)
  url = await newTestDatabase()
})

const delivery = (deliveryId: string) => ({
  providerAppId: 'app_1',
  provider: 'github',
  deliveryId,
  eventType: 'push',
  receivedAt: 0,
  headersJson: '{}',
  isHint: false,
  authenticatedBy: 'signature' as const,
  body: new Uint8Array([1]),
})

async function administrator(): Promise<Client> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

/** A way to the server on which, from some moment on, nothing comes through. */
async function unreliableWay(): Promise<{ readonly url: string; readonly cut: () => void }> {
  const server = new URL(url)
  const sockets: Socket[] = []
  const proxy = createServer((here) => {
    const there = connect(Number(server.port), server.hostname)
    sockets.push(here, there)
    for (const socket of [here, there]) socket.on('error', () => undefined)
    here.on('data', (data) => there.write(data))
    there.on('data', (data) => here.write(data))
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    proxy.close()
  })
  const address = proxy.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  const way = new URL(url)
  way.port = String(address.port)
  const cut = () => {
    for (const socket of sockets) socket.removeAllListeners('data').resume()
  }
  return { url: way.href, cut }
}

test('a server that says nothing any more is given up', async () => {
  const way = await unreliableWay()
  const connection = await openConnection(way.url, 1_000)
  expect((await connection.run(one)).refused).toBeUndefined()
  way.cut()
  const { refused } = await connection.run(one)
  expect(refused).toBeInstanceOf(LostConnection)
  expect(connection.isLost()).toBe(true)
})

test('a server that lets nobody in is not waited for again and again', async () => {
  // The system takes the connection; nobody says anything on it.
  const mute = createServer().listen(0, '127.0.0.1')
  await once(mute, 'listening')
  onTestFinished(() => void mute.close())
  const address = mute.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  const threadUrl = new URL('../../backend/store/postgres/postgres-thread.ts', import.meta.url)
  const link = openPostgresLink({ url: `postgres://127.0.0.1:${address.port}/x`, threadUrl })
  onTestFinished(() => link.close())
  const ask = () => {
    const before = performance.now()
    const said = link.ask({ kind: 'run', connection: 1, statements: one, begins: true, repeatable: true })
    return { kind: said.kind, ms: performance.now() - before }
  }
  const first = ask()
  expect(first.kind).toBe('failed')
  // Once, though it is asked to try again.
  expect(first.ms).toBeLessThan(9_000)
  const again = ask()
  expect(again.kind).toBe('failed')
  expect(again.ms).toBeLessThan(4_000)
})

test('a server that works on is not, however long all of it takes', async () => {
  const connection = await openConnection(url, 1_000)
  const naps = Array.from({ length: 4 }, () => ({ text: 'SELECT pg_sleep(0.4)', values: [] }))
  expect((await connection.run(naps)).refused).toBeUndefined()
  await connection.close()
})

test('a connection that was ended in the middle of an answer is known to be lost with that answer', async () => {
  const other = await administrator()
  const connection = await openConnection(url)
  const { results } = await connection.run([{ text: 'SELECT pg_backend_pid() AS pid', values: [] }])
  const [row] = results[0]?.rows ?? []
  const nap = connection.run([{ text: 'SELECT pg_sleep(20)', values: [] }])
  await other.query('SELECT pg_sleep(0.2), pg_terminate_backend($1)', [(row as { pid: number }).pid])
  const { refused } = await nap
  expect(refused).toBeInstanceOf(LostConnection)
  expect(connection.isLost()).toBe(true)
})

test('a transaction whose connection was ended writes nothing, and the next one finds its way', async () => {
  const database = opened()
  const other = await administrator()
  const { write } = database
  const insert = (id: string) =>
    write.write('INSERT INTO workspace VALUES (?, ?, ?, ?, ?, ?, ?)').run(id, id, id, id, 0, 0, 0)
  const pid = write.read<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  const halfway = () =>
    transaction(write, () => {
      insert('a')
      write.read(`SELECT pg_terminate_backend(${pid.get()?.pid})`).get()
      insert('b')
    })
  expect(halfway).toThrow(expect.objectContaining({ code: 'store.unreachable' }))
  transaction(write, () => insert('c'))
  expect((await other.query('SELECT id FROM workspace')).rows).toEqual([{ id: 'c' }])
})

test('a process that starts while another migrates waits for as long as that takes', async () => {
  const other = await administrator()
  const migrating = `BEGIN; SELECT pg_advisory_xact_lock(${lockSpace}, 2); SELECT pg_sleep(6); COMMIT`
  const done = other.query(migrating)
  await sleep(300)
  expect(opened().location.kind).toBe('postgres')
  await done
})

test('two processes that put the same deliveries on disk in another order both come through', async () => {
  const { write } = opened()
  write
    .write(
      "INSERT INTO provider_app VALUES ('app_1', 'github', 'github.com', '1', 'App', NULL, 'p', 'ref', NULL, NULL, 0, NULL)",
    )
    .run()
  const insert = (id: string) =>
    `INSERT INTO delivery (provider_app_id, provider, delivery_id, event_type, received_at, headers_json, state) VALUES ('app_1', 'github', '${id}', 'push', 0, '{}', 'received') ON CONFLICT (provider_app_id, delivery_id) DO NOTHING`
  const other = await administrator()
  // It is ours that notices and gives way, however late either of the two is.
  await other.query(`SET deadlock_timeout = '60s'; BEGIN; ${insert('b')}`)
  const done = other.query(`SELECT pg_sleep(0.8); ${insert('a')}; COMMIT`)
  await sleep(200)
  const receipts = commitDeliveries(write, ['a', 'b'].map(delivery))
  await done
  expect(receipts).toEqual(['duplicate', 'duplicate'])
})

test('deliveries that were in the way of another process again and again are on disk once it is through', () => {
  let refusals = 0
  const link: PostgresLink = {
    ask(message) {
      if (message.kind !== 'run') return { kind: 'done', results: [] }
      const results = message.statements.map(({ text }) => ({
        rows: text.includes('INTO delivery (') ? [{ arrival: 1, provider_app_id: 'app_1', delivery_id: 'a' }] : [],
        changes: 0,
      }))
      if (results.every(({ rows }) => rows.length === 0) || refusals === 3) return { kind: 'done', results }
      refusals += 1
      return { kind: 'failed', failure: { code: '40P01', message: 'deadlock detected' }, results: [] }
    },
    close: () => undefined,
  }
  const write = toPostgresWriteDb(new PostgresSession(link, 1))
  expect(commitDeliveries(write, [delivery('a')])).toEqual(['accepted'])
  expect(refusals).toBe(3)
  refusals = -2
  expect(() => commitDeliveries(write, [delivery('a')])).toThrow(expect.objectContaining({ code: 'service.busy' }))
})

test('a part of a large body is sent without the rest of it', () => {
  const sent: number[] = []
  const link: PostgresLink = {
    ask(message) {
      if (message.kind === 'run')
        for (const { values } of message.statements)
          for (const value of values) if (value instanceof Uint8Array) sent.push(value.buffer.byteLength)
      return { kind: 'done', results: [] }
    },
    close: () => undefined,
  }
  const body = new Uint8Array(5_000_000)
  const session = new PostgresSession(link, 1)
  session.begin('BEGIN', { kind: 'nothing' })
  session.write('INSERT INTO part VALUES (?)', [body.subarray(0, 1_000_000)])
  session.write('INSERT INTO part VALUES (?)', [body.subarray(1_000_000, 2_000_000)])
  session.commit()
  expect(sent).toEqual([1_000_000, 1_000_000])
})
