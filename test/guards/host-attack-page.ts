import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Attacker {
  /** A page of another port of the same machine: the same site, which gets the cookies, but another origin. */
  readonly page: string
  /** What browsers sent it as cookies. */
  readonly cookies: readonly string[]
  stop(): void
}

/** Serves a page that does nothing by itself; the test runs the attacks in it. */
export async function startAttacker(plant: readonly string[]): Promise<Attacker> {
  const cookies: string[] = []
  const server = createServer((request, response) => {
    if (request.headers.cookie !== undefined) cookies.push(request.headers.cookie)
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': [...plant] })
    response.end('<!doctype html><title>attacker</title><body>')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // A server that listens on TCP has an address of this form.
  const { port } = server.address() as AddressInfo
  return { page: `http://127.0.0.1:${port}/`, cookies, stop: () => void server.close() }
}

export type Outcome = 'nothing' | 'something'

/** Runs in the page. Each attack answers whether the page got hold of anything of the host. */
export async function attackHost(origin: string): Promise<Record<string, Outcome>> {
  const tried = async (run: () => Promise<boolean>): Promise<Outcome> => {
    try {
      return (await run()) ? 'something' : 'nothing'
    } catch {
      return 'nothing'
    }
  }
  const within = <T>(promise: Promise<T>, otherwise: T): Promise<T> =>
    Promise.race([promise, new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), 3_000))])
  const body = JSON.stringify({ token: 'x' })

  const read = (path: string, init: RequestInit): Promise<Outcome> =>
    tried(async () => (await (await fetch(`${origin}${path}`, init)).text()) !== '')
  const load = (make: () => HTMLElement & { src?: string; href?: string }, path: string): Promise<Outcome> =>
    tried(() =>
      within(
        new Promise<boolean>((resolve) => {
          const element = make()
          element.addEventListener('load', () => resolve(true))
          element.addEventListener('error', () => resolve(false))
          if (element instanceof HTMLLinkElement) element.href = `${origin}${path}`
          else element.src = `${origin}${path}`
          document.body.append(element)
        }),
        false,
      ),
    )
  const socket = (address: string): Promise<Outcome> =>
    tried(() =>
      within(
        new Promise<boolean>((resolve) => {
          const opened = new WebSocket(address)
          opened.addEventListener('open', () => resolve(true))
          opened.addEventListener('error', () => resolve(false))
        }),
        false,
      ),
    )
  const frame = (): Promise<Outcome> =>
    tried(() =>
      within(
        new Promise<boolean>((resolve) => {
          const element = document.createElement('iframe')
          element.src = `${origin}/`
          element.addEventListener('load', () => {
            // Another origin's document reads as null.
            resolve((element.contentDocument?.body.textContent ?? '') !== '')
          })
          document.body.append(element)
        }),
        false,
      ),
    )
  const form = async (): Promise<Outcome> => {
    const made = document.createElement('form')
    const target = document.createElement('iframe')
    target.name = 'sink'
    Object.assign(made, { method: 'post', action: `${origin}/session`, enctype: 'text/plain', target: 'sink' })
    const field = document.createElement('input')
    Object.assign(field, { name: '{"token":"', value: 'x"}' })
    made.append(field)
    document.body.append(target, made)
    made.submit()
    // What became of it is seen from outside: the host's answer is watched there.
    await new Promise((resolve) => setTimeout(resolve, 500))
    return 'nothing'
  }
  const popup = (): Promise<Outcome> =>
    tried(async () => {
      const opened = window.open(`${origin}/`)
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      return (opened?.document.body.textContent ?? '') !== ''
    })
  const channel = (): Promise<Outcome> =>
    tried(() =>
      within(
        new Promise<boolean>((resolve) => {
          const opened = new BroadcastChannel('switchboard-tabs')
          opened.addEventListener('message', () => resolve(true))
          opened.postMessage({ kind: 'ask', from: 'attacker' })
        }),
        false,
      ),
    )

  // Nothing comes back; the host's answer is watched from outside.
  const sent = async (): Promise<Outcome> => {
    navigator.sendBeacon(`${origin}/session`, body)
    return 'nothing'
  }

  const include = { credentials: 'include' } as const
  const post = { method: 'POST', body, ...include } as const
  const element = (name: 'img' | 'script' | 'embed' | 'video') => () => document.createElement(name)
  const style = (): HTMLLinkElement => Object.assign(document.createElement('link'), { rel: 'stylesheet' })
  const host = origin.replace('http://', '')
  const [, port = ''] = host.split(':')
  return {
    'fetch of the page': await read('/', include),
    'fetch of the page, opaque': await read('/', { mode: 'no-cors', ...include }),
    'fetch of an asset': await read('/app/icon.svg', include),
    'fetch with a method of its own': await read('/', { method: 'PUT', ...include }),
    'fetch of a session': await read('/session', post),
    'fetch of a session, opaque': await read('/session', { ...post, mode: 'no-cors' }),
    'fetch of a session, asked for before': await read('/session', {
      ...post,
      headers: { 'content-type': 'application/json' },
    }),
    'fetch of a session’s state': await read('/session/state', { ...post, mode: 'no-cors' }),
    image: await load(element('img'), '/app/icon.svg'),
    script: await load(element('script'), '/assets/index.js'),
    stylesheet: await load(style, '/assets/index.css'),
    video: await load(element('video'), '/'),
    frame: await frame(),
    form: await form(),
    'a window': await popup(),
    socket: await socket(`ws://${host}/ipc`),
    'socket by another name': await socket(`ws://localhost:${port}/ipc`),
    beacon: await sent(),
    'the tabs’ channel': await channel(),
  }
}
