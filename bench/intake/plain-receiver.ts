import Database from 'better-sqlite3'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Pool } from 'pg'
import { onceStarted, receiverStartSchema } from './receiver-messages.ts'

type Store = (id: string, headers: string, body: Buffer) => unknown

/**
 * The receiver that anybody would write: verify, insert, answer. One durable commit per request, on a file or over a pool of
 * connections to PostgreSQL; with `verify-only` as its argument it stores nothing at all.
 */
onceStarted(receiverStartSchema, async ({ dataDir, secret, shared }) => {
  const store = process.argv.includes('verify-only')
    ? undefined
    : shared === undefined
      ? openFile(join(dataDir, 'plain.sqlite3'))
      : await openPool(shared.databaseUrl)
  async function answerTo(request: IncomingMessage, body: Buffer): Promise<number> {
    if (!verifies(request, body, secret)) return 401
    await store?.(String(request.headers['x-github-delivery']), JSON.stringify(request.headers), body)
    return 202
  }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      void answerTo(request, Buffer.concat(parts)).then((status) => {
        response.writeHead(status, { 'Content-Type': 'application/json' })
        response.end(JSON.stringify({ status: status === 202 ? 'accepted' : 'refused' }))
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an address with a port.
  return { port: (server.address() as AddressInfo).port, path: '/webhooks' }
})

function verifies(request: IncomingMessage, body: Buffer, secret: string): boolean {
  const claimed = Buffer.from(String(request.headers['x-hub-signature-256']))
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`)
  return claimed.length === expected.length && timingSafeEqual(claimed, expected)
}

function openFile(file: string): Store {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE delivery (id TEXT PRIMARY KEY, headers TEXT NOT NULL, body BLOB NOT NULL) STRICT')
  const insert = db.prepare('INSERT OR IGNORE INTO delivery VALUES (?, ?, ?)')
  return (id, headers, body) => insert.run(id, headers, body)
}

async function openPool(connectionString: string): Promise<Store> {
  const pool = new Pool({ connectionString })
  await pool.query('CREATE TABLE delivery (id TEXT PRIMARY KEY, headers TEXT NOT NULL, body BYTEA NOT NULL)')
  const text = 'INSERT INTO delivery VALUES ($1, $2, $3) ON CONFLICT DO NOTHING'
  return (id, headers, body) => pool.query({ name: 'insert', text, values: [id, headers, body] })
}
