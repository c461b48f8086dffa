import { networkInterfaces } from 'node:os'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serverLimits } from '#main/node-host/host-server.ts'
import {
  requestText,
  sendRaw,
  signIn,
  startTestHost,
  upgradeHeaders,
  type TestHost,
} from '../integration/host-harness.ts'

let host: TestHost
beforeAll(async () => {
  host = await startTestHost()
})
afterAll(() => host.stop())

const own = (more: Readonly<Record<string, string>> = {}) => ({ Host: host.authority, ...more })
const status = async (line: string, headers: Readonly<Record<string, string>>, body = ''): Promise<number> =>
  (await sendRaw(host.port, requestText(line, headers, body))).status

describe('S14: every request names the one address', () => {
  const names: readonly [string, (port: number) => string][] = [
    ['another name for this machine', (port) => `localhost:${port}`],
    ['a name that was rebound to this machine', (port) => `evil.test:${port}`],
    ['a name that only looks like the address', (port) => `127.0.0.1.evil.test:${port}`],
    ['the address behind credentials', (port) => `evil.test@127.0.0.1:${port}`],
    ['the address without its port', () => '127.0.0.1'],
    ['another port', () => '127.0.0.1:1'],
    ['the port with a zero before it', (port) => `127.0.0.1:0${port}`],
    ['another loopback address', (port) => `127.0.0.2:${port}`],
    ['the other protocol’s loopback', (port) => `[::1]:${port}`],
    ['the address inside the other protocol’s', (port) => `[::ffff:127.0.0.1]:${port}`],
    ['the address with a dot at its end', (port) => `127.0.0.1.:${port}`],
    ['the address as one number', (port) => `2130706433:${port}`],
    ['the address in hexadecimal', (port) => `0x7f.0.0.1:${port}`],
    ['any address', (port) => `0.0.0.0:${port}`],
    ['nothing', () => ''],
  ]
  const targets = [
    ['GET /', {}],
    ['HEAD /', {}],
    ['GET /assets/app.js', {}],
    ['POST /session', { Origin: 'own' }],
    ['POST /session/state', { Origin: 'own' }],
    ['GET /open/x', {}],
    ['GET /ipc', { Origin: 'own', Connection: 'Upgrade', Upgrade: 'websocket' }],
  ] as const
  test.each(names)('421 for a Host that is %s, whatever is asked for', async (_name, value) => {
    for (const [line, headers] of targets) {
      const sent = 'Origin' in headers ? { ...headers, Origin: host.origin } : headers
      expect(await status(line, { Host: value(host.port), ...sent }), line).toBe(421)
    }
  })

  test('421 without a Host, and with two', async () => {
    const two = `GET / HTTP/1.1\r\nHost: ${host.authority}\r\nHost: evil.test\r\n\r\n`
    expect((await sendRaw(host.port, 'GET / HTTP/1.0\r\n\r\n')).status).toBe(421)
    expect((await sendRaw(host.port, 'GET / HTTP/1.1\r\n\r\n')).status).toBe(421)
    expect((await sendRaw(host.port, two)).status).toBe(421)
    expect((await sendRaw(host.port, two.replace('evil.test', host.authority))).status).toBe(421)
  })

  test('400 for a target that is no path', async () => {
    expect(await status('GET http://evil.test/', own())).toBe(400)
    expect(await status(`GET ${host.origin}/`, own())).toBe(400)
    expect(await status('OPTIONS *', own({ Origin: host.origin }))).toBe(400)
  })

  test('nobody but this machine can connect', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address !== undefined && (!address.internal || address.address === '::1'))
    for (const address of outside) {
      const answer = await new Promise((resolve) => {
        const socket = connect(host.port, `${address?.address}${address?.scopeid ? `%${address.scopeid}` : ''}`)
        socket.on('connect', () => resolve('connected'))
        socket.on('error', () => resolve('refused'))
      })
      expect(answer, address?.address).toBe('refused')
    }
  })
})

describe('S14: other origins', () => {
  const origins = [
    'null',
    '',
    'http://localhost:1',
    'https://evil.test',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'http://127.0.0.1.evil.test',
    'file://',
    'app://console',
  ]
  test.each(origins)('403 with Origin %j for everything', async (origin) => {
    for (const line of ['POST /session', 'POST /session/state', 'GET /', 'HEAD /', 'GET /assets/app.js', 'PUT /']) {
      expect(await status(line, own({ Origin: origin })), line).toBe(403)
    }
    const { cookie } = await signIn(host)
    expect(await status('GET /ipc', upgradeHeaders(host, { Origin: origin, Cookie: cookie }))).toBe(403)
  })

  test('403 for the own origin in another spelling, or twice', async () => {
    for (const origin of [host.origin.toUpperCase(), `${host.origin}/`, host.origin.replace('http', 'https')]) {
      expect(await status('POST /session', own({ Origin: origin }), '{}')).toBe(403)
    }
    const twice = `POST /session HTTP/1.1\r\nHost: ${host.authority}\r\nOrigin: ${host.origin}\r\nOrigin: ${host.origin}\r\nContent-Length: 2\r\n\r\n{}`
    expect((await sendRaw(host.port, twice)).status).toBe(403)
  })

  test.each(['POST /session', 'POST /session/state', 'DELETE /', 'OPTIONS /', 'PUT /', 'PATCH /', 'TRACE /'])(
    '403 for %s without an Origin',
    async (line) => {
      expect(await status(line, own())).toBe(403)
    },
  )

  test('403 for an upgrade without an Origin', async () => {
    const { cookie } = await signIn(host)
    expect(await status('GET /ipc', upgradeHeaders(host, { Cookie: cookie }))).toBe(403)
  })

  test.each(['cross-site', 'same-site', 'none', 'Same-Origin', ''])(
    '403 for a POST with Sec-Fetch-Site: %j',
    async (site) => {
      expect(await status('POST /session', own({ Origin: host.origin, 'Sec-Fetch-Site': site }), '{}')).toBe(403)
    },
  )

  test.each(['cross-site', 'same-site', 'x'])('403 for a page or asset with Sec-Fetch-Site: %s', async (site) => {
    for (const path of ['/', '/assets/app.js', '/open/unknown', '/session']) {
      const headers = own({ 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' })
      expect(await status(`GET ${path}`, headers), path).toBe(403)
    }
  })

  test('no answer lets another origin read it', async () => {
    const answers = await Promise.all([
      sendRaw(host.port, requestText('GET /', own())),
      sendRaw(host.port, requestText('OPTIONS /session', own({ Origin: 'https://evil.test' }))),
      sendRaw(host.port, requestText('POST /session', own({ Origin: host.origin }), '{}')),
    ])
    for (const { head } of answers) expect(head).not.toContain('access-control-')
  })
})

describe('S14: the file that opens the browser', () => {
  const navigation = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }

  test('with its ticket a file’s page may come in, and is passed on to the address with the fragment', async () => {
    const ticket = host.book.issueTicket()
    const { status: code, head, body } = await sendRaw(host.port, requestText(`GET /open/${ticket}`, own(navigation)))
    expect(code).toBe(200)
    expect(body).toContain(`content="0; url=/#${ticket}"`)
    expect(head).toContain(
      "content-security-policy: default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n",
    )
    expect(head).toContain('referrer-policy: no-referrer\r\n')
    expect(head).toContain('cache-control: no-store\r\n')
    expect(head).not.toContain('set-cookie')
  })

  test.each([
    ['a frame', { 'Sec-Fetch-Dest': 'iframe' }],
    ['a script', { 'Sec-Fetch-Dest': 'script', 'Sec-Fetch-Mode': 'no-cors' }],
    ['a fetch', { 'Sec-Fetch-Dest': 'empty', 'Sec-Fetch-Mode': 'cors' }],
    ['another origin', { Origin: 'null' }],
  ])('with its ticket %s may not', async (_name, headers) => {
    const ticket = host.book.issueTicket()
    expect(await status(`GET /open/${ticket}`, own({ ...navigation, ...headers }))).toBe(403)
  })

  test('a ticket that was used opens nothing', async () => {
    const ticket = host.book.issueTicket()
    await signIn(host, ticket)
    expect(await status(`GET /open/${ticket}`, own(navigation))).toBe(403)
    expect(await status(`GET /open/${ticket}`, own())).toBe(404)
  })
})

describe('S14: the page', () => {
  test('comes with the policy, its nonce in the page, and headers that keep it to itself', async () => {
    const { head, body } = await sendRaw(host.port, requestText('GET /', own({ 'Sec-Fetch-Site': 'none' })))
    const nonce = /'nonce-([^']+)'/i.exec(head)?.[1]
    expect(body).toContain(`<meta property="csp-nonce" nonce="${nonce}">`)
    expect(head.replace(/'nonce-[^']+'/, "'nonce-…'")).toContain(
      "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self' 'nonce-…'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'\r\n",
    )
    for (const line of [
      'x-content-type-options: nosniff',
      'referrer-policy: no-referrer',
      'cross-origin-opener-policy: same-origin',
      'cross-origin-resource-policy: same-origin',
    ]) {
      expect(head).toContain(line)
    }
  })

  test('a nonce is used once', async () => {
    const heads = await Promise.all([1, 2, 3].map(() => sendRaw(host.port, requestText('GET /', own()))))
    expect(new Set(heads.map(({ head }) => /'nonce-([^']+)'/.exec(head)?.[1])).size).toBe(3)
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
    '/ipc',
    '/open/',
    '/open/../',
  ])('nothing but an exact name is found: %s', async (path) => {
    expect(await status(`GET ${path}`, own())).toBe(404)
  })

  test('its assets come by their exact name', async () => {
    const answer = await sendRaw(host.port, requestText('GET /assets/app.js', own({ 'Sec-Fetch-Site': 'same-origin' })))
    expect(answer).toMatchObject({ status: 200, body: 'export {}' })
  })
})

describe('S14: what is no proper request', () => {
  test.each([
    ['noise', '\u0000\u0001\u0002\r\n\r\n'],
    ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['two lengths', 'POST /session HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    [
      'a length and chunks',
      'POST /session HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a header without a name', 'GET / HTTP/1.1\r\n: x\r\n\r\n'],
    ['a bare line feed', 'GET / HTTP/1.1\nHost: x\n\n'],
    ['a folded header', 'GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n'],
    ['a tunnel', 'CONNECT evil.test:443 HTTP/1.1\r\nHost: evil.test\r\n\r\n'],
  ])('%s gets 4xx or nothing', async (_name, text) => {
    const { status: code } = await sendRaw(host.port, text)
    expect([0, 400, 403, 421]).toContain(code)
  })

  test('431 for too many bytes of headers', async () => {
    expect(await status('GET /', own({ 'X-More': 'x'.repeat(serverLimits.headerBytes) }))).toBe(431)
    expect(await status(`GET /${'x'.repeat(serverLimits.headerBytes)}`, own())).toBe(431)
  })

  test('the cookies that a browser may keep for this machine still fit', async () => {
    const { cookie } = await signIn(host)
    const others = Array.from({ length: 180 }, (_, at) => `switchboard-${40_000 + at}-abcdefgh=${'x'.repeat(43)}`)
    const headers = { Origin: host.origin, Cookie: [...others, cookie].join('; ') }
    expect(await status('GET /ipc', upgradeHeaders(host, headers))).toBe(101)
  })

  test.each([
    ['nothing', ' '],
    ['no token', '{}'],
    ['a number', '{"token":1}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['more than it takes', '{"token":"x","more":1}'],
    ['a body over the cap', `{"token":"${'x'.repeat(5_000)}"}`],
  ])('400 for a body that is %s', async (_name, body) => {
    for (const path of ['/session', '/session/state']) {
      expect(await status(`POST ${path}`, own({ Origin: host.origin }), body), path).toBe(400)
    }
  })
})

/** How long until the server ends a connection that sends this and then no more; undefined while it doesn't. */
function cutAfter(first: string, { drip }: { drip?: string } = {}): Promise<number> {
  const started = performance.now()
  return new Promise((resolve) => {
    const socket = connect(host.port, '127.0.0.1', () => socket.write(first))
    const timer = drip === undefined ? undefined : setInterval(() => socket.write(drip), 500)
    socket.resume()
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(timer)
      resolve(performance.now() - started)
    })
  })
}

test('S14: slow clients are cut, however they drip', { timeout: 240_000 }, async () => {
  const { headersMs, requestMs, checkEveryMs } = serverLimits
  const slack = 2_000 + checkEveryMs
  const [silent, halfHead, drippingHead, drippingBody] = await Promise.all([
    cutAfter(''),
    cutAfter(`GET / HTTP/1.1\r\nHost: ${host.authority}\r\n`),
    cutAfter(`GET / HTTP/1.1\r\nHost: ${host.authority}\r\n`, { drip: 'X-A: b\r\n' }),
    cutAfter(
      `POST /session HTTP/1.1\r\nHost: ${host.authority}\r\nOrigin: ${host.origin}\r\nContent-Length: 1000\r\n\r\n`,
      { drip: 'x' },
    ),
  ])
  for (const ms of [silent, halfHead, drippingHead]) expect(ms).toBeLessThan(headersMs + slack)
  expect(drippingBody).toBeLessThan(requestMs + slack)
})

test('S14: connections beyond the cap take the place of those that only wait, and the page is there again when they are gone', async () => {
  const sockets = await Promise.all(
    Array.from(
      { length: serverLimits.connections + 20 },
      () =>
        new Promise<ReturnType<typeof connect>>((resolve) => {
          const socket = connect(host.port, '127.0.0.1', () => resolve(socket))
          socket.on('error', () => undefined)
        }),
    ),
  )
  await expect.poll(() => sockets.filter((socket) => socket.closed).length).toBeGreaterThanOrEqual(20)
  for (const socket of sockets) socket.destroy()
  await expect.poll(() => status('GET /', own()).catch(() => 0)).toBe(200)
})
