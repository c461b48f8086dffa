import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { IpcInput, IpcOutput } from '#shared/ipc/contract.ts'
import type { SuggestionDetail, SuggestionRow } from '#shared/ipc/suggestion-calls.ts'
import type { Client } from '../../client/client.ts'
import type { ListCursor } from '../../lists/list-state.ts'
import type { ListStore } from '../../lists/list-store.ts'
import { createListStore } from '../../lists/list-store.ts'

export type SuggestionQuery = Required<Omit<IpcInput<'suggestions.list'>, 'offset' | 'limit'>>
export type SuggestionCounts = IpcOutput<'suggestions.counts'>

export interface SuggestionsData {
  readonly query: SuggestionQuery
  readonly counts: SuggestionCounts | null
  /** May still be that of the row before, for the few milliseconds until the next is there. */
  readonly detail: SuggestionDetail | null
  readonly failure: string | null
}

/** Where resources without a mapping may belong: the list, its facets, and the one under the cursor. */
export interface Suggestions {
  readonly store: StoreApi<SuggestionsData>
  readonly list: ListStore<SuggestionRow>
  /** `cursor` says where to start, the top by default. */
  ask(change: Partial<SuggestionQuery>, cursor?: ListCursor): void
  /** The detail of the row under the cursor, fresh enough to decide on. */
  settled(): Promise<SuggestionDetail | null>
  /** Whether the row under the cursor went away by itself only a moment ago. */
  hasJustChanged(): boolean
  refresh(): Promise<void>
  reset(): void
}

export const openSuggestions: SuggestionQuery = { state: 'open', provider: null, fit: 'any', sort: 'surest', text: '' }

/** What a person needs to see that another row is under the cursor. */
const noticingMs = 600

export function createSuggestions(
  client: Client,
  {
    onLeft = () => undefined,
    now = () => performance.now(),
  }: {
    /** Hears of a row that was under the cursor and went away by itself. */
    readonly onLeft?: (row: SuggestionRow) => void
    /** A clock of milliseconds that only runs forward. */
    readonly now?: () => number
  } = {},
): Suggestions {
  const nothing = { query: openSuggestions, counts: null, detail: null, failure: null }
  const store = createStore<SuggestionsData>(() => nothing)
  const list = createListStore<SuggestionRow>((row) => row.id)
  const asked = new Map<string, Promise<SuggestionDetail | null>>()
  let isAsked = false
  let changedAt = -Infinity

  function detailOf(id: SuggestionRow['id']): Promise<SuggestionDetail | null> {
    const known = asked.get(id)
    if (known !== undefined) return known
    const loading = client.call('suggestions.get', { id })
    asked.set(id, loading)
    loading.catch(() => asked.delete(id))
    return loading
  }

  const currentId = (): SuggestionRow['id'] | null => list.current(list.store.getState())?.id ?? null

  async function present(): Promise<void> {
    const id = currentId()
    if (id === null) return store.setState({ detail: null, failure: null })
    try {
      const loading = detailOf(id)
      const detail = await loading
      // A refresh may have asked again meanwhile; its answer is the newer one.
      if (currentId() === id && asked.get(id) === loading) store.setState({ detail, failure: null })
    } catch (error) {
      if (currentId() === id) store.setState({ detail: null, failure: failureWords(error) })
    }
  }

  async function loadCounts(): Promise<void> {
    const { query } = store.getState()
    const { state, provider, fit, text } = query
    const counts = await client.call('suggestions.counts', { state, provider, fit, text })
    if (store.getState().query === query) store.setState({ counts })
  }

  list.store.subscribe((state, before) => {
    if (state.cursor !== before.cursor || state.rows !== before.rows) void present()
    if (state.lost === null || state.lost === before.lost) return
    changedAt = now()
    onLeft(state.lost.row)
  })

  function ask(change: Partial<SuggestionQuery>, cursor?: ListCursor): void {
    const query = { ...store.getState().query, ...change }
    isAsked = true
    store.setState({ query })
    asked.clear()
    list.open({ load: (window) => client.call('suggestions.list', { ...window, ...query }) }, cursor)
    // The list says what fails.
    loadCounts().catch(() => undefined)
  }

  return {
    store,
    list,
    ask,
    async settled() {
      const id = currentId()
      return id === null ? null : await detailOf(id)
    },
    hasJustChanged: () => now() - changedAt < noticingMs,
    async refresh() {
      if (!isAsked) return ask({})
      asked.clear()
      await Promise.all([list.refresh(), loadCounts(), present()])
    },
    reset() {
      isAsked = false
      asked.clear()
      store.setState(nothing)
    },
  }
}
