import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { readAssetMap } from '#main/assets/asset-map.ts'
import { createIpcRouter, type IpcRouter } from '#main/ipc/ipc-router.ts'
import { createHostServer } from '#main/node-host/host-server.ts'
import { createSessionBook, type SessionBook } from '#main/node-host/session-book.ts'
import { afterTimeout, type After } from '#main/service/timers.ts'
import { call } from '#shared/ipc/call.ts'
import type { IpcEvent } from '#shared/ipc/contract.ts'

/** A clock that stands until it is moved, and timers that follow it. */
export function createTestTime(startMs = Date.UTC(2026, 10, 21)) {
  let now = startMs
  const timers = new Set<{ readonly atMs: number; readonly run: () => void }>()
  const after: After = (delayMs, run) => {
    const timer = { atMs: now + delayMs, run }
    timers.add(timer)
    return () => timers.delete(timer)
  }
  function next(untilMs: number) {
    return [...timers].filter(({ atMs }) => atMs <= untilMs).toSorted((one, other) => one.atMs - other.atMs)[0]
  }
  return {
    clock: () => now,
    after,
    pass(ms: number) {
      const until = now + ms
      for (let timer = next(until); timer !== undefined; timer = next(until)) {
        timers.delete(timer)
        now = Math.max(now, timer.atMs)
        timer.run()
      }
      now = until
    },
  }
}
export type TestTime = ReturnType<typeof createTestTime>

export interface TestHost {
  readonly port: number
  /** `127.0.0.1:PORT`. */
  readonly authority: string
  readonly origin: string
  readonly book: SessionBook
  /** Handlers that ran, by method. */
  readonly calls: string[]
  tell(event: IpcEvent): void
  stop(): Promise<void>
}

const noteContract = {
  'note.say': call(z.strictObject({ text: z.string() }), z.object({ text: z.string() })),
  'note.wait': call(z.strictObject({}), z.string()),
}

function emptyRenderer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-assets-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><title>x</title></head><body></body></html>')
  writeFileSync(join(folder, 'assets/app.js'), 'export {}')
  return folder
}

/** The real server with two small calls behind it, or with the router that is given. */
export async function startTestHost(
  options: {
    readonly clock?: () => number
    readonly after?: After
    readonly port?: number
    readonly router?: IpcRouter
    readonly greeting?: readonly IpcEvent[]
    /** Instead of a page with nothing on it. */
    readonly rendererDir?: string
  } = {},
): Promise<TestHost> {
  const calls: string[] = []
  const listeners = new Set<(event: IpcEvent) => void>()
  const handlers = {
    'note.say'({ text }: { text: string }) {
      calls.push('note.say')
      return { text }
    },
    'note.wait': () => new Promise<string>(() => undefined),
  }
  const router =
    options.router ?? createIpcRouter(noteContract, handlers, { log: () => undefined, newTraceId: () => 'trace' })
  const book = createSessionBook({
    clock: options.clock ?? Date.now,
    newSecret: () => randomBytes(32).toString('base64url'),
  })
  const server = createHostServer({
    assets: readAssetMap(options.rendererDir ?? emptyRenderer()),
    book,
    router,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    greeting: () => options.greeting ?? [{ type: 'ops.changed', workspaceId: 'w' }],
    after: options.after ?? afterTimeout,
  })
  const port = await server.start(options.port ?? 0)
  return {
    port,
    authority: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    book,
    calls,
    tell: (event) => listeners.forEach((listener) => listener(event)),
    stop: server.stop,
  }
}

export interface RawAnswer {
  readonly status: number
  readonly head: string
  readonly body: string
}

/** Sends exactly these bytes and reads until the server ends, or a full head and body came. */
export function sendRaw(port: number, request: string | Buffer): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    let text = ''
    socket.on('data', (data) => {
      text += data.toString()
      const length = /content-length: (\d+)/i.exec(text)?.[1]
      const body = text.split('\r\n\r\n')[1]
      const isWhole = length !== undefined && body !== undefined && body.length >= Number(length)
      if (isWhole || (body !== undefined && text.startsWith('HTTP/1.1 101'))) socket.end()
    })
    socket.on('close', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n', 2)
      resolve({ status: Number(head.split(' ')[1] ?? 0), head, body })
    })
    socket.on('error', reject)
  })
}

/** A request's bytes. */
export function requestText(line: string, headers: Readonly<Record<string, string>>, body = ''): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const length = body === '' ? '' : `Content-Length: ${Buffer.byteLength(body)}\r\n`
  return `${line} HTTP/1.1\r\n${lines.join('')}${length}\r\n${body}`
}

export function upgradeHeaders(host: TestHost, more: Readonly<Record<string, string>>): Record<string, string> {
  return {
    Host: host.authority,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    ...more,
  }
}

export interface SignedIn {
  /** `name=value`. */
  readonly cookie: string
  readonly token: string
}

/** Trades a ticket as the page does. */
export async function signIn(host: TestHost, ticket = host.book.issueTicket(), cookie = ''): Promise<SignedIn> {
  const headers = { Host: host.authority, Origin: host.origin, Cookie: cookie }
  const { head, body } = await sendRaw(
    host.port,
    requestText('POST /session', headers, JSON.stringify({ token: ticket })),
  )
  const { token } = z.object({ token: z.string() }).parse(JSON.parse(body))
  return { token, cookie: head.match(/(?<=set-cookie: )switchboard-\d+-[\w-]{8}=[\w-]{43}/gi)?.at(-1) ?? '' }
}

export interface TestSocket {
  readonly socket: WebSocket
  readonly closed: Promise<number>
  /** The next frame that came, or comes. */
  next(): Promise<unknown>
  send(frame: unknown): void
}

/** A socket whose upgrade was accepted; nothing has been said on it. */
export async function openTestSocket(host: TestHost, cookie: string): Promise<TestSocket> {
  const socket = new WebSocket(`ws://${host.authority}/ipc`, { origin: host.origin, headers: { cookie } })
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
    next: () => (frames.length > 0 ? Promise.resolve(frames.shift()) : new Promise((resolve) => waiters.push(resolve))),
    send: (frame) => socket.send(JSON.stringify(frame)),
  }
}

/** A socket that has been let in. */
export async function openSignedIn(host: TestHost, { cookie, token }: SignedIn): Promise<TestSocket> {
  const opened = await openTestSocket(host, cookie)
  opened.send({ kind: 'hello', token })
  await opened.next()
  return opened
}
