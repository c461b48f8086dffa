import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { failureWords } from '#shared/errors/failure-words.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ListPage, ListStore, ListWindow } from './list-store.ts'
import { createListStore } from './list-store.ts'

export interface ServiceListData<Q> {
  readonly query: Q
  /** When the service said what is listed; null before it has. */
  readonly asOf: string | null
  /** Why the last question was not answered; what was loaded before stays. */
  readonly failure: { readonly message: string; readonly isAway: boolean } | null
  readonly hasMore: boolean
  readonly isLoadingMore: boolean
}

/** Rows that only the service has, newest first, page after page. */
export interface ServiceList<Q, R> {
  readonly store: StoreApi<ServiceListData<Q>>
  readonly list: ListStore<R>
  /** Asks another question. */
  ask(change: Partial<Q>): void
  loadMore(): Promise<void>
  /** Asks for the newest page again; what is older stays as it was said. */
  refresh(): Promise<void>
  reset(): void
}

export interface ServicePage<R> {
  readonly items: readonly R[]
  readonly nextCursor: string | null
  readonly at: string
}

interface Loaded<R> {
  readonly items: readonly R[]
  readonly next: string | null
}

/** So close to the end of what is loaded, what follows is asked for. */
const nearEnd = 20
const refreshEveryMs = 1_000

export function createServiceList<Q, R>(parts: {
  readonly every: Q
  readonly keyOf: (row: R) => string
  readonly page: (query: Q, cursor: string | null) => Promise<ServicePage<R>>
  readonly now?: () => number
}): ServiceList<Q, R> {
  const { every, keyOf, page, now = Date.now } = parts
  const unasked = { asOf: null, failure: null, hasMore: false, isLoadingMore: false } as const
  const store = createStore<ServiceListData<Q>>(() => ({ query: every, ...unasked }))
  const list = createListStore<R>(keyOf)
  let loaded: Loaded<R> | null = null
  let isAsked = false
  let generation = 0
  let askedAt = -Infinity
  let later: ReturnType<typeof setTimeout> | undefined

  /** Keeps what is there where the service can't be asked. */
  async function take(cursor: string | null, joined: (answer: ServicePage<R>) => Loaded<R>): Promise<void> {
    const asked = generation
    try {
      const answer = await page(store.getState().query, cursor)
      if (asked !== generation) return
      loaded = joined(answer)
      store.setState({
        failure: null,
        hasMore: loaded.next !== null,
        ...(cursor === null ? { asOf: answer.at } : {}),
      })
    } catch (error) {
      if (asked !== generation) return
      const isAway = error instanceof SwitchboardError && error.retryable
      store.setState({ failure: { message: failureWords(error), isAway } })
      throw error
    }
  }

  async function takeNewest(): Promise<void> {
    askedAt = now()
    await take(null, (answer) => withNewest(loaded, answer, keyOf))
  }

  async function load({ offset, limit }: ListWindow): Promise<ListPage<R>> {
    if (loaded === null) await takeNewest()
    const items = loaded?.items ?? []
    return { total: items.length, rows: items.slice(offset, offset + limit) }
  }

  async function renew(): Promise<void> {
    clearTimeout(later)
    later = undefined
    const asked = generation
    // The failure is shown beside what is there.
    await takeNewest().catch(() => undefined)
    if (asked === generation) await list.refresh()
  }

  function ask(change: Partial<Q>): void {
    clearTimeout(later)
    later = undefined
    generation += 1
    isAsked = true
    loaded = null
    store.setState(({ query }) => ({ query: { ...query, ...change }, ...unasked }))
    list.open({ load })
  }

  async function loadMore(): Promise<void> {
    const { hasMore, isLoadingMore } = store.getState()
    const before = loaded
    if (!hasMore || isLoadingMore || before === null) return
    const asked = generation
    store.setState({ isLoadingMore: true })
    await take(before.next, (answer) => {
      const there = loaded ?? before
      // Another end by now: a page behind the old one would leave a gap, and is asked for again from the new end.
      return there.next === before.next ? withOlder(there, answer, keyOf) : there
    }).catch(() => undefined)
    if (asked !== generation) return
    store.setState({ isLoadingMore: false })
    await list.refresh()
  }

  list.store.subscribe(({ shown, cursor, total }, before) => {
    if (shown === before.shown && cursor === before.cursor) return
    const isNear = Math.max(shown.last, cursor.index) >= (total ?? 0) - nearEnd
    // One that failed is asked for again by hand, or when the service is back.
    if (isNear && store.getState().failure === null) void loadMore()
  })

  return {
    store,
    list,
    ask,
    loadMore,
    async refresh() {
      if (!isAsked || loaded === null) return ask({})
      const wait = askedAt + refreshEveryMs - now()
      if (wait <= 0) return renew()
      later ??= setTimeout(() => void renew(), wait)
    },
    reset() {
      clearTimeout(later)
      later = undefined
      generation += 1
      isAsked = false
      loaded = null
      askedAt = -Infinity
      store.setState({ query: every, ...unasked })
      // Rows of another workspace are no answer in this one.
      list.open({ load: async () => ({ total: 0, rows: [] }) })
    },
  }
}

/** A page that lies behind what is there. */
function withOlder<R>({ items }: Loaded<R>, page: ServicePage<R>, keyOf: (row: R) => string): Loaded<R> {
  const known = new Set(items.map(keyOf))
  return { items: [...items, ...page.items.filter((row) => !known.has(keyOf(row)))], next: page.nextCursor }
}

/** The newest page anew, with what lies behind it; where it doesn't reach what is there, it takes its place. */
function withNewest<R>(before: Loaded<R> | null, page: ServicePage<R>, keyOf: (row: R) => string): Loaded<R> {
  const last = page.items.at(-1)
  const at = last === undefined ? -1 : (before?.items.findIndex((row) => keyOf(row) === keyOf(last)) ?? -1)
  if (before === null || page.nextCursor === null || at === -1) return { items: page.items, next: page.nextCursor }
  const rest = before.items.slice(at + 1)
  return { items: [...page.items, ...rest], next: rest.length === 0 ? page.nextCursor : before.next }
}
