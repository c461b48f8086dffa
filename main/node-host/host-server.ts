import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { maxIpcBytes, type IpcEvent } from '#shared/ipc/contract.ts'
import { createConnectionRoom } from '#shared/lib/connection-room.ts'
import { socketCloseCodes } from '#shared/ipc/socket-close-codes.ts'
import { WebSocketServer } from 'ws'
import { answerAsset } from '../assets/answer-asset.ts'
import type { AssetMap } from '../assets/asset-map.ts'
import type { IpcRouter } from '../ipc/ipc-router.ts'
import type { After } from '../service/timers.ts'
import { answerOpening, ticketOf } from './answer-opening.ts'
import { answerSession, answerState } from './answer-session.ts'
import { refuseRequest, type IncomingFacts, type Refusal } from './refuse-request.ts'
import { serveSocket } from './serve-socket.ts'
import type { Session, SessionBook } from './session-book.ts'
import { sessionCookies } from './session-cookies.ts'

export interface HostServerOptions {
  readonly assets: AssetMap
  readonly book: SessionBook
  readonly router: IpcRouter
  readonly subscribe: (listener: (event: IpcEvent) => void) => () => void
  readonly greeting: () => readonly IpcEvent[]
  readonly after: After
}

export interface HostServer {
  /** Listens on 127.0.0.1 and answers with the port; throws `port.taken`. */
  start(port: number): Promise<number>
  stop(): Promise<void>
}

/** 16 KB of headers hold the 180 cookies that a browser keeps for one host. */
export const serverLimits = {
  connections: 256,
  headersMs: 5_000,
  /** All that is ever sent is a line of JSON, from this machine. */
  requestMs: 5_000,
  checkEveryMs: 1_000,
  headerBytes: 16_384,
  headers: 64,
  sockets: 64,
} as const
const overheadBytes = 1_024

/** Serves the renderer and its calls to browsers on this machine. */
export function createHostServer(options: HostServerOptions): HostServer {
  const { assets, book } = options
  const gate = options.router.gate<Session>((session) => book.stateOf(session) === 'alive')
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxIpcBytes + overheadBytes,
    perMessageDeflate: false,
  })
  let port = 0

  const refusalOf = (request: IncomingMessage, upgrade: boolean): Refusal | undefined =>
    refuseRequest(factsOf(request, upgrade), {
      authority: `127.0.0.1:${port}`,
      hasTicket: book.isRedeemable(ticketOf(request.url ?? '') ?? ''),
    })

  const server = createServer(
    {
      headersTimeout: serverLimits.headersMs,
      requestTimeout: serverLimits.requestMs,
      connectionsCheckingInterval: serverLimits.checkEveryMs,
      maxHeaderSize: serverLimits.headerBytes,
      requireHostHeader: false,
    },
    (request, response) => {
      void answer(request, response).catch(() => response.destroy())
    },
  )
  server.maxHeadersCount = serverLimits.headers
  const unused = new Set<Socket>()
  const room = createConnectionRoom<Socket>(serverLimits.connections)
  server.on('connection', (socket: Socket) => {
    unused.add(socket)
    socket.once('close', () => {
      unused.delete(socket)
      room.leave(socket)
    })
    room.enter(socket)
  })
  server.on('request', ({ socket }, response: ServerResponse) => {
    unused.delete(socket)
    room.begin(socket)
    response.once('close', () => room.end(socket))
  })
  server.on('upgrade', ({ socket }) => {
    unused.delete(socket)
    room.begin(socket)
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refusalOf(request, false)
    if (refusal !== undefined) return refuse(response, refusal)
    const path = pathOf(request)
    if (request.method === 'POST' && path === '/session') return answerSession(request, response, { book, port })
    if (request.method === 'POST' && path === '/session/state') return answerState(request, response, { book, port })
    const ticket = ticketOf(request.url ?? '')
    if (ticket !== undefined && isRead(request) && book.isRedeemable(ticket)) {
      return answerOpening(response, { ticket, isHead: request.method === 'HEAD' })
    }
    const nonce = randomBytes(16).toString('base64')
    const { status, headers, body } = answerAsset(assets, {
      method: request.method ?? '',
      path,
      nonce,
      connect: 'self',
    })
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const refusal = refusalOf(request, true)
    if (refusal !== undefined) return endUpgrade(socket, refusal.status)
    if (pathOf(request) !== '/ipc' || request.url !== '/ipc') return endUpgrade(socket, 404)
    const cookies = book.living(sessionCookies(request.headers.cookie, port).map(({ value }) => value))
    if (cookies.length === 0) return endUpgrade(socket, 401)
    const isFull = sockets.clients.size >= serverLimits.sockets
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      if (isFull) webSocket.close(socketCloseCodes.busy, 'Too many pages')
      else serveSocket(webSocket, { ...options, wire: socket, cookies, gate })
    })
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable) endUpgrade(socket, error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400)
    else socket.destroy()
  })

  return {
    async start(wanted) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', (cause: NodeJS.ErrnoException) => reject(startFailure(cause, wanted)))
        server.listen({ host: '127.0.0.1', port: wanted, exclusive: true }, resolve)
      })
      // A server that listens on TCP has an address of this form.
      port = (server.address() as AddressInfo).port
      return port
    },
    async stop() {
      for (const socket of sockets.clients) socket.close(socketCloseCodes.stopped, 'Switchboard stopped')
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
      server.closeIdleConnections()
      // Browsers open connections ahead of need, and Node doesn't count those as idle.
      for (const socket of unused) socket.destroy()
      const cancel = options.after(1_000, () => {
        for (const socket of sockets.clients) socket.terminate()
        server.closeAllConnections()
      })
      await closed
      cancel()
    },
  }
}

function factsOf(request: IncomingMessage, upgrade: boolean): IncomingFacts {
  return { method: request.method ?? '', target: request.url ?? '', rawHeaders: request.rawHeaders, upgrade }
}

/** The path as it was sent: nothing is decoded, and nothing but an exact name is found. */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?', 1)[0] ?? ''
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

function startFailure(cause: NodeJS.ErrnoException, port: number): Error {
  if (cause.code !== 'EADDRINUSE' && cause.code !== 'EACCES') return cause
  const message =
    cause.code === 'EACCES'
      ? `Port ${port} needs rights that this user doesn’t have. Choose one from 1024 on, or leave --port out for any free one.`
      : `Port ${port} is taken. Choose another with --port, or leave it out for any free one.`
  return new SwitchboardError('port.taken', message, { cause })
}

function refuse(response: ServerResponse, { status, message }: Refusal): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(message) + 1,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    connection: 'close',
  })
  response.end(`${message}\n`)
}

function endUpgrade(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
