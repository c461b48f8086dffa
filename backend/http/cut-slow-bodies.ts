import type { IncomingMessage, Server, ServerResponse } from 'node:http'

export interface BodyPace {
  readonly windowMs: number
  readonly leastBytes: number
}

interface OpenBody {
  readonly outgoing: ServerResponse
  /** What its connection had read at the last look; undefined before the first. */
  readAt: number | undefined
}

/** Cuts a request of whose body hardly anything arrives for a whole window; one window may pass before it is watched. */
export function cutSlowBodies(server: Server, { windowMs, leastBytes }: BodyPace): void {
  const open = new Map<IncomingMessage, OpenBody>()
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    open.set(incoming, { outgoing, readAt: undefined })
    outgoing.once('close', () => open.delete(incoming))
  })

  function look(): void {
    for (const [incoming, body] of open) {
      if (incoming.complete) continue
      const { bytesRead } = incoming.socket
      // What has arrived and waits for us is not the sender's fault, who gets a whole window once we read again.
      const waitsForUs = incoming.readableLength > 0
      const isSlow = !waitsForUs && body.readAt !== undefined && bytesRead - body.readAt < leastBytes
      body.readAt = waitsForUs ? undefined : bytesRead
      if (isSlow) cut(incoming, body.outgoing)
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
