import { randomBytes } from 'node:crypto'
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { readAssetMap } from '#main/assets/asset-map.ts'
import { createIpcRouter } from '#main/ipc/ipc-router.ts'
import { createHostServer, type HostServer } from '#main/node-host/host-server.ts'
import { createSessionBook, sessionLimits, type SessionBook } from '#main/node-host/session-book.ts'
import { afterTimeout } from '#main/service/timers.ts'
import { call } from '#shared/ipc/call.ts'
import { maxIpcBytes } from '#shared/ipc/contract.ts'

let now = Date.UTC(2026, 10, 21)
let server: HostServer
let book: SessionBook
let port = 0
let calls = 0

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-assets-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><title>x</title></head><body></body></html>')
  writeFileSync(join(folder, 'assets/app.js'), 'export {}')
  const contract = { 'note.say': call(z.strictObject({ text: z.string() }), z.object({ text: z.string() })) }
  const handlers = {
    'note.say': ({ text }: { text: string }) => {
      calls += 1
      return { text }
    },
  }
  const router = createIpcRouter(contract, handlers, { log: () => undefined, newTraceId: () => 'trace' })
  book = createSessionBook({ clock: () => now, newSecret: () => randomBytes(32).toString('base64url') })
  server = createHostServer({
    assets: readAssetMap(folder),
    book,
    router,
    subscribe: () => () => undefined,
    greeting: () => [{ type: 'ops.changed', workspaceId: 'w' }],
    after: afterTimeout,
  })
  port = await server.start(0)
})
afterAll(() => server.stop())

/** Sends exactly these bytes and reads until the server ends or a full head and body came. */
function raw(request: string): Promise<{ status: number; head: string; body: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    let text = ''
    const finish = (): void => {
      const [head = '', body = ''] = text.split('\r\n\r\n', 2)
      resolve({ status: Number(head.split(' ')[1] ?? 0), head: head.toLowerCase(), body })
    }
    socket.on('data', (data) => {
      text += data.toString()
      const length = /content-length: (\d+)/i.exec(text)?.[1]
      const body = text.split('\r\n\r\n')[1]
      if (
        body !== undefined &&
        (text.startsWith('HTTP/1.1 101') || (length !== undefined && body.length >= Number(length)))
      )
        socket.end()
    })
    socket.on('close', finish)
    socket.on('error', reject)
  })
}

const head = (line: string, headers: Record<string, string>, body = ''): string =>
  `${line} HTTP/1.1\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}${body === '' ? '' : `Content-Length: ${body.length}\r\n`}\r\n${body}`
const own = (): string => `http://127.0.0.1:${port}`
const host = (): string => `127.0.0.1:${port}`

async function signIn(): Promise<{ cookie: string; token: string }> {
  const body = JSON.stringify({ token: book.issueTicket() })
  const response = await fetch(`${own()}/session`, {
    method: 'POST',
    headers: { origin: own(), 'content-type': 'application/json' },
    body,
  })
  const { token } = z.object({ token: z.string() }).parse(await response.json())
  return { token, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

const upgradeHeaders = (more: Record<string, string>): Record<string, string> => ({
  Host: host(),
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
  ...more,
})

describe('every request names the one address and the one origin', () => {
  test.each([
    ['another name for this machine', () => `localhost:${port}`],
    ['a name that was rebound to this machine', () => `evil.test:${port}`],
    ['the address without its port', () => '127.0.0.1'],
    ['another port', () => '127.0.0.1:1'],
    ['another loopback address', () => `127.0.0.2:${port}`],
    ['the address with a dot at its end', () => `127.0.0.1.:${port}`],
    ['the address in another notation', () => `2130706433:${port}`],
    ['nothing', () => ''],
  ])('421 for a Host that is %s', async (_name, value) => {
    expect((await raw(head('GET /', { Host: value() }))).status).toBe(421)
  })

  test('421 without a Host, and with two', async () => {
    expect((await raw('GET / HTTP/1.0\r\n\r\n')).status).toBe(421)
    expect((await raw(`GET / HTTP/1.1\r\nHost: ${host()}\r\nHost: evil.test\r\n\r\n`)).status).toBe(421)
  })

  test('400 for an absolute target', async () => {
    expect((await raw(head('GET http://evil.test/', { Host: host() }))).status).toBe(400)
  })

  test.each(['null', 'http://localhost:1', 'https://evil.test', 'http://127.0.0.1', 'http://127.0.0.1.evil.test', ''])(
    '403 for a POST with Origin %j',
    async (origin) => {
      expect((await raw(head('POST /session', { Host: host(), Origin: origin }, '{}'))).status).toBe(403)
    },
  )

  test('403 for a POST without an Origin', async () => {
    expect((await raw(head('POST /session', { Host: host() }, '{}'))).status).toBe(403)
  })

  test.each(['cross-site', 'same-site', 'none'])('403 for a POST that says Sec-Fetch-Site: %s', async (site) => {
    expect(
      (await raw(head('POST /session', { Host: host(), Origin: own(), 'Sec-Fetch-Site': site }, '{}'))).status,
    ).toBe(403)
  })

  test.each([
    ['GET', { 'Sec-Fetch-Site': 'cross-site' }],
    ['GET', { 'Sec-Fetch-Site': 'same-site' }],
    ['GET', { Origin: 'https://evil.test' }],
    ['GET', { Origin: 'null' }],
    ['DELETE', {}],
    ['OPTIONS', {}],
    ['PUT', {}],
  ])('403 for %s of the page with %j', async (method, headers) => {
    expect((await raw(head(`${method} /`, { Host: host(), ...headers }))).status).toBe(403)
  })
})

describe('the page', () => {
  test('comes with the policy, its nonce in the page, and headers that keep it to itself', async () => {
    const { status, head: headers, body } = await raw(head('GET /', { Host: host(), 'Sec-Fetch-Site': 'none' }))
    expect(status).toBe(200)
    const nonce = /'nonce-([^']+)'/i.exec(headers)?.[1]
    expect(body.toLowerCase()).toContain(`<meta property="csp-nonce" nonce="${nonce}">`)
    expect(headers.replace(/'nonce-[^']+'/, "'nonce-…'")).toContain(
      "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self' 'nonce-…'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'\r\n",
    )
    for (const line of [
      'x-content-type-options: nosniff',
      'referrer-policy: no-referrer',
      'cross-origin-opener-policy: same-origin',
      'cross-origin-resource-policy: same-origin',
    ]) {
      expect(headers).toContain(line)
    }
  })

  test('a nonce is used once', async () => {
    const nonces = await Promise.all(
      [1, 2, 3].map(async () => /'nonce-([^']+)'/.exec((await raw(head('GET /', { Host: host() }))).head)?.[1]),
    )
    expect(new Set(nonces).size).toBe(3)
  })

  test.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/assets/%2e%2e/index.html',
    '/assets\\app.js',
    '//assets/app.js',
    '/assets/app.js/',
    '/assets/app.js%00',
    '/index.html',
    '/assets',
    '/.',
    '/session',
  ])('nothing but an exact name is found: %s', async (path) => {
    expect((await raw(head(`GET ${path}`, { Host: host() }))).status).toBe(404)
  })

  test('its assets come by their exact name', async () => {
    expect(await raw(head('GET /assets/app.js', { Host: host(), 'Sec-Fetch-Site': 'same-origin' }))).toMatchObject({
      status: 200,
      body: 'export {}',
    })
  })
})

describe('signing in', () => {
  const post = (body: string): ReturnType<typeof raw> =>
    raw(head('POST /session', { Host: host(), Origin: own(), 'Sec-Fetch-Site': 'same-origin' }, body))

  test('a ticket is traded once for a cookie that scripts and other sites never see', async () => {
    const ticket = JSON.stringify({ token: book.issueTicket() })
    const first = await post(ticket)
    expect(first.status).toBe(200)
    expect(first.head).toMatch(new RegExp(`set-cookie: switchboard-${port}=[^;]+; httponly; samesite=strict; path=/`))
    expect((await post(ticket)).status).toBe(401)
  })

  test('a ticket that comes twice at once was seen by somebody: its session is over', async () => {
    const ticket = book.issueTicket()
    const made = book.redeem(ticket)
    expect(book.find(made?.cookie)).toBeDefined()
    expect(book.redeem(ticket)).toBeUndefined()
    expect(book.find(made?.cookie)).toBeUndefined()
  })

  test('a used address that is opened again later does the open tab no harm', () => {
    const ticket = book.issueTicket()
    const made = book.redeem(ticket)
    now += sessionLimits.raceMs
    expect(book.redeem(ticket)).toBeUndefined()
    expect(book.find(made?.cookie)).toBeDefined()
  })

  test('a ticket is worth nothing after ten minutes', async () => {
    const ticket = book.issueTicket()
    now += sessionLimits.ticketMs
    expect((await post(JSON.stringify({ token: ticket }))).status).toBe(401)
  })

  test.each([
    ['nothing', ' '],
    ['no token', '{}'],
    ['a number', '{"token":1}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['more than it takes', '{"token":"x","more":1}'],
    ['a body over the cap', `{"token":"${'x'.repeat(5_000)}"}`],
  ])('400 for %s', async (_name, body) => {
    expect((await post(body)).status).toBe(400)
  })

  test('a session ends when it is not used for long, and in any case some day', () => {
    const idle = book.redeem(book.issueTicket())
    now += sessionLimits.idleMs
    expect(book.find(idle?.cookie)).toBeUndefined()
    const busy = book.redeem(book.issueTicket())
    for (let used = 0; used < sessionLimits.absoluteMs; used += sessionLimits.idleMs / 2) {
      const session = book.find(busy?.cookie)
      if (session !== undefined) book.touch(session)
      now += sessionLimits.idleMs / 2
    }
    expect(book.find(busy?.cookie)).toBeUndefined()
  })
})

describe('the socket', () => {
  test('is refused without the cookie, at another path, or from another origin', async () => {
    const { cookie } = await signIn()
    const upgrade = (path: string, headers: Record<string, string>): Promise<number> =>
      raw(head(`GET ${path}`, upgradeHeaders(headers))).then(({ status }) => status)
    expect(await upgrade('/ipc', { Origin: own() })).toBe(401)
    expect(await upgrade('/ipc', { Origin: own(), Cookie: `${cookie}x` })).toBe(401)
    expect(await upgrade('/other', { Origin: own(), Cookie: cookie })).toBe(404)
    expect(await upgrade('/ipc?x', { Origin: own(), Cookie: cookie })).toBe(404)
    expect(await upgrade('/ipc', { Cookie: cookie })).toBe(403)
    expect(await upgrade('/ipc', { Origin: 'https://evil.test', Cookie: cookie })).toBe(403)
    expect(await upgrade('/ipc', { Origin: own(), Cookie: cookie, 'Sec-Fetch-Site': 'cross-site' })).toBe(403)
    expect(await upgrade('/ipc', { Origin: own(), Cookie: cookie, Host: `evil.test:${port}` })).toBe(421)
    expect(await upgrade('/ipc', { Origin: own(), Cookie: cookie })).toBe(101)
  })

  async function open(
    cookie: string,
  ): Promise<{ socket: WebSocket; closed: Promise<number>; next: () => Promise<unknown> }> {
    const socket = new WebSocket(`ws://${host()}/ipc`, { origin: own(), headers: { cookie } })
    const frames: unknown[] = []
    const waiters: ((frame: unknown) => void)[] = []
    socket.on('message', (data: Buffer) => {
      const frame: unknown = JSON.parse(data.toString())
      const waiter = waiters.shift()
      if (waiter === undefined) frames.push(frame)
      else waiter(frame)
    })
    const closed = new Promise<number>((resolve) => socket.on('close', resolve))
    await new Promise((resolve, reject) => {
      socket.on('open', resolve)
      socket.on('error', reject)
    })
    return {
      socket,
      closed,
      next: () =>
        frames.length > 0 ? Promise.resolve(frames.shift()) : new Promise((resolve) => waiters.push(resolve)),
    }
  }

  test('answers nothing before the page token, and a wrong one ends it', async () => {
    const { cookie } = await signIn()
    const other = await signIn()
    for (const first of [
      { id: 1, method: 'note.say', input: { text: 'x' } },
      { kind: 'hello', token: 'wrong' },
      { kind: 'hello', token: other.token },
      { kind: 'hello' },
    ]) {
      const { socket, closed } = await open(cookie)
      const before = calls
      socket.send(JSON.stringify(first))
      expect(await closed).toBe(4401)
      expect(calls).toBe(before)
    }
  })

  test('answers calls after it, reload after reload', async () => {
    const { cookie, token } = await signIn()
    for (let reload = 0; reload < 2; reload += 1) {
      const { socket, next } = await open(cookie)
      socket.send(JSON.stringify({ kind: 'hello', token }))
      expect(await next()).toEqual({ kind: 'event', event: { type: 'ops.changed', workspaceId: 'w' } })
      socket.send(JSON.stringify({ id: 7, method: 'note.say', input: { text: 'hello' } }))
      expect(await next()).toEqual({ kind: 'reply', id: 7, reply: { ok: true, output: { text: 'hello' } } })
      socket.send(JSON.stringify({ id: 8, method: 'note.shout', input: {} }))
      expect(await next()).toMatchObject({ id: 8, reply: { ok: false, error: { code: 'ipc.unknown_method' } } })
      socket.close()
    }
  })

  test.each([
    ['text that is no JSON', 'x', 4400],
    ['a call without its parts', '{"id":1}', 4400],
    ['bytes', Buffer.from('{}'), 4400],
    ['more than the cap', 'x'.repeat(maxIpcBytes + 2_048), 1009],
  ])('%s ends it', async (_name, frame, code) => {
    const { cookie, token } = await signIn()
    const { socket, closed } = await open(cookie)
    socket.send(JSON.stringify({ kind: 'hello', token }))
    socket.send(frame)
    expect(await closed).toBe(code)
  })

  test('a session that has ended meanwhile answers no more', async () => {
    const { cookie, token } = await signIn()
    const { socket, closed, next } = await open(cookie)
    socket.send(JSON.stringify({ kind: 'hello', token }))
    await next()
    now += sessionLimits.idleMs
    socket.send(JSON.stringify({ id: 1, method: 'note.say', input: { text: 'x' } }))
    expect(await closed).toBe(4401)
  })
})

test('a port that is taken is said so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-assets-'))
  writeFileSync(join(folder, 'index.html'), '<head></head>')
  const router = createIpcRouter({}, {}, { log: () => undefined, newTraceId: () => 'trace' })
  const second = createHostServer({
    assets: readAssetMap(folder),
    book,
    router,
    subscribe: () => () => undefined,
    greeting: () => [],
    after: afterTimeout,
  })
  await expect(second.start(port)).rejects.toMatchObject({ code: 'port.taken', message: `Port ${port} is taken.` })
})

test('nobody but this machine can connect', async () => {
  const { networkInterfaces } = await import('node:os')
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address !== undefined && !address.internal && address.family === 'IPv4')
  if (outside === undefined) return
  const answer = await new Promise((resolve) => {
    const socket = connect(port, outside.address)
    socket.on('connect', () => resolve('connected'))
    socket.on('error', () => resolve('refused'))
  })
  expect(answer).toBe('refused')
})
