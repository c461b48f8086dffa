import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { createApiClient } from '#shared/api/api-client.ts'
import { toProblem } from '#shared/errors/problem.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

const tenantId = '018f0000-0000-7000-8000-000000000001'
const mappingId = 'map_018f0000-0000-7000-8000-000000000001'

/** A client of a real server on loopback, which answers every request as told and keeps the last one. */
async function connect(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const last: { request?: IncomingMessage; body: string } = { body: '' }
  const server = createServer((request, response) => {
    last.request = request
    last.body = ''
    request.on('data', (chunk: Buffer) => (last.body += chunk.toString()))
    request.on('end', () => answer(request, response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const baseUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return { last, baseUrl, client: createApiClient({ baseUrl, fetch, token: () => 'secret', tenantId }) }
}

const json = (response: ServerResponse, value: unknown, status = 200, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))

const failure = (ask: Promise<unknown>) =>
  ask.then(
    () => undefined,
    (error: unknown) => (error instanceof SwitchboardError ? error : undefined),
  )

test('a call carries its path, query, token, tenant and parsed answer', async () => {
  const { client, last } = await connect((_request, response) =>
    json(response, { items: [], next_cursor: null, newer: 1 }),
  )
  expect(
    await client.call('resources.list', { params: { id: `inst_${tenantId}` }, query: { limit: 5, cursor: 'a&b' } }),
  ).toEqual({ items: [], next_cursor: null })
  expect(last.request?.url).toBe(`/installations/inst_${tenantId}/resources?limit=5&cursor=a%26b`)
  expect(last.request?.headers).toMatchObject({
    authorization: 'Bearer secret',
    'x-tenant-id': tenantId,
    accept: 'application/json',
  })
})

test('a change carries its body, its version and its idempotency key', async () => {
  const { client, last } = await connect((_request, response) =>
    json(response, toProblem(new SwitchboardError('version.conflict', 'Moved on.'), 't1'), 412),
  )
  const error = await failure(
    client.call('mappings.update', {
      params: { id: mappingId },
      body: { transition: 'resume' },
      ifMatch: 3,
      idempotencyKey: 'k1',
    }),
  )
  expect(last.body).toBe('{"transition":"resume"}')
  expect(last.request?.headers).toMatchObject({
    'if-match': '"3"',
    'idempotency-key': 'k1',
    'content-type': 'application/json',
  })
  expect(error).toMatchObject({
    code: 'version.conflict',
    message: 'Moved on.',
    traceId: 't1',
    details: { status: 412 },
  })
})

test('a public call sends no token', async () => {
  const { client, last } = await connect((_request, response) =>
    json(response, { status: 'ready', checks: { database: 'ok' } }),
  )
  expect(await client.call('system.ready', {})).toMatchObject({ status: 'ready' })
  expect(last.request?.headers.authorization).toBeUndefined()
})

test.each([
  [{ 'retry-after': '7' }, 7000],
  [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT', date: 'Thu, 01 Jan 2026 00:00:00 GMT' }, 9000],
  [{ 'retry-after': '999999999' }, 3_600_000],
  [{ 'retry-after': 'soon' }, undefined],
])('%o is a wait of %s ms', async (headers, retryAfterMs) => {
  const { client } = await connect((_request, response) =>
    json(response, toProblem(new SwitchboardError('service.busy', 'Later.'), 't1'), 503, headers),
  )
  const error = await failure(client.call('system.ready', {}))
  expect(error?.code).toBe('service.busy')
  expect(error?.details['retryAfterMs']).toBe(retryAfterMs)
})

test("a proxy's page is told by its status", async () => {
  const { client } = await connect((_request, response) =>
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
  )
  expect(await failure(client.call('system.ready', {}))).toMatchObject({
    code: 'service.busy',
    message: 'The service answered 502.',
  })
})

test('a code of a newer service is kept in the details', async () => {
  const problem = { ...toProblem(new Error('x'), 't1'), code: 'novel.code', detail: 'New.' }
  const { client } = await connect((_request, response) => json(response, problem, 409))
  expect(await failure(client.call('system.ready', {}))).toMatchObject({
    code: 'internal',
    message: 'New.',
    details: { code: 'novel.code' },
  })
})

test('an answer in another form is refused', async () => {
  const { client } = await connect((_request, response) => json(response, { status: 'perhaps' }))
  expect(await failure(client.call('system.ready', {}))).toMatchObject({
    code: 'internal',
    details: { name: 'system.ready' },
  })
})

test('no answer is unreachable, half an answer too, and an abort is the caller’s own', async () => {
  const { client, baseUrl } = await connect((_request, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('{')
    setTimeout(() => response.destroy(), 5)
  })
  expect((await failure(client.call('system.ready', {})))?.code).toBe('service.unreachable')
  const aborted = await failure(client.call('system.ready', { signal: AbortSignal.abort() }))
  expect(aborted?.code).toBe('request.timeout')
  const nobody = createApiClient({ baseUrl: 'http://127.0.0.1:1', fetch, token: () => '' })
  expect((await failure(nobody.call('system.ready', {})))?.code).toBe('service.unreachable')
  const without = createApiClient({ baseUrl, fetch, token: () => '' })
  expect((await failure(without.call('projects.list', {})))?.code).toBe('tenant.required')
})

test('a redirect is not followed: it would carry the token away', async () => {
  const { client } = await connect((_request, response) =>
    response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  )
  expect((await failure(client.call('projects.list', {})))?.code).toBe('service.unreachable')
})

test('a stream is handed over as it comes', async () => {
  const { client, last } = await connect((_request, response) => response.writeHead(200).end('{"kind":"header"}\n'))
  const body = await client.stream('snapshot.get', {})
  expect(await new Response(body).text()).toBe('{"kind":"header"}\n')
  expect(last.request?.headers.accept).toBe('application/x-ndjson')
})
