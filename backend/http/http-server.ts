import { getRequestListener } from '@hono/node-server'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { createConnectionRoom } from '#shared/lib/connection-room.ts'
import type { App } from './app.ts'
import { cutSlowBodies } from './cut-slow-bodies.ts'
import type { BodyPace } from './cut-slow-bodies.ts'
import { drainRefusedBodies } from './drain-refused-bodies.ts'
import type { RefusedBody } from './drain-refused-bodies.ts'
import { trackConnections, type DrainLimits } from './track-connections.ts'

export interface ServerLimits {
  /** A client that has not sent its headers by then is cut. */
  readonly headersTimeoutMs: number
  /** A client that has not sent the whole request by then is cut. */
  readonly requestTimeoutMs: number
  /** A connection on which nothing moves, such as a reader that stopped reading, is cut. */
  readonly idleTimeoutMs: number
  /** A client of whose body less than this arrives is cut, long before the request's own time is over. */
  readonly bodyPace: BodyPace
  /** How much of a body that was answered already is read, so that its sender comes to read the answer. */
  readonly refusedBody: RefusedBody
  /** The next one takes the place of the one that has waited longest without a request. */
  readonly connections: number
}

export const serverLimits: ServerLimits = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  idleTimeoutMs: 60_000,
  bodyPace: { windowMs: 3_000, leastBytes: 4_096 },
  refusedBody: { mostMs: 500, mostBytes: 64 * 1024 * 1024 },
  connections: 2_048,
}

export interface HttpServer {
  readonly port: number
  /** Refuses new connections, answers what is under way or on its way, and cuts what is left. */
  close(limits: DrainLimits): Promise<{ readonly cut: number }>
}

/** Listens; answers once the port is known, or throws `port.taken`. */
export async function listen(
  app: App,
  options: {
    readonly host: string
    readonly port: number
    readonly limits: ServerLimits
    /** Looked at first; true when it answers the request. */
    readonly direct?: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean
  },
): Promise<HttpServer> {
  const { limits } = options
  const listener = getRequestListener((request, env) => app.fetch(request, env), {
    overrideGlobalObjects: false,
    autoCleanupIncoming: false,
  })
  const server = createServer(
    {
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      connectionsCheckingInterval: Math.min(2_000, limits.headersTimeoutMs),
      keepAliveTimeout: 30_000,
      maxHeaderSize: 16 * 1024,
    },
    (incoming, outgoing) => {
      if (options.direct?.(incoming, outgoing) !== true) void listener(incoming, outgoing)
    },
  )
  const drain = trackConnections(server)
  const room = createConnectionRoom<Socket>(limits.connections)
  server.on('connection', (socket: Socket) => {
    socket.once('close', () => room.leave(socket))
    room.enter(socket)
  })
  server.on('request', ({ socket }, outgoing: ServerResponse) => {
    room.begin(socket)
    outgoing.on('close', () => room.end(socket))
  })
  cutSlowBodies(server, limits.bodyPace)
  drainRefusedBodies(server, limits.refusedBody)
  server.setTimeout(limits.idleTimeoutMs)
  server.maxHeadersCount = 200
  await bind(server, options)
  const { port } = server.address() as AddressInfo
  return { port, close: drain }
}

function bind(server: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(bindFailure(error, { host, port }))
    })
    server.listen({ host, port, backlog: 1024 }, () => resolve())
  })
}

function bindFailure(cause: NodeJS.ErrnoException, at: { readonly host: string; readonly port: number }): Error {
  const { host, port } = at
  switch (cause.code) {
    case 'EADDRINUSE':
      return new SwitchboardError('port.taken', `Port ${port} on ${host} is taken by another program.`, { details: at })
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return new SwitchboardError('request.invalid', `${host} is not an address of this machine.`, {
        cause,
        details: at,
      })
    case 'EACCES':
      return new SwitchboardError('request.invalid', `Port ${port} may not be opened by this user.`, {
        cause,
        details: at,
      })
    default:
      return cause
  }
}
