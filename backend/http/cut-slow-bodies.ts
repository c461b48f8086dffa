import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export interface BodyPace {
  readonly windowMs: number
  readonly leastBytes: number
}

interface OpenBody {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  /** What its connection had read at the last look; undefined before the first. */
  readAt: number | undefined
}

/** The body that may be under way on a connection: only the last one can be. */
interface Connection {
  body: OpenBody | undefined
}

/** Cuts a request of whose body hardly anything arrives for a whole window; one window may pass before it is watched. */
export function cutSlowBodies(server: Server, { windowMs, leastBytes }: BodyPace): void {
  // By connection: a map whose keys come and go with requests keeps them, and their bodies, from being collected young.
  const open = new Map<Socket, Connection>()
  server.on('connection', (socket: Socket) => {
    open.set(socket, { body: undefined })
    socket.once('close', () => open.delete(socket))
  })
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const connection = open.get(incoming.socket)
    if (connection === undefined) return
    const body: OpenBody = { incoming, outgoing, readAt: undefined }
    connection.body = body
    outgoing.on('close', () => {
      if (connection.body === body) connection.body = undefined
    })
  })

  function look(): void {
    for (const { body } of open.values()) {
      if (body === undefined || body.incoming.complete) continue
      const { incoming, outgoing } = body
      const { bytesRead } = incoming.socket
      // What has arrived and waits for us is not the sender's fault, who gets a whole window once we read again.
      const waitsForUs = incoming.readableLength > 0
      const isSlow = !waitsForUs && body.readAt !== undefined && bytesRead - body.readAt < leastBytes
      body.readAt = waitsForUs ? undefined : bytesRead
      if (isSlow) cut(incoming, outgoing)
    }
  }

  // After what is ready to be read: a process that stood still must not take that for a slow sender.
  const timer = setInterval(() => setImmediate(look), windowMs).unref()
  server.once('close', () => clearInterval(timer))
}

function cut({ socket }: IncomingMessage, outgoing: ServerResponse): void {
  if (!outgoing.headersSent)
    socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  socket.destroy()
}
