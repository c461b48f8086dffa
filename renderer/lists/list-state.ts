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
  /** The row that was under the cursor until the rows changed by themselves: it left the result, or the top is followed. */
  readonly lost: { readonly row: R; readonly why: 'gone' | 'followed'; readonly turn: number } | null
  /** Selected rows that left the result by themselves, and so the selection. */
  readonly dropped: { readonly rows: readonly R[]; readonly turn: number } | null
  readonly shown: { readonly first: number; readonly last: number }
}

export interface ListAnswer<R> {
  readonly total: number
  readonly events: number | null
  /** Where the cursor belongs: its row, or where that is gone the nearest one; null where only its place is known. */
  readonly found?: ListCursor | null
  /** The cursor belongs to the top, whatever row that is. */
  readonly isTopFollowed?: boolean
  /** Rows are still pouring in: one that isn't there may be on its way. */
  readonly isFilling?: boolean
  /** Selected rows that the result no longer has. */
  readonly gone?: ReadonlySet<string>
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
    lost: null,
    dropped: null,
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
  const cursor = resettledCursor(state, answer, rows, keyOf)
  const row = currentRow(state, keyOf)
  const isLost = row !== undefined && cursor.key !== null && cursor.key !== state.cursor.key
  return {
    ...state,
    phase: { kind: 'ready' },
    total: answer.total,
    events: answer.events,
    rows,
    cursor,
    ...resettledSelection(state, answer, rows, keyOf),
    lost: isLost
      ? { row, why: answer.isTopFollowed === true ? 'followed' : 'gone', turn: (state.lost?.turn ?? 0) + 1 }
      : state.lost,
  }
}

function resettledCursor<R>(
  { cursor, rows: before }: ListState<R>,
  { total, found, isTopFollowed, isFilling }: ListAnswer<R>,
  rows: ReadonlyMap<number, R>,
  keyOf: KeyOf<R>,
): ListCursor {
  if (isTopFollowed === true) return cursorAt(rows, total, 0, keyOf)
  if (cursor.key === null) return cursorAt(rows, total, cursor.index, keyOf)
  const inPlace = rows.get(cursor.index)
  if (inPlace !== undefined && keyOf(inPlace) === cursor.key) return cursor
  const places = new Map([...rows].map(([index, row]) => [keyOf(row), index]))
  if (found?.key === cursor.key) return found
  if (isFilling === true && !places.has(cursor.key)) return cursor
  for (const key of [cursor.key, ...neighboursOf(before, cursor.index, keyOf)]) {
    const index = places.get(key)
    if (index !== undefined) return { index, key }
  }
  return found ?? cursorAt(rows, total, cursor.index, keyOf)
}

/** What is selected stays so, as it is now; what left the result is no longer selected. */
function resettledSelection<R>(
  state: ListState<R>,
  { gone }: ListAnswer<R>,
  rows: ReadonlyMap<number, R>,
  keyOf: KeyOf<R>,
): Pick<ListState<R>, 'selection' | 'dropped'> {
  const { selection, dropped } = state
  const anchor = resettledAnchor(state, rows, keyOf)
  if (selection.rows.size === 0) return { selection: { rows: selection.rows, anchor }, dropped }
  const fresh = new Map([...rows.values()].map((row) => [keyOf(row), row]))
  const isGone = (key: string): boolean => gone?.has(key) === true && !fresh.has(key)
  const left = [...selection.rows].flatMap(([key, row]) => (isGone(key) ? [row] : []))
  return {
    selection: {
      rows: new Map(
        [...selection.rows].flatMap(([key, row]) => (isGone(key) ? [] : [[key, fresh.get(key) ?? row] as const])),
      ),
      anchor,
    },
    dropped: left.length === 0 ? dropped : { rows: left, turn: (dropped?.turn ?? 0) + 1 },
  }
}

function resettledAnchor<R>(state: ListState<R>, rows: ReadonlyMap<number, R>, keyOf: KeyOf<R>): number | null {
  const row = state.selection.anchor === null ? undefined : state.rows.get(state.selection.anchor)
  if (row === undefined) return null
  const key = keyOf(row)
  for (const [index, each] of rows) if (keyOf(each) === key) return index
  return null
}

const nearRows = 24

/** Keys of the rows around a place in the order in which they would take it: what follows first, as after a verdict. */
export function neighboursOf<R>(rows: ReadonlyMap<number, R>, index: number, keyOf: KeyOf<R>): readonly string[] {
  const below = Array.from({ length: nearRows }, (_, at) => rows.get(index + at))
  const above = Array.from({ length: nearRows }, (_, at) => rows.get(index - 1 - at))
  return [...below, ...above].flatMap((row) => (row === undefined ? [] : [keyOf(row)]))
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

/** The row under the cursor, when it is loaded; never another one that happens to stand at its place. */
export function currentRow<R>({ rows, cursor }: ListState<R>, keyOf: KeyOf<R>): R | undefined {
  const row = rows.get(cursor.index)
  return row !== undefined && keyOf(row) === cursor.key ? row : undefined
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
