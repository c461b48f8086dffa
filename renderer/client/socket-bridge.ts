import type { ErrorCode } from '#shared/errors/error-codes.ts'
import type { IpcBridge } from '#shared/ipc/bridge.ts'
import type { IpcEvent, IpcFrame, IpcReply } from '#shared/ipc/contract.ts'
import type { PageToken } from './page-token.ts'

export interface SocketListener {
  readonly onOpen: () => void
  readonly onMessage: (text: string) => void
  /** Called once, also when it never opened. */
  readonly onClose: (code: number) => void
}

/** The part of a socket that the bridge uses. */
export interface BridgeSocket {
  send(text: string): void
}

export interface SocketBridgeParts {
  readonly pageToken: PageToken
  readonly openSocket: (listener: SocketListener) => BridgeSocket
  /** Whether anybody answers at the page's address: tells a refused socket from a host that is gone. */
  readonly isHostThere: () => Promise<boolean>
  /** Runs something once, later. */
  readonly after: (delayMs: number, run: () => void) => () => void
  readonly random: () => number
  readonly clock: () => number
}

type Phase = 'connecting' | 'ready' | 'signed_out'
type Settle = (reply: IpcReply) => void

const signedOutCode = 4401
const reconnect = { baseMs: 250, capMs: 5_000 } as const
const waitForHostMs = 10_000
const gone = 'Switchboard is not running any more, or can’t be reached.'
const signedOut =
  'This address has been used already, or has run out. In the terminal where Switchboard runs, press Enter for a fresh address, or start it again.'

/** Calls and events over the Node host's socket: connects again by itself, and never leaves a call unanswered. */
export function createSocketBridge(parts: SocketBridgeParts): IpcBridge {
  const listeners = new Set<(event: IpcEvent) => void>()
  const pending = new Map<number, Settle>()
  const waiting = new Set<{ readonly start: () => void; readonly fail: (reply: IpcReply) => void }>()
  let phase: Phase = 'connecting'
  let socket: BridgeSocket | undefined
  let nextId = 0
  let attempt = 0
  let refusals = 0
  let lastStatus: Extract<IpcEvent, { type: 'status.changed' }>['status'] | undefined

  function emit(event: IpcEvent): void {
    if (event.type === 'status.changed') lastStatus = event.status
    for (const listener of listeners) listener(event)
  }

  async function connect(): Promise<void> {
    let token: string | null
    try {
      token = await parts.pageToken.get()
    } catch {
      return connectLater()
    }
    if (token === null) return signOut()
    let greeted = false
    const opened = parts.openSocket({
      onOpen: () => opened.send(JSON.stringify({ kind: 'hello', token })),
      onMessage(text) {
        if (!greeted) {
          greeted = true
          becomeReady(opened)
        }
        // The host is of the same build as the page, and its frames are typed by the same contract.
        receive(JSON.parse(text) as IpcFrame)
      },
      onClose: (code) => void lost(code, greeted),
    })
  }

  function becomeReady(opened: BridgeSocket): void {
    phase = 'ready'
    socket = opened
    attempt = 0
    refusals = 0
    for (const call of waiting) call.start()
  }

  function receive(frame: IpcFrame): void {
    if (frame.kind === 'event') return emit(frame.event)
    pending.get(frame.id)?.(frame.reply)
    pending.delete(frame.id)
  }

  async function lost(code: number, greeted: boolean): Promise<void> {
    socket = undefined
    phase = 'connecting'
    for (const settle of pending.values()) settle(failure('service.unreachable', gone))
    pending.clear()
    if (code === signedOutCode) return signOut()
    // A browser doesn't say why a socket was refused; a host that answers otherwise has done so on purpose.
    if (!greeted) refusals = (await parts.isHostThere()) ? refusals + 1 : 0
    if (refusals >= 2) return signOut()
    if (greeted) tellOffline(gone)
    connectLater()
  }

  function connectLater(): void {
    const delayMs = parts.random() * Math.min(reconnect.capMs, reconnect.baseMs * 2 ** Math.min(attempt, 10))
    attempt += 1
    parts.after(delayMs, () => void connect())
  }

  function tellOffline(why: string): void {
    if (lastStatus === undefined) return
    const since = new Date(parts.clock()).toISOString()
    emit({
      type: 'status.changed',
      status: { ...lastStatus, connection: { kind: 'offline', since, why, retryAt: null } },
    })
  }

  function signOut(): void {
    phase = 'signed_out'
    parts.pageToken.forget()
    for (const call of waiting) call.fail(failure('token.invalid', signedOut))
    tellOffline(signedOut)
  }

  function transmit(method: string, input: unknown): Promise<IpcReply> {
    return new Promise((resolve) => {
      nextId += 1
      pending.set(nextId, resolve)
      socket?.send(JSON.stringify({ id: nextId, method, input }))
    })
  }

  function whenReady(method: string, input: unknown): Promise<IpcReply> {
    return new Promise((resolve) => {
      const done = (answer: IpcReply | Promise<IpcReply>): void => {
        waiting.delete(call)
        cancel()
        resolve(answer)
      }
      const call = { start: () => done(transmit(method, input)), fail: done }
      const cancel = parts.after(waitForHostMs, () => done(failure('service.unreachable', gone)))
      waiting.add(call)
    })
  }

  void connect()
  return {
    async call(method, input) {
      if (phase === 'signed_out') return failure('token.invalid', signedOut)
      return phase === 'ready' ? transmit(method, input) : whenReady(method, input)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function failure(code: ErrorCode, message: string): IpcReply {
  return { ok: false, error: { code, message, details: {}, traceId: '' } }
}
