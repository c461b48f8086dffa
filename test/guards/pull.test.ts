import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { parseAppKey } from '#backend/features/provider-apps/app-key.ts'
import { createLogger } from '#backend/http/logger.ts'
import { checkedOrigin, createOutbound } from '#backend/http/outbound-fetch.ts'
import { isPublicAddress } from '#backend/http/public-address.ts'
import { github as githubProvider } from '#backend/providers/github.ts'
import { must } from '#shared/lib/must.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { appKeys, startGithubApp } from '#test/fakes/github-app.ts'
import { pushTo } from '#test/integration/core.ts'
import { openPulling } from '#test/integration/pull-fixture.ts'
import { fileOf } from '#test/integration/store-of-test.ts'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

async function serve(answer: RequestListener): Promise<{ url: string; port: number; seen: string[] }> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization ?? '-'}`)
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  stops.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port, seen }
}

const limits = { maxBytes: 1_000_000, timeoutMs: 2_000, maxSockets: 2, allowPrivate: false }

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'answered'
  } catch (error) {
    return error instanceof SwitchboardError ? error.code : String(error)
  }
}

/** As pulling asks: by the provider's own source, with a key. */
async function listAt(apiUrl: string, isChosen = true): Promise<string> {
  const history = must(githubProvider.history, 'GitHub keeps deliveries')
  const { pem } = parseAppKey(appKeys.privateKey)
  const tools = { clock: Date.now, delay: async () => undefined, logger: () => undefined }
  return codeOf(async () => {
    const source = await history.open({ apiUrl, isChosen, appId: '1', privateKey: pem, ...tools })
    stops.push(() => source.close())
    await source.list(undefined, new AbortController().signal)
  })
}

test.each([
  'http://api.github.com',
  'http://10.0.0.1/api/v3',
  'http://[::ffff:127.0.0.1]',
  'http://localhost.example.com',
  'ftp://127.0.0.1',
  'file:///etc/passwd',
  'https://user:pw@github.example',
  'https://github.example/?a=1',
  'https://github.example/#x',
  'github.example',
  '',
])('S15: %j is no address to pull from', (text) => {
  expect(() => checkedOrigin(text)).toThrow(expect.objectContaining({ code: 'provider.address_refused' }))
})

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:8.8.8.8',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'localhost',
  '2130706433',
])('S15: %s is not a public address', (address) => expect(isPublicAddress(address)).toBe(false))

test.each(['140.82.121.6', '8.8.8.8', '2606:50c0:8000::153'])('S15: %s is a public address', (address) =>
  expect(isPublicAddress(address)).toBe(true),
)

test.each([
  ['https://127.0.0.1:1', 'provider.address_refused'],
  ['https://2130706433:1', 'provider.address_refused'],
  ['https://0x7f.1:1', 'provider.address_refused'],
  ['https://[::ffff:10.0.0.1]:1', 'provider.address_refused'],
  ['https://169.254.169.254', 'provider.address_refused'],
])('S15: nobody but the machine’s administrator leads a pull to %s', async (apiUrl, code) => {
  expect(await listAt(apiUrl, false)).toBe(code)
})

test('S15: a name is judged by all its addresses, and the one that was judged is connected to', async () => {
  const asked: string[] = []
  const at = (...addresses: string[]) =>
    codeOf(async () => {
      const outbound = createOutbound({
        ...limits,
        origin: 'https://github.example:1',
        lookup(host, answer) {
          asked.push(host)
          answer(
            null,
            addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
          )
        },
      })
      stops.push(() => outbound.close())
      await outbound.fetch('https://github.example:1/')
    })
  expect(await at('8.8.8.8', '127.0.0.1')).toBe('provider.address_refused')
  expect(await at('::ffff:10.0.0.1')).toBe('provider.address_refused')
  expect(asked).toEqual(['github.example', 'github.example'])
})

test('S15: http goes to this machine alone, whatever a resolver says of its name', async () => {
  const { port, seen } = await serve((_request, response) => response.end('[]'))
  const outbound = createOutbound({
    ...limits,
    allowPrivate: true,
    origin: `http://localhost:${port}`,
    lookup: (_host, answer) => answer(null, [{ address: '192.0.2.1', family: 4 }]),
  })
  stops.push(() => outbound.close())
  expect(await codeOf(() => outbound.fetch(`http://localhost:${port}/`))).toBe('provider.address_refused')
  expect(await codeOf(() => outbound.fetch('http://127.0.0.1:1/'))).toBe('provider.address_refused')
  expect(seen).toEqual([])
})

test.each([301, 302, 303, 307, 308])('S15: a %d is a failure, and nobody else sees the app’s token', async (status) => {
  const elsewhere = await serve((_request, response) => response.end('[]'))
  const { url, seen } = await serve((_request, response) => {
    response.writeHead(status, { location: `${elsewhere.url}/app/hook/deliveries` }).end()
  })
  expect(await listAt(url)).toBe('provider.redirected')
  expect([seen.length, elsewhere.seen]).toEqual([1, []])
})

test('S15: the next page is asked for at the same origin, wherever the answer says it is', async () => {
  const elsewhere = await serve((_request, response) => response.end('[]'))
  const item = '{"id":1,"guid":"g","delivered_at":"2026-01-01T00:00:00Z","event":"push"}'
  const { url, seen } = await serve((request, response) => {
    const link = `<${elsewhere.url}/app/hook/deliveries?cursor=second>; rel="next"`
    const isFirst = request.url?.includes('cursor') !== true
    response.writeHead(200, { 'content-type': 'application/json', ...(isFirst && { link }) }).end(`[${item}]`)
  })
  const service = openPulling({ url })
  stops.push(() => service.close())
  await service.pull()
  expect(seen.filter((line) => line.includes('cursor=second'))).toHaveLength(1)
  expect(elsewhere.seen).toEqual([])
})

test('S15: an answer without end is given up', async () => {
  const { url } = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const block = Buffer.alloc(1024 * 1024, 0x20)
    const pump = (): void => {
      while (!response.destroyed && response.write(block));
      if (!response.destroyed) response.once('drain', pump)
    }
    pump()
  })
  expect(await listAt(url)).toBe('provider.answer_too_large')
})

test('S15: who says nothing, or never comes to an end, is given up in time', async () => {
  const silent = await serve(() => undefined)
  const slow = await serve((_request, response) => void response.writeHead(200).write('['))
  for (const { url } of [silent, slow]) {
    const outbound = createOutbound({ ...limits, origin: url, timeoutMs: 300 })
    stops.push(() => outbound.close())
    expect(await codeOf(async () => (await outbound.fetch(url)).text())).toBe('provider.unreachable')
  }
})

test('S9: neither the key nor a token made with it is in the database, a log or an answer', async () => {
  const lines: string[] = []
  const logger = createLogger({ write: (line) => void lines.push(line), clock: Date.now, least: 'debug' })
  const tokens: string[] = []
  const { url } = await serve((request, response) => {
    tokens.push(must(request.headers.authorization?.split(' ')[1], 'the app says who it is'))
    response.writeHead(500, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ message: `You sent ${request.headers.authorization}` }))
  })
  const service = openPulling({ url })
  await service.pull({ logger })
  const github = await startGithubApp({ clock: service.clock })
  stops.push(() => github.stop())
  github.skew(-600_000)
  github.deliver(pushTo({ id: 1, name: 'acme/search' }, 5))
  service.db.write('UPDATE provider_app_pull SET api_url = ?').run(github.url)
  expect(await service.pull({ logger })).toMatchObject({ stored: 1 })
  const shown = JSON.stringify(service.status())
  const { file } = fileOf(service.database)
  service.close()
  const places = [lines.join(''), shown, readFileSync(file, 'latin1')]
  const key = parseAppKey(appKeys.privateKey).pem.split('\n').slice(1, -2)
  expect([tokens.length, key.length]).toEqual([1, 26])
  for (const secret of [...tokens, ...key]) {
    expect(places.map((text) => text.includes(secret))).toEqual([false, false, false])
  }
  expect(lines.length).toBeGreaterThan(0)
})
