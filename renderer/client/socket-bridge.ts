import type { IpcBridge } from '#shared/ipc/bridge.ts'
import type { IpcEvent, IpcFrame } from '#shared/ipc/contract.ts'
import { socketCloseCodes } from '#shared/ipc/socket-close-codes.ts'
import { createCallQueue } from './call-queue.ts'
import { createLinkStore, type HostLink, type SignedOutWhy } from './host-link.ts'
import type { PageToken } from './page-token.ts'
import { createTabDesk, type TabChannel } from './tab-desk.ts'

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
  readonly tabs: TabChannel
  readonly newId: () => string
  /** Calls back when a person does something in the page. */
  readonly onUse: (listener: () => void) => void
  /** Calls back when another address is put into the tab's address bar. */
  readonly onNewAddress: (listener: () => void) => void
  /** Runs something once, later. */
  readonly after: (delayMs: number, run: () => void) => () => void
  readonly random: () => number
  readonly clock: () => number
}

const reconnect = { baseMs: 250, capMs: 5_000 } as const
/** A host that is back before this was never gone, as far as a person is concerned. */
const patienceMs = 3_000
const tellUseEveryMs = 60_000
const gone = 'Switchboard is not running any more, or can’t be reached.'
const endings: Readonly<Record<number, SignedOutWhy>> = {
  [socketCloseCodes.notSignedIn]: 'started_anew',
  [socketCloseCodes.idle]: 'idle',
  [socketCloseCodes.tooOld]: 'too_old',
  [socketCloseCodes.seenTwice]: 'seen_twice',
}

/** Calls and events over the Node host's socket: connects again by itself, and never leaves a call unanswered. */
export function createSocketBridge(parts: SocketBridgeParts): { readonly bridge: IpcBridge; readonly link: HostLink } {
  const { pageToken, after } = parts
  const listeners = new Set<(event: IpcEvent) => void>()
  const store = createLinkStore()
  const calls = createCallQueue({ after })
  const ticketWaiters: ((ticket: string | null) => void)[] = []
  let ticket = pageToken.takeTicket()
  let socket: BridgeSocket | undefined
  let attempt = 0
  let refusals = 0
  let toldUseAtMs = Number.NEGATIVE_INFINITY
  let cancelPatience: (() => void) | undefined
  let lastStatus: Extract<IpcEvent, { type: 'status.changed' }>['status'] | undefined

  const desk = createTabDesk({
    channel: parts.tabs,
    newId: parts.newId,
    after,
    isSignedIn: () => socket !== undefined,
    onSignedIn: () => {
      if (isSignedOut()) void signInByTab()
    },
    getTicket: () =>
      new Promise((resolve) => {
        if (socket === undefined) return resolve(null)
        ticketWaiters.push(resolve)
        socket.send(JSON.stringify({ kind: 'ticket' }))
      }),
  })

  function isSignedOut(): boolean {
    return store.getState().kind === 'signed_out'
  }

  function emit(event: IpcEvent): void {
    if (event.type === 'status.changed') lastStatus = event.status
    for (const listener of listeners) listener(event)
  }

  /** The ticket of the address, what this tab has, or another tab's help: in this order. Throws when the host is gone. */
  async function findToken(): Promise<{ readonly token: string } | { readonly why: SignedOutWhy }> {
    const given = ticket
    const redeemed = given === null ? null : await pageToken.redeem(given)
    ticket = null
    const token = redeemed ?? pageToken.get() ?? (await tokenByTab())
    return token === null ? { why: given === null ? 'no_address' : 'address_used' } : { token }
  }

  async function tokenByTab(): Promise<string | null> {
    const offered = await desk.askForTicket()
    return offered === null ? null : pageToken.redeem(offered)
  }

  async function connect(): Promise<void> {
    try {
      const found = await findToken()
      if ('why' in found) signOut(found.why)
      else openWith(found.token)
    } catch {
      connectLater()
    }
  }

  function openWith(token: string): void {
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
      onClose: (code) => void lost(code, { greeted, token }),
    })
  }

  function becomeReady(opened: BridgeSocket): void {
    socket = opened
    attempt = 0
    refusals = 0
    cancelPatience?.()
    cancelPatience = undefined
    calls.open((frame) => opened.send(JSON.stringify(frame)))
    store.setState({ kind: 'open' }, true)
    desk.announce()
  }

  function receive(frame: IpcFrame): void {
    if (frame.kind === 'event') emit(frame.event)
    else if (frame.kind === 'ticket') ticketWaiters.shift()?.(frame.ticket)
    else calls.settle(frame.id, frame.reply)
  }

  async function lost(code: number, { greeted, token }: { greeted: boolean; token: string }): Promise<void> {
    socket = undefined
    calls.lose()
    for (const settle of ticketWaiters.splice(0)) settle(null)
    const ending = endings[code]
    if (ending !== undefined) return leave(ending)
    if (code === socketCloseCodes.stopped) becomeUnreachable('stopped')
    else cancelPatience ??= after(patienceMs, () => becomeUnreachable('lost'))
    if (greeted) tellOffline()
    else if (await wasRefused(token)) return
    connectLater()
  }

  /** A browser doesn't say why a socket was refused, so the host is asked; true where this tab is signed out. */
  async function wasRefused(token: string): Promise<boolean> {
    try {
      const state = await pageToken.readState(token)
      if (state === 'alive') {
        // The cookie is gone: once more may be a hiccup, twice is not.
        refusals += 1
        if (refusals < 2) return false
        await leave('no_address')
      } else await leave(state === 'unknown' ? 'started_anew' : state)
      return true
    } catch {
      return false
    }
  }

  function becomeUnreachable(why: 'stopped' | 'lost'): void {
    if (!isSignedOut()) store.setState({ kind: 'unreachable', why }, true)
  }

  function connectLater(): void {
    const delayMs = parts.random() * Math.min(reconnect.capMs, reconnect.baseMs * 2 ** Math.min(attempt, 10))
    attempt += 1
    after(delayMs, () => {
      if (socket === undefined && !isSignedOut()) void connect()
    })
  }

  function tellOffline(): void {
    if (lastStatus === undefined) return
    const since = new Date(parts.clock()).toISOString()
    emit({
      type: 'status.changed',
      status: { ...lastStatus, connection: { kind: 'offline', since, why: gone, retryAt: null } },
    })
  }

  /** A session that ended for being left alone stays ended; a host that only started anew may be open in another tab. */
  async function leave(why: SignedOutWhy): Promise<void> {
    pageToken.forget()
    if ((why === 'started_anew' || why === 'no_address') && (await signInByTab())) return
    signOut(why)
  }

  function signOut(why: SignedOutWhy): void {
    cancelPatience?.()
    cancelPatience = undefined
    store.setState({ kind: 'signed_out', why }, true)
    calls.refuse()
  }

  async function signInByTab(): Promise<boolean> {
    try {
      const token = await tokenByTab()
      if (token === null || socket !== undefined) return token !== null
      calls.lose()
      openWith(token)
      return true
    } catch {
      return false
    }
  }

  parts.onUse(() => {
    if (socket === undefined || parts.clock() - toldUseAtMs < tellUseEveryMs) return
    toldUseAtMs = parts.clock()
    socket.send(JSON.stringify({ kind: 'use' }))
  })
  parts.onNewAddress(() => {
    const given = pageToken.takeTicket()
    if (given === null || socket !== undefined) return
    ticket = given
    if (isSignedOut()) void connect()
  })

  void connect()
  return {
    bridge: {
      call: (method, input) => calls.call(method, input),
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    link: { store, signInByTab },
  }
}
