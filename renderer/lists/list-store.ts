import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { KeyOf, ListAnswer, ListState } from './list-state.ts'
import {
  deselected,
  emptyList,
  missingPages,
  movedTo,
  pagesOf,
  rangeSelected,
  toggled,
  withFreshWindows,
  withNewResult,
  withoutKeys,
  withWindows,
} from './list-state.ts'

export interface ListWindow {
  readonly offset: number
  readonly limit: number
}

export interface ListPage<R> {
  readonly total: number
  readonly events?: number
  readonly rows: readonly R[]
}

export type LoadPage<R> = (window: ListWindow) => Promise<ListPage<R>>

export interface ListStore<R> {
  readonly store: StoreApi<ListState<R>>
  readonly keyOf: KeyOf<R>
  /** Asks another question; `cursor` says where to start, the top by default. */
  open(load: LoadPage<R>, cursor?: { readonly index: number; readonly key: string | null }): void
  /** Says which rows are on screen, so that they are loaded. */
  show(first: number, last: number): void
  /** Asks again for what is on screen, keeping it there until the answer comes. Settles when the list does. */
  refresh(): Promise<void>
  moveTo(index: number): void
  /** Puts the cursor on a row that the next refresh is expected to bring. */
  expect(key: string, index: number): void
  toggle(index: number): void
  selectTo(index: number): Promise<void>
  deselect(): void
  remove(keys: ReadonlySet<string>): void
}

const pageSize = 100
/** A range longer than this is not a selection that anybody looked at; the freeze call has the same cap. */
const maxRange = 500
const keptRows = 3_000

/** Builds the holder of one list. It loads only what is shown, newest wish first, and never more than once at a time. */
export function createListStore<R>(keyOf: KeyOf<R>): ListStore<R> {
  const store = createStore<ListState<R>>(() => emptyList())
  let load: LoadPage<R> | null = null
  let generation = 0
  let wanted: 'windows' | 'fresh' | 'new' = 'windows'
  let running: Promise<void> | null = null

  async function fetchPages(offsets: readonly number[], from: LoadPage<R>): Promise<ListAnswer<R>> {
    const pages = await Promise.all(offsets.map((offset) => from({ offset, limit: pageSize })))
    const newest = pages.at(-1)
    return {
      total: newest?.total ?? 0,
      events: newest?.events ?? null,
      windows: pages.map((page, at) => ({ offset: offsets[at] ?? 0, rows: page.rows })),
    }
  }

  function nextOffsets(): readonly number[] {
    const state = store.getState()
    if (wanted === 'windows') return missingPages(state, state.shown, pageSize)
    const cursorPage = Math.floor(state.cursor.index / pageSize) * pageSize
    return [...new Set([0, cursorPage, ...(wanted === 'new' ? [] : pagesOf(state.shown, pageSize))])]
  }

  async function pump(): Promise<void> {
    for (;;) {
      const from = load
      const offsets = nextOffsets()
      if (from === null || offsets.length === 0) return
      const asked = generation
      const kind = wanted
      wanted = 'windows'
      try {
        const answer = await fetchPages(offsets, from)
        if (asked !== generation) continue
        const apply = kind === 'windows' ? withWindows : kind === 'fresh' ? withFreshWindows : withNewResult
        store.setState((state) => trimmed(apply(state, answer, keyOf)))
      } catch (error) {
        if (asked !== generation) continue
        const message = error instanceof Error ? error.message : String(error)
        store.setState({ phase: { kind: 'failed', message } })
        return
      }
    }
  }

  function run(): Promise<void> {
    running ??= pump().finally(() => {
      running = null
    })
    return running
  }

  return {
    store,
    keyOf,
    open(next, cursor = { index: 0, key: null }) {
      load = next
      generation += 1
      wanted = 'new'
      store.setState({ phase: { kind: 'loading' }, cursor })
      void run()
    },
    show(first, last) {
      store.setState({ shown: { first: Math.max(0, first), last } })
      void run()
    },
    refresh() {
      if (wanted === 'windows') wanted = 'fresh'
      return run()
    },
    moveTo: (index) => store.setState((state) => movedTo(state, index, keyOf)),
    expect: (key, index) => store.setState({ cursor: { index, key } }),
    toggle: (index) => store.setState((state) => toggled(state, index, keyOf)),
    async selectTo(index) {
      const { selection, cursor } = store.getState()
      const anchor = selection.anchor ?? cursor.index
      const to = Math.max(anchor - maxRange + 1, Math.min(anchor + maxRange - 1, index))
      const from = load
      const offsets = missingPages(
        store.getState(),
        { first: Math.min(anchor, to), last: Math.max(anchor, to) },
        pageSize,
      )
      if (from !== null && offsets.length > 0) {
        const asked = generation
        const answer = await fetchPages(offsets, from)
        if (asked !== generation) return
        store.setState((state) => withWindows(state, answer, keyOf))
      }
      store.setState((state) => rangeSelected({ ...state, selection: { ...state.selection, anchor } }, to, keyOf))
    },
    deselect: () => store.setState(deselected),
    remove: (keys) => store.setState((state) => withoutKeys(state, keys, keyOf)),
  }
}

/** Rows far from the screen are forgotten: memory follows the window, not the result. */
function trimmed<R>(state: ListState<R>): ListState<R> {
  if (state.rows.size <= keptRows) return state
  const { first, last } = state.shown
  const rows = new Map(
    [...state.rows].filter(([index]) => (index >= first - 500 && index <= last + 500) || index === state.cursor.index),
  )
  return { ...state, rows }
}
