import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'
import type { Socket } from 'node:net'

export interface DrainLimits {
  /** After that, whatever is still open is cut. */
  readonly graceMs: number
  /** How long a connection has to be quiet before it is closed: a request may be on its way over one that looks idle. */
  readonly quietMs: number
}

interface Open {
  /** Nearly always one: a list, because a set would keep them from being collected young. */
  readonly answers: ServerResponse[]
  quietSince: number
  bytesRead: number
}

const lookEveryMs = 10

/**
 * Knows every connection of a server, so that it can be closed without one being reset before its answer. Answers whether
 * it is closed and how many had to be cut.
 */
export function trackConnections(server: Server): (limits: DrainLimits) => Promise<{ readonly cut: number }> {
  const open = new Map<Socket, Open>()
  let draining = false

  server.on('connection', (socket: Socket) => {
    open.set(socket, { answers: [], quietSince: performance.now(), bytesRead: 0 })
    socket.once('close', () => open.delete(socket))
  })
  server.on('request', ({ socket }: IncomingMessage, outgoing: ServerResponse) => {
    const connection = open.get(socket)
    // Says `Connection: close`: the client sends nothing more over it, and hangs up.
    if (draining) outgoing.shouldKeepAlive = false
    connection?.answers.push(outgoing)
    outgoing.on('close', () => {
      if (connection === undefined) return
      connection.answers.splice(connection.answers.indexOf(outgoing), 1)
      connection.quietSince = performance.now()
    })
  })

  return async ({ graceMs, quietMs }) => {
    draining = true
    const began = performance.now()
    // Not the HTTP server's own way, which resets connections that look idle.
    NetServer.prototype.close.call(server)
    for (const { answers } of open.values()) {
      for (const outgoing of answers) if (!outgoing.headersSent) outgoing.shouldKeepAlive = false
    }
    while (open.size > 0 && performance.now() - began < graceMs) {
      const now = performance.now()
      for (const [socket, connection] of open) {
        if (connection.bytesRead !== socket.bytesRead) connection.quietSince = now
        connection.bytesRead = socket.bytesRead
        const isQuiet = now - Math.max(connection.quietSince, began) >= quietMs
        if (connection.answers.length === 0 && isQuiet) socket.destroySoon()
      }
      await new Promise<void>((resolve) => setTimeout(resolve, lookEveryMs))
    }
    const cut = open.size
    server.closeAllConnections()
    for (const socket of open.keys()) socket.destroy()
    return { cut }
  }
}
