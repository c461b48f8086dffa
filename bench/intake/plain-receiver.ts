import Database from 'better-sqlite3'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { onceStarted, receiverStartSchema } from './receiver-messages.ts'

/**
 * The receiver that anybody would write: verify, insert, answer. One FULL commit per request; with `verify-only` as its
 * argument it stores nothing at all.
 */
onceStarted(receiverStartSchema, async ({ dataDir, secret }) => {
  const store = process.argv.includes('verify-only') ? undefined : openStore(join(dataDir, 'plain.sqlite3'))
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts)
      const status = verifies(request, body, secret) ? 202 : 401
      if (status === 202) store?.(String(request.headers['x-github-delivery']), JSON.stringify(request.headers), body)
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify({ status: status === 202 ? 'accepted' : 'refused' }))
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

function openStore(file: string): (id: string, headers: string, body: Buffer) => void {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE delivery (id TEXT PRIMARY KEY, headers TEXT NOT NULL, body BLOB NOT NULL) STRICT')
  const insert = db.prepare('INSERT OR IGNORE INTO delivery VALUES (?, ?, ?)')
  return (id, headers, body) => void insert.run(id, headers, body)
}
