import { expect } from 'vitest'
import { connectWindow } from '#main/shell/electron-ipc.ts'
import type { SenderFrame } from '#main/shell/accepts-sender.ts'
import { sessionLimits } from '#main/node-host/session-book.ts'
import type { IpcRouter } from '#main/ipc/ipc-router.ts'
import { WebSocket } from 'ws'
import { createTestTime, openSignedIn, openTestSocket, signIn, startTestHost } from '../integration/host-harness.ts'

/** What came back: a reply, or the code with which the way was shut. */
export type Outcome = { readonly ok?: boolean; readonly error?: { readonly code: string } } | { readonly shut: number }

/** Calls in whatever way the transport has, true to form or not. */
export type Caller = (method: unknown, input: unknown) => Promise<unknown>

/** One way in: who is let in, and everybody who isn't, with what they get. */
export interface Transport {
  readonly name: string
  /** A caller that is let in. */
  connect(): Promise<Caller>
  readonly refused: readonly (readonly [who: string, connect: () => Promise<Caller>, gets: Outcome])[]
  stop(): Promise<void>
}

/** Electron's side, with frames of our own: the same in real windows is in `window-*.e2e.ts`. */
export function electronTransport(router: IpcRouter): Transport {
  let handle: ((event: { senderFrame: SenderFrame | null }, ...args: unknown[]) => unknown) | undefined
  const ours = { origin: 'app://console', parent: null }
  const destroyed = (): never => {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed')
  }
  let mainFrame: () => unknown = () => ours
  connectWindow(
    {
      ipcMain: {
        handle: (_channel, listener) => void (handle = listener as typeof handle),
        removeHandler: () => undefined,
      },
      window: {
        isDestroyed: () => false,
        webContents: {
          get mainFrame() {
            return mainFrame()
          },
          send: () => undefined,
          on: () => undefined,
        },
      },
    },
    { router, subscribe: () => () => undefined, greeting: () => [] },
  )
  const as =
    (event: { senderFrame: SenderFrame | null }, main: () => unknown = () => ours) =>
    async (): Promise<Caller> =>
    async (method, input) => {
      mainFrame = main
      return handle?.(event, method, input)
    }
  const gets = { ok: false, error: { code: 'ipc.sender_refused' } } as const
  const origins = [
    'https://console',
    'app://console.evil.test',
    'app://other',
    'app://',
    'APP://console',
    'http://127.0.0.1',
    'null',
    '',
    'about:blank',
    'file://',
    'devtools://devtools',
    'chrome-extension://abc',
  ]
  return {
    name: 'electron',
    connect: as({ senderFrame: ours }),
    refused: [
      ['no frame', as({ senderFrame: null }), gets],
      ['no frame while the window has none', as({ senderFrame: null }, () => null), gets],
      ['a frame inside the page', as({ senderFrame: { origin: 'app://console', parent: ours } }), gets],
      ['another window’s page', as({ senderFrame: { origin: 'app://console', parent: null } }), gets],
      [
        'the main frame that says it is inside another',
        ...((frame) => [as({ senderFrame: frame }, () => frame), gets] as const)({ ...ours, parent: {} }),
      ],
      [
        'a frame that was destroyed',
        as({
          get senderFrame() {
            return destroyed()
          },
        }),
        gets,
      ],
      ['a window that was destroyed', as({ senderFrame: ours }, destroyed), gets],
      [
        'a frame whose origin is gone',
        ...((frame) => [as({ senderFrame: frame }, () => frame), gets] as const)({
          parent: null,
          get origin() {
            return destroyed()
          },
        }),
      ],
      ...origins.map((origin) => {
        const frame = { origin, parent: null }
        return [`the origin ${JSON.stringify(origin)}`, as({ senderFrame: frame }, () => frame), gets] as const
      }),
    ],
    stop: async () => undefined,
  }
}

/** The Node host's side: a real server and real sockets. */
export async function socketTransport(router: IpcRouter): Promise<Transport> {
  const time = createTestTime()
  const host = await startTestHost({ router, clock: time.clock })
  let nextId = 0
  let last: WebSocket | undefined

  /** Upgrades that the server answers otherwise come back as its status. */
  const upgrading =
    (origin: string, pick: (cookie: string) => string, query = '') =>
    async (): Promise<Caller> =>
    async () => {
      const cookie = pick((await signIn(host)).cookie)
      const socket = new WebSocket(`ws://${host.authority}/ipc${query}`, { origin, headers: { cookie } })
      return new Promise((resolve) => {
        socket.on('unexpected-response', (request, { statusCode }) => {
          request.destroy()
          resolve({ shut: statusCode })
        })
        socket.on('open', () => resolve({ shut: 0 }))
        socket.on('error', () => undefined)
      })
    }
  const saying =
    (first: (token: string) => readonly unknown[], cookieOf?: () => Promise<string>) => async (): Promise<Caller> => {
      const session = await signIn(host)
      const { send, closed } = await openTestSocket(host, (await cookieOf?.()) ?? session.cookie)
      for (const frame of first(session.token)) send(frame)
      return async (method, input) => {
        send({ id: 1, method, input })
        return { shut: await closed }
      }
    }
  const sending = (frame: (call: object) => string | Buffer) => async (): Promise<Caller> => {
    const { socket, closed } = await openSignedIn(host, await signIn(host))
    return async (method, input) => {
      socket.send(frame({ id: 1, method, input }))
      return { shut: await closed }
    }
  }
  const aged = (ms: number) => async (): Promise<Caller> => {
    const { send, closed } = await openSignedIn(host, await signIn(host))
    time.pass(ms)
    return async (method, input) => {
      send({ id: 1, method, input })
      return { shut: await closed }
    }
  }
  const its = (cookie: string): string => cookie
  const { token: other } = await signIn(host)
  return {
    name: 'socket',
    async connect() {
      last?.close()
      const { socket, send } = await openSignedIn(host, await signIn(host))
      last = socket
      const waiting = new Map<number, (reply: unknown) => void>()
      socket.on('message', (data: Buffer) => {
        const frame = JSON.parse(data.toString()) as { id: number; reply: unknown }
        waiting.get(frame.id)?.(frame.reply)
        waiting.delete(frame.id)
      })
      socket.on('close', (code) => waiting.forEach((settle) => settle({ shut: code })))
      return (method, input) =>
        new Promise((resolve) => {
          nextId += 1
          waiting.set(nextId, resolve)
          send({ id: nextId, method, input })
        })
    },
    refused: [
      ['no cookie', upgrading(host.origin, () => ''), { shut: 401 }],
      ['a wrong cookie', upgrading(host.origin, (cookie) => `${cookie.split('=')[0]}=wrong`), { shut: 401 }],
      ['another origin', upgrading('https://evil.test', its), { shut: 403 }],
      ['another port’s origin', upgrading('http://127.0.0.1:1', its), { shut: 403 }],
      ['no origin of its own', upgrading('null', its), { shut: 403 }],
      ['another path', upgrading(host.origin, its, '?x'), { shut: 404 }],
      ['no first frame', saying(() => []), { shut: 4401 }],
      ['a wrong page token', saying(() => [{ kind: 'hello', token: 'wrong' }]), { shut: 4401 }],
      ['another session’s page token', saying(() => [{ kind: 'hello', token: other }]), { shut: 4401 }],
      [
        'another session’s cookie',
        saying(
          (token) => [{ kind: 'hello', token }],
          async () => (await signIn(host)).cookie,
        ),
        { shut: 4401 },
      ],
      ['more than a hello', saying((token) => [{ kind: 'hello', token, more: 1 }]), { shut: 4401 }],
      ['a session that was idle too long', aged(sessionLimits.idleMs), { shut: 4410 }],
      ['a session that is too old', aged(sessionLimits.absoluteMs), { shut: 4411 }],
      ['bytes', sending((call) => Buffer.from(JSON.stringify(call))), { shut: 4400 }],
      ['no JSON', sending((call) => `${JSON.stringify(call)}x`), { shut: 4400 }],
      ['a frame with more fields', sending((call) => JSON.stringify({ ...call, more: 1 })), { shut: 4400 }],
      ['a frame without an id', sending((call) => JSON.stringify({ ...call, id: undefined })), { shut: 4400 }],
      ['a frame without an input', sending((call) => JSON.stringify({ ...call, input: undefined })), { shut: 4400 }],
      ['an id that is none', sending((call) => JSON.stringify({ ...call, id: -1 })), { shut: 4400 }],
      [
        'a frame over the cap',
        sending((call) => JSON.stringify({ ...call, more: 'x'.repeat(4_200_000) })),
        { shut: 1009 },
      ],
    ],
    stop: host.stop,
  }
}

export function expectRefused(outcome: unknown, gets: Outcome): void {
  expect(outcome).toBeDefined()
  expect(outcome).toMatchObject(gets)
}
