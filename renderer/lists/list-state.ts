/** A row of the result, by its place in the whole result. */
export interface ListCursor {
  readonly index: number
  /** The row's identity; null while the row at `index` is not loaded. */
  readonly key: string | null
}

export interface ListSelection<R> {
  /** By key, in the order of selecting; rows are kept because those off screen are not. */
  readonly rows: ReadonlyMap<string, R>
  /** Where a Shift range starts. */
  readonly anchor: number | null
}

/**
 * Windows of a result that is far larger than memory should hold.
 *   loading ──answer──▶ ready ──(rows changed)──▶ ready
 *      └──────failure──▶ failed ──retry──▶ loading
 * While a new query loads, the old rows stay: nothing flickers.
 */
export type ListPhase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly message: string }

export interface ListState<R> {
  readonly phase: ListPhase
  /** null before the first answer. */
  readonly total: number | null
  /** Events in all rows together, where rows are groups. */
  readonly events: number | null
  readonly rows: ReadonlyMap<number, R>
  readonly cursor: ListCursor
  readonly selection: ListSelection<R>
  readonly shown: { readonly first: number; readonly last: number }
}

export interface ListAnswer<R> {
  readonly total: number
  readonly events: number | null
  readonly windows: readonly { readonly offset: number; readonly rows: readonly R[] }[]
}

export type KeyOf<R> = (row: R) => string

function noSelection<R>(): ListSelection<R> {
  return { rows: new Map(), anchor: null }
}

/** The state before anything was asked. */
export function emptyList<R>(): ListState<R> {
  return {
    phase: { kind: 'loading' },
    total: null,
    events: null,
    rows: new Map(),
    cursor: { index: 0, key: null },
    selection: noSelection(),
    shown: { first: 0, last: 0 },
  }
}

/** More windows of the same result. */
export function withWindows<R>(state: ListState<R>, answer: ListAnswer<R>, keyOf: KeyOf<R>): ListState<R> {
  const rows = new Map(state.rows)
  fill(rows, answer)
  return settled(state, answer, rows, keyOf)
}

/** The result changed: only fresh rows stay, and the cursor stays on its row where that still exists. */
export function withFreshWindows<R>(state: ListState<R>, answer: ListAnswer<R>, keyOf: KeyOf<R>): ListState<R> {
  const rows = new Map<number, R>()
  fill(rows, answer)
  return settled(state, answer, rows, keyOf)
}

/** The first answer to another query: the cursor starts at the top unless the caller remembers one. */
export function withNewResult<R>(state: ListState<R>, answer: ListAnswer<R>, keyOf: KeyOf<R>): ListState<R> {
  return withFreshWindows({ ...state, selection: noSelection() }, answer, keyOf)
}

function fill<R>(rows: Map<number, R>, answer: ListAnswer<R>): void {
  for (const window of answer.windows) {
    for (const [at, row] of window.rows.entries()) rows.set(window.offset + at, row)
  }
}

function settled<R>(
  state: ListState<R>,
  answer: ListAnswer<R>,
  rows: ReadonlyMap<number, R>,
  keyOf: KeyOf<R>,
): ListState<R> {
  return {
    ...state,
    phase: { kind: 'ready' },
    total: answer.total,
    events: answer.events,
    rows,
    cursor: resettledCursor(state.cursor, rows, answer.total, keyOf),
  }
}

function resettledCursor<R>(
  cursor: ListCursor,
  rows: ReadonlyMap<number, R>,
  total: number,
  keyOf: KeyOf<R>,
): ListCursor {
  const inPlace = rows.get(cursor.index)
  if (inPlace !== undefined && cursor.key !== null && keyOf(inPlace) === cursor.key) return cursor
  if (cursor.key !== null) {
    for (const [index, row] of rows) if (keyOf(row) === cursor.key) return { index, key: cursor.key }
  }
  return cursorAt(rows, total, cursor.index, keyOf)
}

function cursorAt<R>(rows: ReadonlyMap<number, R>, total: number, index: number, keyOf: KeyOf<R>): ListCursor {
  const clamped = clamp(index, total)
  const row = rows.get(clamped)
  return { index: clamped, key: row === undefined ? null : keyOf(row) }
}

function clamp(index: number, total: number): number {
  return Math.max(0, Math.min(index, total - 1))
}

/** The cursor on another place of the result. */
export function movedTo<R>(state: ListState<R>, index: number, keyOf: KeyOf<R>): ListState<R> {
  const cursor = cursorAt(state.rows, state.total ?? 0, index, keyOf)
  return cursor.index === state.cursor.index && cursor.key === state.cursor.key ? state : { ...state, cursor }
}

/** Rows leave at once after a durable decision: what follows moves up, and the cursor keeps its place. */
export function withoutKeys<R>(state: ListState<R>, keys: ReadonlySet<string>, keyOf: KeyOf<R>): ListState<R> {
  const rows = new Map<number, R>()
  const removedAt: number[] = []
  for (const [index, row] of [...state.rows].sort(([a], [b]) => a - b)) {
    if (keys.has(keyOf(row))) removedAt.push(index)
    else rows.set(index - removedAt.length, row)
  }
  const total = state.total === null ? null : Math.max(0, state.total - removedAt.length)
  const removedAbove = removedAt.filter((index) => index < state.cursor.index).length
  return {
    ...state,
    rows,
    total,
    cursor: cursorAt(rows, total ?? 0, state.cursor.index - removedAbove, keyOf),
    selection: noSelection(),
  }
}

/** Selects or deselects one row; it becomes the start of the next range. */
export function toggled<R>(state: ListState<R>, index: number, keyOf: KeyOf<R>): ListState<R> {
  const row = state.rows.get(index)
  if (row === undefined) return state
  const rows = new Map(state.selection.rows)
  if (!rows.delete(keyOf(row))) rows.set(keyOf(row), row)
  return { ...state, selection: { rows, anchor: index } }
}

/** Selects everything between the range's start and `index`, and moves the cursor there. Unloaded rows are left out. */
export function rangeSelected<R>(state: ListState<R>, index: number, keyOf: KeyOf<R>): ListState<R> {
  const anchor = state.selection.anchor ?? state.cursor.index
  const to = clamp(index, state.total ?? 0)
  const rows = new Map<string, R>()
  for (let at = Math.min(anchor, to); at <= Math.max(anchor, to); at += 1) {
    const row = state.rows.get(at)
    if (row !== undefined) rows.set(keyOf(row), row)
  }
  return { ...state, cursor: cursorAt(state.rows, state.total ?? 0, to, keyOf), selection: { rows, anchor } }
}

/** Nothing selected. */
export function deselected<R>(state: ListState<R>): ListState<R> {
  return state.selection.rows.size === 0 && state.selection.anchor === null
    ? state
    : { ...state, selection: noSelection() }
}

/** The row under the cursor, when it is loaded. */
export function currentRow<R>(state: ListState<R>): R | undefined {
  return state.rows.get(state.cursor.index)
}

/** Offsets of the pages that cover `first` to `last` and hold at least one row that isn't loaded. */
export function missingPages<R>(
  state: ListState<R>,
  range: { readonly first: number; readonly last: number },
  pageSize: number,
): readonly number[] {
  const end = state.total === null ? range.last : Math.min(range.last, state.total - 1)
  const pages: number[] = []
  for (const offset of pagesOf({ first: range.first, last: end }, pageSize)) {
    const from = Math.max(offset, range.first)
    const to = Math.min(offset + pageSize - 1, end)
    for (let at = from; at <= to; at += 1) {
      if (!state.rows.has(at)) {
        pages.push(offset)
        break
      }
    }
  }
  return pages
}

/** Offsets of the pages that a range touches. */
export function pagesOf(range: { readonly first: number; readonly last: number }, pageSize: number): readonly number[] {
  const pages: number[] = []
  for (let offset = Math.floor(range.first / pageSize) * pageSize; offset <= range.last; offset += pageSize) {
    pages.push(offset)
  }
  return pages
}
