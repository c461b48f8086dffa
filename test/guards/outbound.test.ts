import { spawn } from 'node:child_process'
import dns from 'node:dns'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { parseServiceUrl } from '#main/service/remote-service.ts'
import { createServiceClient, type ServiceClient } from '#main/service/service-client.ts'
import { createServiceFetch } from '#main/service/service-fetch.ts'
import { readLines } from '#main/sync/read-lines.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

const token = 'swb_outbound-canary-outbound-canary-outbound-c'
const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

interface Server {
  readonly url: string
  readonly port: number
  /** Every request that came, with what it carried. */
  readonly seen: string[]
}

async function serve(answer: RequestListener, host = '127.0.0.1', port = 0): Promise<Server> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'}`)
    answer(request, response)
  })
  server.listen(port, host)
  await once(server, 'listening')
  stops.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const at = server.address() as AddressInfo
  return { url: `http://${host}:${at.port}`, port: at.port, seen }
}

function clientOf(url: string): ServiceClient {
  return createServiceClient(createServiceFetch(fetch), { url: parseServiceUrl(url), token })
}

const list = (client: ServiceClient, timeoutMs = 20_000) =>
  client.call('workspaces.list', {}, { signal: new AbortController().signal, timeoutMs })

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'answered',
    (error: unknown) => (error instanceof SwitchboardError ? error.code : String(error)),
  )
}

const endless: RequestListener = (_request, response) => {
  response.setHeader('content-type', 'application/json')
  const block = Buffer.alloc(1024 * 1024, 0x20)
  const pump = (): void => {
    while (!response.destroyed && response.write(block));
    if (!response.destroyed) response.once('drain', pump)
  }
  pump()
}

test.each([
  'http://example.com',
  'http://10.0.0.1',
  'http://192.168.1.1:80',
  'http://169.254.169.254/latest/meta-data',
  'http://0.0.0.0:4680',
  'http://[::]:4680',
  'http://[::ffff:169.254.169.254]',
  'http://[::ffff:a9fe:a9fe]',
  'http://[fe80::1]',
  'http://[64:ff9b::7f00:1]',
  'http://2852039166',
  'http://0xa9fea9fe',
  'http://0251.0376.0251.0376',
  'http://169.254.43518',
  'http://localhost.:4680',
  'http://localhost.example.com',
  'http://127.0.0.1.nip.io',
  'http://localtest.me',
  'http://127.0.0.1@example.com',
  'http://example.com@127.0.0.1',
  'https://user@example.com',
  'https://user:pass@example.com',
  'https://:pass@example.com',
  'https://@example.com',
  'http://127.0.0.1:80\\@example.com',
  'http://example.com#@127.0.0.1',
  'http://example.com/?@127.0.0.1',
  'https://example.com/?token=abc',
  'https://example.com/#abc',
  'https://example.com?',
  'http://①②⑦.⓪.⓪.②.com',
  'file:///etc/passwd',
  'ftp://127.0.0.1',
  'ws://127.0.0.1',
  'javascript:alert(1)',
  'data:application/json,{}',
  'blob:http://127.0.0.1/x',
  '//127.0.0.1',
  '127.0.0.1:4680',
  '',
  ' ',
  'http://',
  'http://127.0.0.1:99999',
])('S15: %j is no address of a service', (text) => {
  expect(() => parseServiceUrl(text)).toThrow(SwitchboardError)
})

test.each([
  ['http://127.0.0.1:4680/', 'http://127.0.0.1:4680'],
  ['http://2130706433:4680', 'http://127.0.0.1:4680'],
  ['http://0x7f.1:4680', 'http://127.0.0.1:4680'],
  ['http://127.0.0.1.:4680', 'http://127.0.0.1:4680'],
  ['http://[::1]:4680', 'http://[::1]:4680'],
  ['http://LOCALHOST:4680//', 'http://localhost:4680'],
  ['https://switchboard.acme.example/base/', 'https://switchboard.acme.example/base'],
])('S15: %s is %s', (text, url) => {
  expect(parseServiceUrl(text)).toBe(url)
})

test.each([301, 302, 303, 307, 308])('S15: a %d is a failure, and nobody else sees the token', async (status) => {
  const elsewhere = await serve((_request, response) => response.end('[]'))
  for (const location of [`${elsewhere.url}/workspaces`, '/elsewhere', 'file:///etc/passwd', 'http://[']) {
    const service = await serve((_request, response) => response.writeHead(status, { location }).end())
    expect(await codeOf(list(clientOf(service.url)))).toBe('service.redirected')
    const stream = clientOf(service.url).stream('changes.stream', { signal: AbortSignal.timeout(5_000), tenantId: 't' })
    expect(await codeOf(stream)).toBe('service.redirected')
    expect(service.seen).toHaveLength(2)
  }
  expect(elsewhere.seen).toEqual([])
})

test('S15: an answer without end is given up', async () => {
  const service = await serve(endless)
  expect(await codeOf(list(clientOf(service.url)))).toBe('service.answer_too_large')
})

test('S15: an answer that unpacks to a thousand times its size is given up', async () => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 0x20))
  const service = await serve((_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb),
  )
  expect(await codeOf(list(clientOf(service.url)))).toBe('service.answer_too_large')
})

test('S15: a failure without end is told by its status', async () => {
  const service = await serve((request, response) => {
    response.statusCode = 503
    endless(request, response)
  })
  expect(await codeOf(list(clientOf(service.url)))).toBe('service.busy')
})

test('S15: a line without end is given up', async () => {
  const service = await serve(endless)
  const signal = AbortSignal.timeout(20_000)
  const body = await clientOf(service.url).stream('changes.stream', { signal, tenantId: 't' })
  const read = async (): Promise<void> => {
    for await (const lines of readLines(body, { silenceMs: 5_000, signal })) expect(lines).toEqual([])
  }
  expect(await codeOf(read())).toBe('service.unreachable')
})

test('S15: a service that says nothing, or never comes to an end, is given up in time', async () => {
  const silent = await serve(() => undefined)
  const dripping = await serve((_request, response) => {
    response.write('[')
    const timer = setInterval(() => response.write(' '), 50)
    response.once('close', () => clearInterval(timer))
  })
  const asked = performance.now()
  expect(await codeOf(list(clientOf(silent.url), 300))).toBe('request.timeout')
  expect(await codeOf(list(clientOf(dripping.url), 300))).toBe('request.timeout')
  const signal = new AbortController().signal
  const stream = clientOf(silent.url).stream('changes.stream', { signal, tenantId: 't', timeoutMs: 300 })
  expect(await codeOf(stream)).toBe('request.timeout')
  expect(performance.now() - asked).toBeLessThan(5_000)
})

test('S15: localhost is this machine, whatever a resolver says', async () => {
  const rebound = await serve((_request, response) => response.end('[]'), '127.0.0.2')
  const service = await serve((_request, response) => response.writeHead(401).end(), '127.0.0.1', rebound.port)
  const { lookup } = dns
  stops.push(() => {
    dns.lookup = lookup
  })
  const lie = (...args: unknown[]): void => {
    const [options, answer] = [args.find((arg) => typeof arg === 'object'), args.at(-1)]
    const all = typeof options === 'object' && options !== null && 'all' in options && options.all === true
    const found = { address: '127.0.0.2', family: 4 }
    if (typeof answer === 'function') process.nextTick(answer, null, all ? [found] : found.address, found.family)
  }
  Object.assign(dns, { lookup: lie })
  await (await fetch(`http://localhost:${rebound.port}/fooled`)).text()
  expect(rebound.seen, 'the resolver does fool plain fetch').toEqual(['GET /fooled -'])
  expect(await codeOf(list(clientOf(`http://localhost:${rebound.port}`)))).toBe('token.invalid')
  expect(service.seen).toEqual([`GET /workspaces Bearer ${token}`])
  expect(rebound.seen).toHaveLength(1)
})

test('S15: localhost is found where it listens on IPv6 alone', async (context) => {
  const service = await serve((_request, response) => response.writeHead(401).end(), '::1').catch(() => undefined)
  if (service === undefined) return context.skip('no IPv6 here')
  expect(await codeOf(list(clientOf(`http://localhost:${service.port}`)))).toBe('token.invalid')
})

test('S15: a proxy of the environment never sees what goes to this machine', async () => {
  const proxy = await serve((_request, response) => response.writeHead(502).end())
  proxy.seen.length = 0
  const service = await serve((_request, response) => response.writeHead(401).end())
  const dataDir = mkdtempSync(join(tmpdir(), 'switchboard-outbound-'))
  const child = spawn(
    process.execPath,
    [join(projectRoot, 'dist/host/host.js'), '--no-open', '--data', dataDir, '--service', service.url],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        SWITCHBOARD_TOKEN: token,
        NODE_USE_ENV_PROXY: '1',
        HTTP_PROXY: proxy.url,
        http_proxy: proxy.url,
        HTTPS_PROXY: proxy.url,
        NO_PROXY: 'elsewhere.example',
        no_proxy: 'elsewhere.example',
      },
    },
  )
  stops.push(() => child.kill('SIGKILL'))
  await expect.poll(() => [...service.seen, ...proxy.seen].join('\n'), { timeout: 60_000 }).toContain(token)
  expect(proxy.seen).toEqual([])
})
