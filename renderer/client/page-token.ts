import type { SessionState } from '#shared/ipc/socket-close-codes.ts'

export interface PageTokenParts {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>
  readonly history: Pick<History, 'replaceState' | 'state'>
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  readonly fetch: typeof globalThis.fetch
}

/** The page's own proof of who it is, beside the cookie that it can't read. Nothing of it throws but for a host that is gone. */
export interface PageToken {
  get(): string | null
  /** The one-time ticket in the address, once; the address bar and the history forget it. */
  takeTicket(): string | null
  /** Trades a ticket for a token that lasts as long as the tab; null where the ticket is used or too old. */
  redeem(ticket: string): Promise<string | null>
  /** What has become of the session, as the host sees it. */
  readState(token: string): Promise<SessionState>
  forget(): void
}

const storageKey = 'switchboard-page-token'

export function createPageToken({ location, history, storage, fetch }: PageTokenParts): PageToken {
  const post = (path: string, token: string): Promise<Response> =>
    fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
      credentials: 'same-origin',
    })

  return {
    get: () => storage.getItem(storageKey),
    takeTicket() {
      const ticket = location.hash.slice(1)
      if (ticket === '') return null
      history.replaceState(history.state, '', location.pathname + location.search)
      return ticket
    },
    async redeem(ticket) {
      const token = await readText(await post('/session', ticket), 'token')
      if (token !== null) storage.setItem(storageKey, token)
      return token
    },
    async readState(token) {
      const text = await readText(await post('/session/state', token), 'state')
      return text === 'alive' || text === 'idle' || text === 'too_old' || text === 'seen_twice' ? text : 'unknown'
    },
    forget: () => storage.removeItem(storageKey),
  }
}

async function readText(response: Response, name: 'token' | 'state'): Promise<string | null> {
  if (!response.ok) return null
  const answer: unknown = await response.json()
  if (typeof answer !== 'object' || answer === null) return null
  const value: unknown = Object.entries(answer).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : null
}
