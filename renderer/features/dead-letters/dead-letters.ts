import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { DeadLetterRow, LetterHere } from '#shared/ipc/dead-letter-calls.ts'
import type { Client } from '../../client/client.ts'
import { isServiceAway } from '../../client/is-service-away.ts'
import type { ListPage, ListStore, ListWindow } from '../../lists/list-store.ts'
import { createListStore } from '../../lists/list-store.ts'

export interface DeadLettersData {
  /** How many there are, as far as the service has said; null before it has. */
  readonly total: number | null
  /** When the service said what is listed; null before it has. */
  readonly asOf: string | null
  /** Why the last question was not answered; what was loaded before stays. */
  readonly failure: { readonly message: string; readonly isAway: boolean } | null
  readonly hasMore: boolean
  readonly isLoadingMore: boolean
}

/** Messages to sinks that a person decides about, as the service tells them. */
export interface DeadLetters {
  readonly store: StoreApi<DeadLettersData>
  readonly list: ListStore<DeadLetterRow>
  /** Lists them from now on; until then only their number is asked for. */
  open(): void
  loadMore(): Promise<void>
  /** Asks again for as much as is there; where they are not listed, for their number. */
  refresh(): Promise<void>
  /** Asks again only for what this machine knows about them: names, titles, and what was decided. */
  lookHere(): Promise<void>
  reset(): void
}

const pageSize = 100
/** So close to the end of what is loaded, what follows is asked for. */
const nearEnd = 20
const refreshEveryMs = 1_000
const mostAtOnce = 500

interface Loaded {
  readonly items: readonly DeadLetterRow[]
  readonly next: string | null
}

export function createDeadLetters(client: Client, now: () => number = Date.now): DeadLetters {
  const initial: DeadLettersData = { total: null, asOf: null, failure: null, hasMore: false, isLoadingMore: false }
  const store = createStore<DeadLettersData>(() => initial)
  const list = createListStore<DeadLetterRow>((row) => row.id)
  let loaded: Loaded | null = null
  let isOpen = false
  let generation = 0
  let askedAt = -Infinity
  let later: ReturnType<typeof setTimeout> | undefined

  /** Keeps what is there where the service can't be asked. */
  async function take(
    asked: number,
    until: (items: readonly DeadLetterRow[]) => boolean,
    from?: Loaded,
  ): Promise<void> {
    try {
      let { items, next }: Loaded = from ?? { items: [], next: null }
      do {
        const page = await client.call('dead_letters.list', { cursor: next, limit: pageSize })
        if (asked !== generation) return
        const known = new Set(items.map(({ id }) => id))
        items = [...items, ...page.items.filter(({ id }) => !known.has(id))]
        next = page.nextCursor
        store.setState({ total: page.total ?? (next === null ? items.length : null), asOf: page.at })
      } while (next !== null && !until(items))
      loaded = { items, next }
      store.setState({ failure: null, hasMore: next !== null })
    } catch (error) {
      if (asked !== generation) return
      const isAway = isServiceAway(error)
      store.setState({ failure: { message: failureWords(error), isAway } })
      throw error
    }
  }

  async function load({ offset, limit }: ListWindow): Promise<ListPage<DeadLetterRow>> {
    if (loaded === null) await renewed()
    const items = loaded?.items ?? []
    return { total: items.length, rows: items.slice(offset, offset + limit) }
  }

  async function renewed(): Promise<void> {
    askedAt = now()
    const enough = loaded?.items.length ?? 0
    await take(generation, (items) => items.length >= enough)
  }

  async function renew(): Promise<void> {
    clearTimeout(later)
    later = undefined
    const asked = generation
    // The failure is shown beside what is there, to which what was decided here belongs all the same.
    const isRenewed = await renewed().then(
      () => true,
      () => false,
    )
    if (asked !== generation) return
    if (isRenewed) await list.refresh()
    else await lookHere()
  }

  /** What this machine knows about those that are there. */
  async function lookHere(): Promise<void> {
    const before = loaded
    if (before === null) return
    const here: LetterHere[] = []
    for (let from = 0; from < before.items.length; from += mostAtOnce) {
      const some = before.items.slice(from, from + mostAtOnce)
      const letters = some.map(({ id, eventId, destination }) => ({ id, eventId, destination }))
      here.push(...(await client.call('dead_letters.here', { letters })))
    }
    // What the service has said meanwhile knows it already.
    if (loaded !== before) return
    loaded = { ...before, items: before.items.map((item, at) => ({ ...item, ...here[at] })) }
    await list.refresh()
  }

  async function loadMore(): Promise<void> {
    const { hasMore, isLoadingMore } = store.getState()
    if (!hasMore || isLoadingMore || loaded === null) return
    const asked = generation
    store.setState({ isLoadingMore: true })
    await take(asked, () => true, loaded).catch(() => undefined)
    if (asked !== generation) return
    store.setState({ isLoadingMore: false })
    await list.refresh()
  }

  async function count(): Promise<void> {
    const asked = generation
    const { total } = await client.call('dead_letters.list', { cursor: null, limit: 1 })
    if (asked === generation) store.setState({ total })
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
    open() {
      isOpen = true
      list.open({ load })
      if (loaded !== null) void renew()
    },
    loadMore,
    async refresh() {
      // A number that can't be asked for stays what it was.
      if (!isOpen) return count().catch(() => undefined)
      if (loaded === null) return list.open({ load })
      const wait = askedAt + refreshEveryMs - now()
      if (wait <= 0) return renew()
      later ??= setTimeout(() => void renew(), wait)
    },
    lookHere,
    reset() {
      clearTimeout(later)
      later = undefined
      generation += 1
      isOpen = false
      loaded = null
      store.setState(initial)
      // Rows of another workspace are no answer in this one.
      list.open({ load: async () => ({ total: 0, rows: [] }) })
    },
  }
}
