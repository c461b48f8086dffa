import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { readAssetMap } from '#main/assets/asset-map.ts'
import { createIpcRouter } from '#main/ipc/ipc-router.ts'
import { createHostServer } from '#main/node-host/host-server.ts'
import { createSessionBook } from '#main/node-host/session-book.ts'
import { afterTimeout } from '#main/service/timers.ts'
import { createPageToken } from '#renderer/client/page-token.ts'
import { createSocketBridge } from '#renderer/client/socket-bridge.ts'
import type { IpcBridge } from '#shared/ipc/bridge.ts'
import { call } from '#shared/ipc/call.ts'
import type { IpcEvent } from '#shared/ipc/contract.ts'
import { until } from './console-harness.ts'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

const status = {
  workspaceId: null,
  connection: { kind: 'online' },
  asOf: null,
  seq: 0,
  firstLoad: null,
  outbox: { waiting: 0, attention: 0 },
  sample: { kind: 'absent' },
} as const

async function startHost(wanted = 0) {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-assets-'))
  writeFileSync(join(folder, 'index.html'), '<head></head>')
  const contract = {
    'note.say': call(z.strictObject({ text: z.string() }), z.string()),
    'note.wait': call(z.strictObject({}), z.string()),
  }
  const handlers = {
    'note.say': ({ text }: { text: string }) => text,
    'note.wait': () => new Promise<string>(() => undefined),
  }
  const router = createIpcRouter(contract, handlers, { log: () => undefined, newTraceId: () => 'trace' })
  const book = createSessionBook({ clock: Date.now, newSecret: () => randomBytes(32).toString('base64url') })
  const server = createHostServer({
    assets: readAssetMap(folder),
    book,
    router,
    subscribe: () => () => undefined,
    greeting: () => [{ type: 'status.changed', status }],
    after: afterTimeout,
  })
  const port = await server.start(wanted)
  return { port, book, stop: server.stop }
}

/** What a browser does around the bridge: a cookie jar, an origin, a tab's storage, an address bar. */
function openTab(
  port: number,
  hash: string,
  jar: { cookie: string },
  stored = new Map<string, string>(),
): { bridge: IpcBridge; address: () => string; stored: Map<string, string>; events: IpcEvent[] } {
  const origin = `http://127.0.0.1:${port}`
  let address = `/${hash}`
  let closed = false
  const sockets: WebSocket[] = []
  const fetchAsPage: typeof fetch = async (input, init) => {
    const response = await fetch(new URL(input instanceof Request ? input.url : input, origin), {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init?.headers)), origin, cookie: jar.cookie },
    })
    jar.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? jar.cookie
    return response
  }
  const bridge = createSocketBridge({
    pageToken: createPageToken({
      location: { hash, pathname: '/', search: '' },
      history: { state: null, replaceState: (_state, _title, url) => void (address = String(url)) },
      storage: {
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => void stored.set(key, value),
        removeItem: (key) => void stored.delete(key),
      },
      fetch: fetchAsPage,
    }),
    openSocket(listener) {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/ipc`, { origin, headers: { cookie: jar.cookie } })
      sockets.push(socket)
      socket.on('open', listener.onOpen)
      socket.on('message', (data: Buffer) => listener.onMessage(data.toString()))
      socket.on('close', listener.onClose)
      socket.on('error', () => undefined)
      return socket
    },
    isHostThere: () =>
      fetchAsPage('/', { method: 'HEAD' }).then(
        (response) => response.ok,
        () => false,
      ),
    after: (delayMs, run) => (closed ? () => undefined : afterTimeout(delayMs, run)),
    random: Math.random,
    clock: Date.now,
  })
  const events: IpcEvent[] = []
  bridge.subscribe((event) => events.push(event))
  stops.push(() => {
    closed = true
    for (const socket of sockets) socket.close()
  })
  return { bridge, address: () => address, stored, events }
}

test('the address from the terminal opens the console, and its ticket is gone from the address bar', async () => {
  const { port, book, stop } = await startHost()
  stops.push(stop)
  const tab = openTab(port, `#${book.issueTicket()}`, { cookie: '' })
  expect(await tab.bridge.call('note.say', { text: 'hello' })).toEqual({ ok: true, output: 'hello' })
  expect(tab.address()).toBe('/')
  expect(tab.events).toEqual([{ type: 'status.changed', status }])
})

test('a reload goes on; another tab is told to fetch a fresh address', async () => {
  const { port, book, stop } = await startHost()
  stops.push(stop)
  const jar = { cookie: '' }
  const tab = openTab(port, `#${book.issueTicket()}`, jar)
  await tab.bridge.call('note.say', { text: 'x' })
  expect(await openTab(port, '', jar, tab.stored).bridge.call('note.say', { text: 'again' })).toEqual({
    ok: true,
    output: 'again',
  })
  const other = await openTab(port, '', jar).bridge.call('note.say', { text: 'x' })
  expect(other).toMatchObject({
    ok: false,
    error: { code: 'token.invalid', message: expect.stringContaining('fresh address') as string },
  })
})

test('a used ticket opens nothing', async () => {
  const { port, book, stop } = await startHost()
  stops.push(stop)
  const ticket = book.issueTicket()
  book.redeem(ticket)
  expect(await openTab(port, `#${ticket}`, { cookie: '' }).bridge.call('note.say', { text: 'x' })).toMatchObject({
    error: { code: 'token.invalid' },
  })
})

test('calls that were open when the host went fail as unreachable, and the window hears of it', async () => {
  const { port, book, stop } = await startHost()
  const tab = openTab(port, `#${book.issueTicket()}`, { cookie: '' })
  await tab.bridge.call('note.say', { text: 'x' })
  const open = tab.bridge.call('note.wait', {})
  await stop()
  expect(await open).toMatchObject({ ok: false, error: { code: 'service.unreachable' } })
  await until(
    () => tab.events.at(-1),
    (event) => event?.type === 'status.changed' && event.status.connection.kind === 'offline',
  )
})

test('after a restart on the same port the old tab is told to fetch a fresh address', async () => {
  const { port, book, stop } = await startHost()
  const tab = openTab(port, `#${book.issueTicket()}`, { cookie: '' })
  await tab.bridge.call('note.say', { text: 'x' })
  await stop()
  const again = await startHost(port)
  stops.push(again.stop)
  await until(
    () => tab.bridge.call('note.say', { text: 'x' }),
    (reply) => !reply.ok && reply.error.code === 'token.invalid',
  )
  expect(tab.events.at(-1)).toMatchObject({
    status: { connection: { kind: 'offline', why: expect.stringContaining('fresh address') as string } },
  })
})
