import type { IncomingMessage, Server, ServerResponse } from 'node:http'

export interface RefusedBody {
  readonly mostMs: number
  readonly mostBytes: number
}

/**
 * Reads on, and forgets, when an answer was given before the body was over: closing at once would reset the connection
 * under a client that is still writing, which then never reads why it was refused. Who doesn't stop is cut.
 */
export function drainRefusedBodies(server: Server, { mostMs, mostBytes }: RefusedBody): void {
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    outgoing.once('close', () => {
      if (!incoming.complete && !incoming.destroyed) drain(incoming)
    })
  })

  function drain(incoming: IncomingMessage): void {
    const { socket } = incoming
    const timer = setTimeout(cut, mostMs).unref()
    let bytes = 0
    function cut(): void {
      clearTimeout(timer)
      socket.destroySoon()
    }
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > mostBytes) cut()
    })
    incoming.once('close', () => clearTimeout(timer))
    incoming.once('error', () => clearTimeout(timer))
    incoming.resume()
  }
}
