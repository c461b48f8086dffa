import { connect } from 'node:net'
import { request } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { createLogger } from '#backend/http/logger.ts'
import { adminToken, codeOf, runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'

let service: RunningService
afterEach(() => service.stop())

/** Writes to a bare socket and answers with what came back until the other side hung up. */
function raw(port: number, write: (send: (text: string) => void) => void): Promise<string> {
  return new Promise((resolve) => {
    let got = ''
    const socket = connect(port, '127.0.0.1', () => write((text) => void socket.write(text)))
    socket.on('data', (part) => (got += part.toString()))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(got))
  })
}

test('a name that is not ours is turned away, on every path', async () => {
  service = await runService()
  for (const [host, status] of [
    ['evil.example', 421],
    [`evil.example:${service.port}`, 421],
    ['127.0.0.1', 421],
    [`127.0.0.1:${service.port + 1}`, 421],
    [`localhost:${service.port}`, 200],
    [`127.0.0.1:${service.port}`, 200],
  ] as const) {
    const answer = await raw(service.port, (send) =>
      send(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    )
    expect([host, answer.slice(9, 12)]).toEqual([host, String(status)])
  }
  const unknownPath = await raw(service.port, (send) =>
    send('GET /nope HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'),
  )
  expect(unknownPath.slice(9, 12)).toBe('421')
})

test('a webhook may arrive under the name of the proxy before us: its signature says whose it is', async () => {
  service = await runService()
  const answer = await raw(service.port, (send) =>
    send(
      'POST /webhooks/github/nobody HTTP/1.1\r\nHost: hooks.acme.example\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}',
    ),
  )
  expect(answer).toContain('endpoint.not_found')
})

test('under /webhooks/ any name is answered, also where the rest of the address or the method is wrong', async () => {
  service = await runService()
  for (const [line, status] of [
    ['POST /webhooks/github/nobody/', 404],
    ['GET /webhooks/github/nobody', 405],
    ['GET /webhooks/..%2fworkspaces', 404],
    ['GET /webhooks/../workspaces', 421],
  ] as const) {
    const answer = await raw(service.port, (send) =>
      send(`${line} HTTP/1.1\r\nHost: hooks.acme.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`),
    )
    expect([line, answer.slice(9, 12)]).toEqual([line, String(status)])
  }
})

test('no answer invites a page of another origin', async () => {
  service = await runService()
  const answer = await service.fetch('/healthz', { headers: { Origin: 'https://evil.example' } })
  expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
})

test('a client that is slow with its headers or its body is cut, and others are served meanwhile', async () => {
  service = await runService({ limits: { headersTimeoutMs: 300, requestTimeoutMs: 600 } })
  const slowHeaders = raw(service.port, (send) => send('GET /healthz HTTP/1.1\r\nHost: 127'))
  const slowBody = raw(service.port, (send) =>
    send(
      `POST /workspaces HTTP/1.1\r\nHost: 127.0.0.1:${service.port}\r\nAuthorization: Bearer ${adminToken}\r\nContent-Length: 100\r\n\r\n{`,
    ),
  )
  expect((await service.fetch('/healthz')).status).toBe(200)
  expect(await slowHeaders).toContain('408')
  expect(await slowBody).toContain('408')
})

test('a body past the cap is refused before it is read to its end', async () => {
  service = await runService()
  const status = await new Promise<number>((resolve, reject) => {
    const sending = request(
      `${service.url}/workspaces`,
      { method: 'POST', headers: { Authorization: `Bearer ${adminToken}`, 'Transfer-Encoding': 'chunked' } },
      (answer) => {
        resolve(answer.statusCode ?? 0)
        sending.destroy()
      },
    )
    sending.on('error', (error) => reject(error))
    const part = Buffer.alloc(256 * 1024, 0x20)
    const more = () => {
      if (!sending.destroyed) sending.write(part, () => setImmediate(more))
    }
    more()
  })
  expect(status).toBe(413)
  const declared = await raw(service.port, (send) =>
    send(
      `POST /workspaces HTTP/1.1\r\nHost: 127.0.0.1:${service.port}\r\nAuthorization: Bearer ${adminToken}\r\nContent-Length: 99999999\r\n\r\n`,
    ),
  )
  expect(declared).toContain('request.too_large')
})

test('compressed bodies and broken text are refused', async () => {
  service = await runService()
  const compressed = await service.fetch('/workspaces', { body: '{}', headers: { 'Content-Encoding': 'gzip' } })
  expect([compressed.status, await codeOf(compressed)]).toEqual([415, 'request.encoding_unsupported'])
  const twice = await service.fetch('/projects?limit=1&limit=2', { tenant: (await service.workspace('a')).id })
  expect([twice.status, await codeOf(twice)]).toEqual([400, 'request.invalid'])
})

test('the feed nudges at once, for commits of this process and of others, and ends when the service stops', async () => {
  service = await runService()
  const { connectorsTenantId: tenant } = await service.workspace('a')
  const stream = await service.fetch('/changes/stream', { tenant })
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader()
  const next = async () => new TextDecoder().decode((await reader.read()).value)
  expect(await next()).toContain('data: 0')
  await service.json('/projects', { tenant, body: { slug: 'web', name: 'Web' } })
  expect(await next()).toContain('data: 1')
  const stopped = service.stop()
  await reader.read().catch(() => undefined)
  await stopped
  service = await runService()
})

test('logs hold neither tokens nor bodies', async () => {
  const lines: string[] = []
  service = await runService({
    logger: createLogger({ write: (line) => lines.push(line), clock: Date.now, least: 'debug' }),
  })
  const token = service.token('viewer', { kind: 'all' })
  await service.fetch('/workspaces', { token, body: { slug: 'canary-in-a-body', name: 'x' } })
  await service.fetch('/workspaces', { token: 'swb_canary_token_canary_token', body: '{"canary-in-a-body' })
  await service.fetch('/webhooks/github/canary-path-token-0000', { method: 'POST', body: 'canary-in-a-body' })
  expect(lines.length).toBeGreaterThan(2)
  const all = lines.join('')
  for (const canary of [token, adminToken, 'canary']) expect(all).not.toContain(canary)
})

test('a snapshot is whole, and a caller that leaves it half-read frees its connection', async () => {
  service = await runService()
  const { connectorsTenantId: tenant } = await service.workspace('a')
  for (let index = 0; index < 60; index += 1) {
    await service.json('/projects', { tenant, body: { slug: `p${index}`, name: `P ${index}` } })
  }
  const lines = (await (await service.fetch('/snapshot', { tenant })).text()).trim().split('\n')
  expect(lines).toHaveLength(62)
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ kind: 'trailer', seq: 60, rows: 60 })
  for (let times = 0; times < 20; times += 1) {
    const left = await service.fetch('/snapshot', { tenant })
    await left.body?.cancel()
  }
  expect((await service.fetch('/snapshot', { tenant, method: 'HEAD' })).status).toBe(200)
})
