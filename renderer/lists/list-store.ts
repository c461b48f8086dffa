import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { KeyOf, ListAnswer, ListCursor, ListPhase, ListState } from './list-state.ts'
import {
  currentRow,
  deselected,
  emptyList,
  missingPages,
  movedTo,
  neighboursOf,
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

/** Where the first of these rows that the result still has stands in it. */
export type FindRow = (keys: readonly string[]) => Promise<{ readonly key: string; readonly index: number } | null>

/** A question whose rows can be asked for, and looked for. */
export interface ListQuestion<R> {
  readonly load: LoadPage<R>
  readonly find?: FindRow
}

export interface ListStore<R> {
  readonly store: StoreApi<ListState<R>>
  readonly keyOf: KeyOf<R>
  /** The row under the cursor, when it is loaded. */
  readonly current: (state: ListState<R>) => R | undefined
  /** Asks another question; `cursor` says where to start, the top by default. */
  open(question: ListQuestion<R>, cursor?: ListCursor): void
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
  /** Whether what was asked for isn't there yet: another question's rows, a range's, or the row under the cursor. */
  isAwaited(reach: 'place' | 'row'): boolean
  /** While rows are being decided: an answer from that time may show one half decided, and is asked for again. Returns how to end it. */
  hold(): () => void
}

const pageSize = 100
/** A range longer than this is not a selection that anybody looked at; the freeze call has the same cap. */
const maxRange = 500
const keptRows = 3_000
const maxRetries = 3
const lookedForAtOnce = 100
/** For so long after a first load its last rows may still come in. */
const fillEchoMs = 5_000

/** Builds the holder of one list. It loads only what is shown, newest wish first, and never more than once at a time. */
export function createListStore<R>(
  keyOf: KeyOf<R>,
  /** Whether rows pour in from a first load: until it is moved, the cursor stays at the top of them. */
  isFilling: () => boolean = () => false,
  /** A clock of milliseconds that only runs forward. */
  now: () => number = () => performance.now(),
): ListStore<R> {
  const store = createStore<ListState<R>>(() => emptyList())
  let question: ListQuestion<R> | null = null
  let isUntouched = true
  let filledAt = -Infinity
  let generation = 0
  let wanted: 'windows' | 'fresh' | 'new' = 'windows'
  let running: Promise<void> | null = null
  let holds = 0
  let ranges = 0
  /** Grows with each hold: an answer from before or within it is not one from after it. */
  let holdTurn = 0
  let wakeHeld: (() => void) | null = null

  function noteFilling(): void {
    if (isFilling()) filledAt = now()
  }

  async function fetchPages(offsets: readonly number[], { load }: ListQuestion<R>): Promise<ListAnswer<R>> {
    const pages = await Promise.all(offsets.map((offset) => load({ offset, limit: pageSize })))
    const newest = pages.at(-1)
    return {
      total: newest?.total ?? 0,
      events: newest?.events ?? null,
      windows: pages.map((page, at) => ({ offset: offsets[at] ?? 0, rows: page.rows })),
    }
  }

  /** The cursor's row may have moved further than what was asked for: then its new place is looked up, and loaded. */
  async function fetchWithCursor(
    offsets: readonly number[],
    from: ListQuestion<R>,
    kind: typeof wanted,
  ): Promise<ListAnswer<R>> {
    const { cursor, rows } = store.getState()
    const answer = await fetchPages(offsets, from)
    const { key, index } = cursor
    if (key === null || from.find === undefined || hasKey(answer, key)) return answer
    // Of more rows, only those that take its place say anything about it.
    const isCovered = answer.windows.some(({ offset }) => index >= offset && index < offset + pageSize)
    if (kind === 'windows' && !isCovered) return answer
    const found = await from.find([key, ...neighboursOf(rows, index, keyOf)].slice(0, 64))
    if (found === null) return answer
    const offset = Math.floor(found.index / pageSize) * pageSize
    if (answer.windows.some((window) => window.offset === offset)) return { ...answer, found }
    const more = await fetchPages([offset], from)
    return { ...more, windows: [...answer.windows, ...more.windows], found }
  }

  /** Which selected rows the result no longer has. Of those that weren't loaded only some are looked for at a time. */
  async function goneFrom(answer: ListAnswer<R>, { find }: ListQuestion<R>): Promise<ReadonlySet<string>> {
    const known = new Set(answer.windows.flatMap((window) => window.rows.map(keyOf)))
    const missing = [...store.getState().selection.rows.keys()].filter((key) => !known.has(key))
    if (known.size >= answer.total || find === undefined || missing.length === 0) return new Set(missing)
    const looked = missing.slice(0, lookedForAtOnce)
    const found = await Promise.all(looked.map((key) => find([key])))
    return new Set(looked.filter((_, at) => found[at] === null))
  }

  function hasKey(answer: ListAnswer<R>, key: string): boolean {
    return answer.windows.some((window) => window.rows.some((row) => keyOf(row) === key))
  }

  function nextOffsets(): readonly number[] {
    const state = store.getState()
    if (wanted === 'windows') return missingPages(state, state.shown, pageSize)
    const cursorPage = Math.floor(state.cursor.index / pageSize) * pageSize
    return [...new Set([0, cursorPage, ...(wanted === 'new' ? [] : pagesOf(state.shown, pageSize))])]
  }

  async function pump(): Promise<void> {
    let retries = 0
    for (;;) {
      const from = question
      const offsets = nextOffsets()
      if (from === null || offsets.length === 0) return
      // Another question has nothing on screen that could be seen half decided.
      if (holds > 0 && wanted !== 'new') {
        await new Promise<void>((resolve) => (wakeHeld = resolve))
        continue
      }
      const asked = generation
      const turn = holdTurn
      const kind = wanted
      wanted = 'windows'
      try {
        noteFilling()
        // A load is over before all of its rows are here.
        const isTopFollowed = isUntouched && now() - filledAt < fillEchoMs && kind !== 'windows'
        const { key } = store.getState().cursor
        const found = isTopFollowed
          ? { ...(await fetchPages(offsets, from)), isTopFollowed }
          : { ...(await fetchWithCursor(offsets, from, kind)), isFilling: isFilling() }
        const answer = kind === 'fresh' && !isFilling() ? { ...found, gone: await goneFrom(found, from) } : found
        if (asked !== generation) continue
        if (isTopFollowed && !isUntouched) {
          // The cursor was taken up meanwhile: it is no longer the top's.
          wanted = kind
          continue
        }
        if (turn !== holdTurn && kind !== 'new') {
          if (kind === 'fresh' && wanted === 'windows') wanted = 'fresh'
          continue
        }
        const meant = store.getState().cursor.key
        if (meant !== key && meant !== null && kind !== 'windows' && !hasKey(answer, meant) && retries < maxRetries) {
          // The cursor was moved meanwhile, to a row that this answer doesn't know.
          retries += 1
          wanted = kind
          continue
        }
        const apply = kind === 'windows' ? withWindows : kind === 'fresh' ? withFreshWindows : withNewResult
        store.setState((state) => trimmed(apply(state, answer, keyOf)))
      } catch (error) {
        if (asked !== generation) continue
        const message = failureWords(error)
        const phase: ListPhase = { kind: 'failed', message }
        // The rows of another question are no answer to this one, neither to look at nor to decide on.
        store.setState(kind === 'new' ? { ...emptyList<R>(), phase, cursor: store.getState().cursor } : { phase })
        if (kind === 'new') wanted = 'new'
        return
      }
    }
  }

  function run(): Promise<void> {
    running ??= (async () => {
      // What is asked for in the same turn is one question.
      await Promise.resolve()
      try {
        await pump()
      } finally {
        // At once: a wish of the next turn must not be left to this one, which has ended.
        running = null
      }
    })()
    return running
  }

  return {
    store,
    keyOf,
    current: (state) => currentRow(state, keyOf),
    open(next, cursor = { index: 0, key: null }) {
      question = next
      isUntouched = cursor.key === null
      generation += 1
      wanted = 'new'
      wakeHeld?.()
      noteFilling()
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
    moveTo(index) {
      isUntouched = false
      store.setState((state) => movedTo(state, index, keyOf))
    },
    expect(key, index) {
      isUntouched = false
      store.setState({ cursor: { index, key } })
    },
    toggle(index) {
      isUntouched = false
      store.setState((state) => toggled(state, index, keyOf))
    },
    async selectTo(index) {
      isUntouched = false
      const { selection, cursor } = store.getState()
      const anchor = selection.anchor ?? cursor.index
      const to = Math.max(anchor - maxRange + 1, Math.min(anchor + maxRange - 1, index))
      const from = question
      const offsets = missingPages(
        store.getState(),
        { first: Math.min(anchor, to), last: Math.max(anchor, to) },
        pageSize,
      )
      if (from !== null && offsets.length > 0) {
        const asked = generation
        ranges += 1
        const answer = await fetchPages(offsets, from).finally(() => (ranges -= 1))
        if (asked !== generation) return
        store.setState((state) => withWindows(state, answer, keyOf))
      }
      store.setState((state) => rangeSelected({ ...state, selection: { ...state.selection, anchor } }, to, keyOf))
    },
    deselect: () => store.setState(deselected),
    remove(keys) {
      isUntouched = false
      store.setState((state) => withoutKeys(state, keys, keyOf))
    },
    isAwaited(reach) {
      const { phase, cursor, total } = store.getState()
      if (phase.kind === 'loading' || ranges > 0) return true
      return reach === 'row' && phase.kind === 'ready' && cursor.key === null && (total ?? 0) > 0
    },
    hold() {
      holds += 1
      holdTurn += 1
      let isHeld = true
      return () => {
        if (!isHeld) return
        isHeld = false
        holds -= 1
        if (holds === 0) wakeHeld?.()
      }
    },
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
