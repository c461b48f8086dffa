import { ipcRequestSchema, type IpcEvent, type IpcFrame } from '#shared/ipc/contract.ts'
import { socketCloseCodes } from '#shared/ipc/socket-close-codes.ts'
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { z } from 'zod'
import type { IpcGate } from '../ipc/ipc-router.ts'
import type { After } from '../service/timers.ts'
import type { Session, SessionBook } from './session-book.ts'

const tokenSchema = z.string().min(1).max(256)
const helloSchema = z.strictObject({ kind: z.literal('hello'), token: tokenSchema })
/** What a page says beside its calls: a person is at it, or another tab wants to be let in. */
const wordSchema = z.strictObject({ kind: z.enum(['use', 'ticket']) })

const helloWithinMs = 5_000
const pingEveryMs = 30_000
/** A socket that has not said who it is may not fill our memory with a message, whole or in pieces. */
const maxBytesBeforeHello = 128 * 1024
const maxInFlight = 256
/** A page that doesn't read loses its connection, and asks again for what it shows when it is back. */
const maxUnreadBytes = 16 * 1024 * 1024

export interface SocketParts {
  /** What carries the socket. */
  readonly wire: Duplex
  readonly book: SessionBook
  /** Of the request that became this socket. */
  readonly cookies: readonly string[]
  readonly gate: IpcGate<Session>
  readonly subscribe: (listener: (event: IpcEvent) => void) => () => void
  readonly greeting: () => readonly IpcEvent[]
  readonly after: After
}

/** Speaks with one page over its socket: first the page token, then calls and events. */
export function serveSocket(socket: WebSocket, parts: SocketParts): void {
  const { book, after, wire } = parts
  let session: Session | undefined
  let arrived = 0
  const cleanups: (() => void)[] = []
  let cancelTimer = after(helloWithinMs, () => socket.close(socketCloseCodes.notSignedIn, 'No hello'))

  function count(data: Buffer): void {
    // What comes in the same breath as the hello is the page's first calls.
    if (session !== undefined) return
    arrived += data.length
    if (arrived > maxBytesBeforeHello) socket.terminate()
  }
  wire.on('data', count)

  function greet(message: unknown): void {
    const hello = helloSchema.safeParse(message)
    session = hello.success ? book.find(parts.cookies, hello.data.token) : undefined
    if (session === undefined) return socket.close(socketCloseCodes.notSignedIn, 'Wrong token')
    cancelTimer()
    wire.off('data', count)
    const page = servePage(socket, session, parts)
    cleanups.push(page.stop)
    hear = page.hear
  }

  let hear: (message: unknown) => void = greet
  socket.on('message', (data: Buffer, isBinary: boolean) => {
    if (socket.readyState !== socket.OPEN) return
    const message = isBinary ? undefined : parse(data.toString())
    if (message === undefined) return socket.close(socketCloseCodes.malformed, 'Not a call')
    hear(message)
  })
  // A broken connection is followed by `close`, which is what counts.
  socket.on('error', () => undefined)
  socket.on('close', () => {
    cancelTimer()
    cancelTimer = () => undefined
    for (const cleanup of cleanups) cleanup()
  })
}

/** After the hello: calls are answered and events told for as long as the session lives. */
function servePage(
  socket: WebSocket,
  session: Session,
  { book, gate, after, subscribe, greeting }: SocketParts,
): { readonly hear: (message: unknown) => void; readonly stop: () => void } {
  let inFlight = 0
  let answersPings = true

  function send(frame: IpcFrame): void {
    if (socket.readyState !== socket.OPEN) return
    if (socket.bufferedAmount > maxUnreadBytes) socket.terminate()
    else socket.send(JSON.stringify(frame))
  }

  /** Whether the session lives; closes the socket when it doesn't. */
  function lives(): boolean {
    const state = book.stateOf(session)
    if (state === 'alive') return true
    socket.close(closeCodeOf[state], 'Session ended')
    return false
  }

  function beat(): void {
    if (!lives()) return
    if (!answersPings) return socket.terminate()
    answersPings = false
    socket.ping()
    cancelBeat = after(pingEveryMs, beat)
  }

  function watchTheEnd(): void {
    if (lives()) cancelWatch = after(Math.max(1, book.livesForMs(session)), watchTheEnd)
  }

  let cancelBeat = after(pingEveryMs, beat)
  let cancelWatch = after(Math.max(1, book.livesForMs(session)), watchTheEnd)

  async function answer(message: unknown): Promise<void> {
    const request = ipcRequestSchema.safeParse(message)
    if (!request.success || inFlight >= maxInFlight) return socket.close(socketCloseCodes.malformed, 'Not a call')
    const { id, method, input } = request.data
    inFlight += 1
    const reply = await gate(session, method, input)
    inFlight -= 1
    send({ kind: 'reply', id, reply })
  }

  socket.on('pong', () => {
    answersPings = true
  })
  const stopListening = subscribe((event) => send({ kind: 'event', event }))
  const stopWatching = book.onEnded((ended) => {
    if (ended === session) lives()
  })
  for (const event of greeting()) send({ kind: 'event', event })

  return {
    hear(message) {
      if (!lives()) return
      const word = wordSchema.safeParse(message)
      if (!word.success) return void answer(message)
      if (word.data.kind === 'use') book.touch(session)
      else send({ kind: 'ticket', ticket: book.issueTicket(session) })
    },
    stop() {
      cancelBeat()
      cancelWatch()
      stopListening()
      stopWatching()
    },
  }
}

const closeCodeOf = {
  idle: socketCloseCodes.idle,
  too_old: socketCloseCodes.tooOld,
  seen_twice: socketCloseCodes.seenTwice,
  unknown: socketCloseCodes.notSignedIn,
} as const

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
