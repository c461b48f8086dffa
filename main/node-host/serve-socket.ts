import { ipcRequestSchema, type IpcEvent, type IpcFrame } from '#shared/ipc/contract.ts'
import type { WebSocket } from 'ws'
import { z } from 'zod'
import type { IpcGate } from '../ipc/ipc-router.ts'
import type { After } from '../service/timers.ts'
import type { Session, SessionBook } from './session-book.ts'

/** Close codes of our own; the page tells them apart. */
export const closeCodes = { signedOut: 4401, malformed: 4400, goingAway: 1001 } as const

const helloSchema = z.strictObject({ kind: z.literal('hello'), token: z.string().min(1).max(256) })
const helloWithinMs = 5_000
const pingEveryMs = 30_000
const maxInFlight = 256

export interface SocketParts {
  readonly book: SessionBook
  readonly gate: IpcGate<Session>
  readonly subscribe: (listener: (event: IpcEvent) => void) => () => void
  readonly greeting: () => readonly IpcEvent[]
  readonly after: After
}

/** Speaks with one page over its socket: first the page token, then calls and events. */
export function serveSocket(socket: WebSocket, session: Session, parts: SocketParts): void {
  const { book, gate, after } = parts
  let greeted = false
  let inFlight = 0
  let alive = true
  const cleanups = [after(helloWithinMs, () => socket.close(closeCodes.signedOut, 'No hello'))]

  function send(frame: IpcFrame): void {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame))
  }

  function beat(): void {
    if (!alive) return socket.terminate()
    if (!book.isAlive(session)) return socket.close(closeCodes.signedOut, 'Session ended')
    alive = false
    socket.ping()
    cleanups[0] = after(pingEveryMs, beat)
  }

  function greet(message: unknown): void {
    const hello = helloSchema.safeParse(message)
    if (!hello.success || !book.proves(session, hello.data.token)) {
      return socket.close(closeCodes.signedOut, 'Wrong token')
    }
    greeted = true
    cleanups[0]?.()
    cleanups[0] = after(pingEveryMs, beat)
    cleanups.push(parts.subscribe((event) => send({ kind: 'event', event })))
    for (const event of parts.greeting()) send({ kind: 'event', event })
  }

  async function answer(message: unknown): Promise<void> {
    const request = ipcRequestSchema.safeParse(message)
    if (!request.success || inFlight >= maxInFlight) return socket.close(closeCodes.malformed, 'Not a call')
    const { id, method, input } = request.data
    inFlight += 1
    book.touch(session)
    const reply = await gate(session, method, input)
    inFlight -= 1
    send({ kind: 'reply', id, reply })
  }

  socket.on('pong', () => {
    alive = true
  })
  socket.on('message', (data: Buffer, isBinary: boolean) => {
    if (!book.isAlive(session)) return socket.close(closeCodes.signedOut, 'Session ended')
    const message = isBinary ? undefined : parse(data.toString())
    if (message === undefined) return socket.close(closeCodes.malformed, 'Not a call')
    if (greeted) void answer(message)
    else greet(message)
  })
  // A broken connection is followed by `close`, which is what counts.
  socket.on('error', () => undefined)
  socket.on('close', () => {
    for (const cleanup of cleanups) cleanup()
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
