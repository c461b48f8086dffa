export interface PageTokenParts {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>
  readonly history: Pick<History, 'replaceState' | 'state'>
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  readonly fetch: typeof globalThis.fetch
}

/** The page's own proof of who it is, beside the cookie that it can't read. */
export interface PageToken {
  /** Null where this tab has none and can't get one. Throws when the host doesn't answer. */
  get(): Promise<string | null>
  forget(): void
}

const storageKey = 'switchboard-page-token'

/** Trades the one-time ticket of the address for a token that lasts as long as the tab. */
export function createPageToken({ location, history, storage, fetch }: PageTokenParts): PageToken {
  let ticket = location.hash.slice(1)

  async function redeem(): Promise<string | null> {
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: ticket }),
      credentials: 'same-origin',
    })
    // Neither the history nor a bookmark keeps it.
    ticket = ''
    history.replaceState(history.state, '', location.pathname + location.search)
    if (!response.ok) return null
    const answer: unknown = await response.json()
    const token = typeof answer === 'object' && answer !== null && 'token' in answer ? answer.token : undefined
    if (typeof token !== 'string') return null
    storage.setItem(storageKey, token)
    return token
  }

  return {
    async get() {
      const fresh = ticket === '' ? null : await redeem()
      return fresh ?? storage.getItem(storageKey)
    },
    forget: () => storage.removeItem(storageKey),
  }
}
