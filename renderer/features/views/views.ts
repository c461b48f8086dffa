import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { printFilter } from '#shared/domain/inbox-language.ts'
import type { SavedView, ViewChange, ViewOf } from '#shared/domain/saved-views.ts'
import { filterOfView, isSameView } from '#shared/domain/saved-views.ts'
import type { Client } from '../../client/client.ts'
import type { InboxQuery } from '../inbox/inbox-query.ts'

/** What a view holds; `isCounting` while that may be another number by now. */
export interface ViewCount {
  readonly events: number
  readonly isCounting: boolean
}

export interface ViewsData {
  readonly views: readonly SavedView[]
  readonly counts: ReadonlyMap<string, ViewCount>
  /** The one that was deleted last, as long as nothing else was changed. */
  readonly removed: { readonly view: SavedView; readonly at: number } | null
}

/** The saved views of the open workspace, counted one after another while nothing waits for that. */
export interface Views {
  readonly store: StoreApi<ViewsData>
  load(): Promise<void>
  change(change: ViewChange): Promise<void>
  /** Brings back the view that was deleted last; null where none was. */
  putBack(): Promise<SavedView | null>
  /** Rows changed: counts again, soon. */
  refresh(): void
  reset(): void
}

/** Counting takes at most this share of the time, however long one count takes. */
const restPerCount = 4
const leastRestMs = 250
/** A number that was asked for so long ago is said to be counted. */
const quickMs = 200
/** Some numbers change by time alone. */
const recountMs = 60_000

export function viewOfQuery({ filter, sort, view }: InboxQuery): ViewOf {
  const as = view.kind === 'events' && view.group === null ? 'events' : 'groups'
  return { search: printFilter(filter), sort, as }
}

export function queryOfView(view: ViewOf): InboxQuery {
  const { sort, as } = view
  return {
    filter: filterOfView(view),
    sort,
    view: as === 'groups' ? { kind: 'groups' } : { kind: 'events', group: null },
  }
}

/** The saved view that is shown as it was saved. */
export function shownView(views: readonly SavedView[], query: InboxQuery): SavedView | undefined {
  const shown = viewOfQuery(query)
  return views.find((each) => isSameView(each, shown))
}

export function createViews(client: Client): Views {
  const empty: ViewsData = { views: [], counts: new Map(), removed: null }
  const store = createStore<ViewsData>(() => empty)
  let turn = 0
  let isRunning = false
  let isAskedAgain = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function setCount(id: string, change: (before: ViewCount | undefined) => ViewCount | undefined): void {
    const counts = new Map(store.getState().counts)
    const next = change(counts.get(id))
    if (next === undefined) counts.delete(id)
    else counts.set(id, next)
    store.setState({ counts })
  }

  function markOld(): void {
    for (const { id } of store.getState().views) setCount(id, (before) => before && { ...before, isCounting: true })
  }

  async function countAll(mine: number): Promise<void> {
    for (const view of store.getState().views) {
      if (mine !== turn) return
      const slow = setTimeout(() => setCount(view.id, (before) => before && { ...before, isCounting: true }), quickMs)
      try {
        const window = { offset: 0, limit: 1, sort: 'newest' } as const
        const { events, counting } = await client.call('inbox.groups', { ...window, filter: filterOfView(view) })
        if (mine === turn) setCount(view.id, () => ({ events, isCounting: counting === true }))
        if (counting === true) isAskedAgain = true
      } catch {
        // The list of it says what is wrong; a number that can't be counted is none.
        if (mine === turn) setCount(view.id, () => undefined)
      } finally {
        clearTimeout(slow)
      }
    }
  }

  async function run(): Promise<void> {
    clearTimeout(timer)
    isRunning = true
    isAskedAgain = false
    const mine = turn
    const startedAt = performance.now()
    await countAll(mine)
    isRunning = false
    if (store.getState().views.length === 0) return
    const took = performance.now() - startedAt
    const rest = Math.max(leastRestMs, took * restPerCount)
    if (isAskedAgain && took > quickMs) markOld()
    timer = setTimeout(() => void run(), isAskedAgain || mine !== turn ? rest : recountMs)
  }

  function refresh(): void {
    if (store.getState().views.length === 0) return
    isAskedAgain = true
    if (isRunning) return
    clearTimeout(timer)
    timer = setTimeout(() => void run(), leastRestMs)
  }

  function take(views: readonly SavedView[]): void {
    const before = store.getState()
    const kept = [...before.counts].filter(([id]) => views.some((each) => each.id === id))
    store.setState({ views, counts: new Map(kept) })
    refresh()
  }

  async function load(): Promise<void> {
    const mine = turn
    const { views } = await client.call('views.list', {})
    if (mine === turn) take(views)
  }

  async function change(next: ViewChange): Promise<void> {
    const before = store.getState().views
    const { views } = await client.call('views.change', next)
    const at = next.kind === 'remove' ? before.findIndex(({ id }) => id === next.id) : -1
    const view = before[at]
    store.setState({ removed: view === undefined ? null : { view, at } })
    take(views)
  }

  return {
    store,
    load,
    change,
    async putBack() {
      const { removed } = store.getState()
      if (removed === null) return null
      await change({ kind: 'put_back', ...removed })
      return removed.view
    },
    refresh,
    reset() {
      turn += 1
      clearTimeout(timer)
      store.setState(empty, true)
    },
  }
}
