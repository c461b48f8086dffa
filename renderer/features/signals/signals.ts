import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { DestinationChoice, InstallationRow } from '#shared/ipc/catalog-calls.ts'
import type { IpcInput, IpcOutput } from '#shared/ipc/contract.ts'
import type { SignalRow } from '#shared/ipc/signal-calls.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { Client } from '../../client/client.ts'
import { isServiceAway } from '../../client/is-service-away.ts'
import type { ListPage, ListStore, ListWindow } from '../../lists/list-store.ts'
import { createListStore } from '../../lists/list-store.ts'
import { filtered, nothingLoaded, withLoaded } from './loaded-signals.ts'
import type { SignalFeed } from './signal-feed.ts'
import { withNewest, withOlder } from './signal-feed.ts'
import type { SignalPeriod } from './signal-period.ts'
import { anyTime, boundsOf } from './signal-period.ts'

export interface SignalQuery {
  readonly provider: Provider | null
  readonly installation: Pick<InstallationRow, 'id' | 'accountLogin'> | null
  readonly kind: string | null
  readonly destination: Pick<DestinationChoice, 'destination' | 'name'> | null
  readonly period: SignalPeriod
}

export interface SignalsData {
  readonly query: SignalQuery
  /** When the service said what is shown; null before it has. */
  readonly asOf: string | null
  /** Why the last question was not answered; what was loaded before stays. */
  readonly failure: { readonly message: string; readonly isAway: boolean } | null
  /** Whether the service could not be asked for this filter, and only what was loaded before is filtered. */
  readonly isLocal: boolean
  readonly hasMore: boolean
  readonly isLoadingMore: boolean
  /** Which of the two is shown of a signal: what we made of it, or its request as it came. */
  readonly view: 'signal' | 'request'
  readonly choices: {
    readonly installations: readonly InstallationRow[]
    readonly destinations: readonly DestinationChoice[]
  }
}

/** The stream of what projects and feeds got, as the service tells it. */
export interface Signals {
  readonly store: StoreApi<SignalsData>
  readonly list: ListStore<SignalRow>
  ask(change: Partial<SignalQuery>): void
  toggleView(): void
  loadMore(): Promise<void>
  refresh(): Promise<void>
  reset(): void
}

export const everySignal: SignalQuery = {
  provider: null,
  installation: null,
  kind: null,
  destination: null,
  period: anyTime,
}

const pageSize = 100
/** So many pages that a filter let little through of are asked for in a row. */
const pagesInARow = 5
/** So close to the end of what is loaded, what follows is asked for. */
const nearEnd = 20
const refreshEveryMs = 2_000

const nothing: SignalFeed = { items: [], next: null }

export function createSignals(client: Client, now: () => number = Date.now): Signals {
  const initial: SignalsData = {
    query: everySignal,
    asOf: null,
    failure: null,
    isLocal: false,
    hasMore: false,
    isLoadingMore: false,
    view: 'signal',
    choices: { installations: [], destinations: [] },
  }
  const store = createStore<SignalsData>(() => initial)
  const list = createListStore<SignalRow>((row) => row.id)
  let feed: SignalFeed | null = null
  let loaded = nothingLoaded
  let generation = 0
  let isAsked = false
  let askedAt = -Infinity
  let later: ReturnType<typeof setTimeout> | undefined

  async function page(cursor: string | null): Promise<IpcOutput<'signals.list'>> {
    const { provider, installation, kind, destination, period } = store.getState().query
    const input: IpcInput<'signals.list'> = {
      provider,
      installationId: installation?.id ?? null,
      kind,
      destinationId: destination?.destination.id ?? null,
      ...boundsOf(period, now()),
      cursor,
      limit: pageSize,
    }
    return client.call('signals.list', input)
  }

  /** Keeps what is there where the service can't be asked. */
  async function take(asked: number, change: (before: SignalFeed) => Promise<SignalFeed>): Promise<void> {
    try {
      const next = await change(feed ?? nothing)
      if (asked !== generation) return
      feed = next
      loaded = withLoaded(loaded, next.items, store.getState().asOf)
      store.setState({ failure: null, isLocal: false, hasMore: next.next !== null })
    } catch (error) {
      if (asked !== generation) return
      const isAway = isServiceAway(error)
      store.setState({ failure: { message: failureWords(error), isAway } })
      throw error
    }
  }

  async function takeNewest(asked: number): Promise<void> {
    askedAt = now()
    await take(asked, async (before) => {
      const newest = await page(null)
      if (asked === generation) store.setState({ asOf: newest.at })
      return followed(withNewest(before, newest))
    })
  }

  async function takeOlder(asked: number): Promise<void> {
    await take(asked, async (before) =>
      before.next === null ? before : followed(withOlder(before, await page(before.next)), before.items.length),
    )
  }

  /** A page may be short and more behind it: as long as nothing new was seen, the next one is asked for. */
  async function followed(from: SignalFeed, seen = 0): Promise<SignalFeed> {
    let next = from
    for (let more = 1; more < pagesInARow && next.next !== null && next.items.length - seen < nearEnd; more += 1)
      next = withOlder(next, await page(next.next))
    return next
  }

  async function load({ offset, limit }: ListWindow): Promise<ListPage<SignalRow>> {
    const asked = generation
    if (feed === null) await takeNewest(asked).catch((error: unknown) => unlessLoaded(asked, error))
    const items = feed?.items ?? filtered(loaded, store.getState().query, now())
    return { total: items.length, rows: items.slice(offset, offset + limit) }
  }

  /** Without the service a filter is tried on what it has told before. */
  function unlessLoaded(asked: number, error: unknown): void {
    if (asked === generation && (store.getState().failure?.isAway !== true || loaded.rows.size === 0)) throw error
    if (asked === generation) store.setState({ isLocal: true, asOf: loaded.asOf })
  }

  function ask(change: Partial<SignalQuery>): void {
    generation += 1
    isAsked = true
    feed = null
    store.setState(({ query }) => ({
      query: { ...query, ...change },
      asOf: null,
      failure: null,
      isLocal: false,
      hasMore: false,
      isLoadingMore: false,
    }))
    list.open({ load })
  }

  async function loadMore(): Promise<void> {
    const { hasMore, isLoadingMore } = store.getState()
    if (!hasMore || isLoadingMore) return
    const asked = generation
    store.setState({ isLoadingMore: true })
    // The failure is shown beside what is there.
    await takeOlder(asked).catch(() => undefined)
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

  async function loadChoices(): Promise<void> {
    const window = { offset: 0, limit: 200, text: '' }
    const [installations, destinations] = await Promise.all([
      client.call('installations.list', window),
      client.call('destinations.search', window),
    ])
    store.setState({ choices: { installations: installations.rows, destinations: destinations.rows } })
  }

  async function renew(): Promise<void> {
    clearTimeout(later)
    later = undefined
    const asked = generation
    await takeNewest(asked).catch(() => undefined)
    if (asked === generation) await list.refresh()
  }

  return {
    store,
    list,
    ask,
    toggleView: () => store.setState(({ view }) => ({ view: view === 'signal' ? 'request' : 'signal' })),
    loadMore,
    async refresh() {
      // The list says what fails.
      loadChoices().catch(() => undefined)
      if (!isAsked) return ask({})
      const wait = askedAt + refreshEveryMs - now()
      if (wait <= 0) return renew()
      later ??= setTimeout(() => void renew(), wait)
    },
    reset() {
      clearTimeout(later)
      later = undefined
      generation += 1
      isAsked = false
      feed = null
      loaded = nothingLoaded
      store.setState(initial)
    },
  }
}
