import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { afterTimeout } from '#main/service/timers.ts'
import { sessionLimits } from '#main/node-host/session-book.ts'
import type { HostLink } from '#renderer/client/host-link.ts'
import { createPageToken } from '#renderer/client/page-token.ts'
import { createSocketBridge } from '#renderer/client/socket-bridge.ts'
import type { IpcBridge } from '#shared/ipc/bridge.ts'
import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import type { IpcEvent } from '#shared/ipc/contract.ts'
import { until } from './console-harness.ts'
import { startTestHost, type TestHost } from './host-harness.ts'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

const status: SyncStatus = {
  workspaceId: null,
  connection: { kind: 'online' },
  asOf: null,
  seq: 0,
  store: 'ready',
  firstLoad: null,
  reload: null,
  outbox: { waiting: 0, behind: 0, attention: 0, unconfirmed: 0, held: null },
  elsewhere: [],
  access: null,
  serviceTrouble: null,
  syncTrouble: null,
  startProblem: null,
  notice: null,
  sample: { kind: 'absent' },
}

let nowMs = Date.now()
const startHost = (port = 0): Promise<TestHost> =>
  startTestHost({ port, clock: () => nowMs, greeting: [{ type: 'status.changed', status }] })

/** The browser's cookies for the host, and the channel between its tabs. */
function createBrowser() {
  const cookies = new Map<string, string>()
  return {
    cookie: () => [...cookies].map((pair) => pair.join('=')).join('; '),
    clearCookies: () => cookies.clear(),
    keep(response: Response) {
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
        if (value === '') cookies.delete(name)
        else cookies.set(name, value)
      }
    },
    channels: new Set<(message: unknown) => void>(),
  }
}
type TestBrowser = ReturnType<typeof createBrowser>

interface Tab {
  readonly bridge: IpcBridge
  readonly link: HostLink
  /** What the address bar shows. */
  address(): string
  /** Puts another address into it, without loading the page again. */
  paste(hash: string): void
  use(): void
  close(): void
  readonly stored: Map<string, string>
  readonly events: IpcEvent[]
}

/** What a browser does around the bridge: cookies, an origin, a tab's storage, an address bar, a channel. */
function openTab(port: number, hash: string, browser: TestBrowser, stored = new Map<string, string>()): Tab {
  const origin = `http://127.0.0.1:${port}`
  let address = `/${hash}`
  let closed = false
  let hear: ((message: unknown) => void) | undefined
  let onUse = (): void => undefined
  let onNewAddress = (): void => undefined
  const sockets: WebSocket[] = []
  const fetchAsPage: typeof fetch = async (input, init) => {
    const response = await fetch(new URL(input instanceof Request ? input.url : input, origin), {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init?.headers)), origin, cookie: browser.cookie() },
    })
    browser.keep(response)
    return response
  }
  const { bridge, link } = createSocketBridge({
    pageToken: createPageToken({
      location: {
        get hash() {
          return address.slice(1)
        },
        pathname: '/',
        search: '',
      },
      history: { state: null, replaceState: (_state, _title, url) => void (address = String(url)) },
      storage: {
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => void stored.set(key, value),
        removeItem: (key) => void stored.delete(key),
      },
      fetch: fetchAsPage,
    }),
    openSocket(listener) {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/ipc`, { origin, headers: { cookie: browser.cookie() } })
      sockets.push(socket)
      socket.on('open', listener.onOpen)
      socket.on('message', (data: Buffer) => listener.onMessage(data.toString()))
      socket.on('close', listener.onClose)
      socket.on('error', () => undefined)
      return socket
    },
    tabs: {
      post(message) {
        for (const listener of browser.channels) if (listener !== hear) setImmediate(() => listener(message))
      },
      listen(listener) {
        hear = listener
        browser.channels.add(listener)
      },
    },
    newId: randomUUID,
    onUse: (listener) => void (onUse = listener),
    onNewAddress: (listener) => void (onNewAddress = listener),
    after: (delayMs, run) => (closed ? () => undefined : afterTimeout(delayMs, run)),
    random: Math.random,
    clock: () => nowMs,
  })
  const events: IpcEvent[] = []
  bridge.subscribe((event) => events.push(event))
  function close(): void {
    closed = true
    if (hear !== undefined) browser.channels.delete(hear)
    for (const socket of sockets) socket.close()
  }
  stops.push(close)
  return {
    bridge,
    link,
    address: () => address,
    paste(next) {
      address = `/${next}`
      onNewAddress()
    },
    use: () => onUse(),
    close,
    stored,
    events,
  }
}

const say = (tab: Tab, text = 'x') => tab.bridge.call('note.say', { text })
const said = (text = 'x') => ({ ok: true, output: { text } })
const linkIs = (tab: Tab, wanted: Readonly<Record<string, string>>) =>
  until(
    () => tab.link.store.getState(),
    (state) => JSON.stringify(state) === JSON.stringify(wanted),
  )

test('the address from the terminal opens the console, and its ticket is gone from the address bar', async () => {
  const { port, book, stop } = await startHost()
  stops.push(stop)
  const tab = openTab(port, `#${book.issueTicket()}`, createBrowser())
  expect(await say(tab)).toEqual(said())
  expect(tab.address()).toBe('/')
  expect(tab.events).toEqual([{ type: 'status.changed', status }])
  expect(tab.link.store.getState()).toEqual({ kind: 'open' })
})

test('a reload goes on, and so does a duplicated tab', async () => {
  const { port, book, stop } = await startHost()
  stops.push(stop)
  const browser = createBrowser()
  const tab = openTab(port, `#${book.issueTicket()}`, browser)
  await say(tab)
  const twin = openTab(port, '', browser, new Map(tab.stored))
  expect(await say(twin, 'twin')).toEqual(said('twin'))
  expect(await say(tab)).toEqual(said())
  tab.close()
  expect(await say(openTab(port, '', browser, tab.stored), 'again')).toEqual(said('again'))
})

test('two addresses open two tabs, and both can be loaded again', async () => {
  const { port, book, stop } = await startHost()
  stops.push(stop)
  const browser = createBrowser()
  const tabs = [openTab(port, `#${book.issueTicket()}`, browser), openTab(port, `#${book.issueTicket()}`, browser)]
  for (const tab of tabs) expect(await say(tab)).toEqual(said())
  for (const tab of tabs) {
    tab.close()
    expect(await say(openTab(port, '', browser, tab.stored))).toEqual(said())
  }
})

test('the plain address in another tab is let in by the signed-in one, with a token of its own', async () => {
  const { port, book, stop } = await startHost()
  stops.push(stop)
  const browser = createBrowser()
  const tab = openTab(port, `#${book.issueTicket()}`, browser)
  await say(tab)
  const other = openTab(port, '', browser)
  expect(await say(other)).toEqual(said())
  expect([...other.stored.values()]).not.toEqual([...tab.stored.values()])
  tab.close()
  expect(await say(other, 'alone')).toEqual(said('alone'))
})

test('the plain address in a browser that is not signed in is told so, until an address is opened beside it', async () => {
  const { port, book, stop } = await startHost()
  stops.push(stop)
  const browser = createBrowser()
  const stranger = openTab(port, '', createBrowser())
  const tab = openTab(port, '', browser)
  expect(await say(tab)).toMatchObject({ ok: false, error: { code: 'token.invalid' } })
  expect(tab.link.store.getState()).toEqual({ kind: 'signed_out', why: 'no_address' })
  await say(openTab(port, `#${book.issueTicket()}`, browser))
  await linkIs(tab, { kind: 'open' })
  expect(await say(tab)).toEqual(said())
  expect(stranger.link.store.getState()).toEqual({ kind: 'signed_out', why: 'no_address' })
})

test('a used address opens nothing, and a fresh one pasted over it does', async () => {
  const { port, book, stop } = await startHost()
  stops.push(stop)
  const ticket = book.issueTicket()
  book.redeem(ticket)
  const tab = openTab(port, `#${ticket}`, createBrowser())
  expect(await say(tab)).toMatchObject({ error: { code: 'token.invalid' } })
  expect(tab.link.store.getState()).toEqual({ kind: 'signed_out', why: 'address_used' })
  tab.paste(`#${book.issueTicket()}`)
  await linkIs(tab, { kind: 'open' })
  expect(tab.address()).toBe('/')
  expect(await say(tab)).toEqual(said())
})

test('calls that were open when the host was stopped fail as unreachable, and the window hears of it', async () => {
  const { port, book, stop } = await startHost()
  const tab = openTab(port, `#${book.issueTicket()}`, createBrowser())
  await say(tab)
  const open = tab.bridge.call('note.wait', {})
  await stop()
  expect(await open).toMatchObject({ ok: false, error: { code: 'service.unreachable' } })
  await linkIs(tab, { kind: 'unreachable', why: 'stopped' })
  expect(tab.events.at(-1)).toMatchObject({ status: { connection: { kind: 'offline' } } })
})

test('after a restart on the same port the old tab is told so, and comes back with the first new one', async () => {
  const { port, book, stop } = await startHost()
  const browser = createBrowser()
  const tab = openTab(port, `#${book.issueTicket()}`, browser)
  await say(tab)
  await stop()
  const again = await startHost(port)
  stops.push(again.stop)
  await linkIs(tab, { kind: 'signed_out', why: 'started_anew' })
  await say(openTab(port, `#${again.book.issueTicket()}`, browser))
  await linkIs(tab, { kind: 'open' })
  expect(await say(tab)).toEqual(said())
})

test('a tab that was asleep while its session ran out is told why', async () => {
  const { port, book, stop } = await startHost()
  stops.push(stop)
  const browser = createBrowser()
  const tab = openTab(port, `#${book.issueTicket()}`, browser)
  await say(tab)
  tab.close()
  nowMs += sessionLimits.idleMs
  const woken = openTab(port, '', browser, tab.stored)
  await linkIs(woken, { kind: 'signed_out', why: 'idle' })
  expect(await woken.link.signInByTab()).toBe(false)
})

test('what a person does in the page keeps its session alive; what the page does by itself does not', async () => {
  const { port, book, stop } = await startHost()
  stops.push(stop)
  const browser = createBrowser()
  const tab = openTab(port, `#${book.issueTicket()}`, browser)
  await say(tab)
  nowMs += sessionLimits.idleMs - 1_000
  await say(tab)
  tab.use()
  await say(tab)
  nowMs += sessionLimits.idleMs - 1_000
  await say(tab)
  expect(tab.link.store.getState()).toEqual({ kind: 'open' })
  nowMs += 1_000
  await say(tab)
  await linkIs(tab, { kind: 'signed_out', why: 'idle' })
})

test('a tab whose cookies were cleared is signed out, not stuck', async () => {
  const { port, book, stop } = await startHost()
  const browser = createBrowser()
  const tab = openTab(port, `#${book.issueTicket()}`, browser)
  await say(tab)
  tab.close()
  browser.clearCookies()
  stops.push(stop)
  const again = openTab(port, '', browser, tab.stored)
  await linkIs(again, { kind: 'signed_out', why: 'no_address' })
})

test('whatever else is said on the channel changes nothing', async () => {
  const { port, book, stop } = await startHost()
  stops.push(stop)
  const browser = createBrowser()
  const tab = openTab(port, `#${book.issueTicket()}`, browser)
  await say(tab)
  const heard: unknown[] = []
  browser.channels.add((message) => heard.push(message))
  for (const noise of [null, 7, 'ask', {}, { kind: 'ask' }, { kind: 'take', from: 'x' }, { kind: 'ticket', from: 1 }]) {
    for (const listener of browser.channels) listener(noise)
  }
  expect(await say(tab)).toEqual(said())
  expect(heard.filter((message) => JSON.stringify(message).includes('ticket":"'))).toEqual([])
})
