import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { providerCode, stateCode } from '../replica/codes.ts'
import { neverCloses } from '../replica/tally-batch.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { closingSpan } from './closing-span.ts'
import { isTimed } from './filter-terms.ts'
import type { GroupChoice } from './group-row.ts'
import type { FoundItems, Piece, ReadPiece } from './item-pieces.ts'
import { itemPieces } from './item-pieces.ts'

/** The items that a search finds, counted by group. Large ones are counted a piece at a time, so that others get their answers in between. */
export interface TextMatches {
  readonly groups: ReadonlyMap<number, GroupChoice>
  readonly total: number
  /** Each item, newest first, where the filter has conditions that no index answers; null where it has only words. */
  readonly items: FoundItems | null
  /** Whether all of it is counted, of the rows as they are now. */
  readonly done: boolean
  /** Resolves once everything is counted. */
  whole(): Promise<void>
  /** Resolves once so many are found, or everything is counted. */
  atLeast(found: number): Promise<void>
}

export interface Wanted {
  readonly filter: InboxFilter
  readonly match: string | null
  readonly now: number
}

export interface TextMatcher {
  /** Ends what is being counted: the connection is about to close. Whoever waits for a count gets what there is. */
  stop(): void
  /** Counts for a filter with words or conditions; `match` is its FTS5 query, `version` what the replica's rows are at. */
  find(db: ReadDb, wanted: Wanted & { readonly version: number }): TextMatches
}

/** The first piece is counted before the first answer, the others one per turn. */
const firstPiece = 500
const nextPieces = 10_000
/** Conditions are held against each item, which takes longer. */
const nextItems = 4_000
/** Finished counts are remembered as long as all of them together hold at most so many groups. */
const keptGroups = 100_000
/** How many items take as much room as a group. */
const itemsPerGroup = 10
/** How long counts stay near enough whose groups were to close meanwhile, or that are of what closes soon. */
const closingGrainMs = 60_000

export function createTextMatcher(): TextMatcher {
  const counts = new Map<string, Count>()
  let version = -1

  function stop(): void {
    for (const count of counts.values()) count.stop()
    counts.clear()
  }

  /** What is counted of older rows says nothing of these; but whoever waits for a long count gets it to its end, and is told that it is old. */
  function leaveOld(): void {
    for (const [key, count] of counts) {
      if (count.isLong && count.awaited && !count.done && !count.stopped) count.isOld = true
      else {
        count.stop()
        counts.delete(key)
      }
    }
  }

  function makeRoom(): void {
    let held = 0
    for (const [key, count] of [...counts].toReversed()) {
      held += count.groups.size + (count.items?.nos.length ?? 0) / itemsPerGroup + 1
      if (held > keptGroups) counts.delete(key)
    }
  }

  return {
    stop,
    find(db, wanted) {
      if (wanted.version !== version) leaveOld()
      version = wanted.version
      const { filter, match, now } = wanted
      const grain = isTimed(filter) ? Math.floor(now / closingGrainMs) : 0
      const { state, provider, closingWithinMs, terms = null } = filter
      const key = JSON.stringify([match, state, provider, closingWithinMs, terms, grain])
      const found = counts.get(key)
      if (found !== undefined && !found.stopped && !found.isSpent && !found.isPast(now)) return found
      // Whoever types asks for the next word before the last one is counted.
      for (const old of counts.values()) if (!old.awaited) old.stop()
      makeRoom()
      const count = new Count(db, wanted)
      counts.delete(key)
      counts.set(key, count)
      return count
    },
  }
}

class Count implements TextMatches {
  readonly groups = new Map<number, GroupChoice>()
  readonly items: FoundItems | null
  total = 0
  isOld = false
  stopped = false
  awaited = false
  #isWhole = false
  /** The first end of a redelivery among its groups. */
  #closesFirst = neverCloses
  readonly #asOf: number
  #below = Number.MAX_SAFE_INTEGER
  readonly #read: ReadPiece
  #running: Promise<void> | undefined

  constructor(db: ReadDb, wanted: Wanted) {
    this.#asOf = wanted.now
    const pieces = wanted.filter.terms === undefined ? null : itemPieces(db, wanted)
    this.items = pieces?.items ?? null
    this.#read = pieces?.read ?? wordPieces(db, wanted)
    this.#countPiece(firstPiece)
    if (this.#isWhole) return
    this.#running = this.#countRest()
    // A failure is for whoever waits for the whole; nobody may.
    this.#running.catch(() => this.stop())
  }

  get done(): boolean {
    return this.#isWhole && !this.isOld
  }

  /** It has told those who waited, and is of older rows. */
  get isSpent(): boolean {
    return this.#isWhole && this.isOld
  }

  /** Its groups name ends of redelivery that have passed, and not just now; or the clock went back. */
  isPast(now: number): boolean {
    return now < this.#asOf || (now >= this.#closesFirst && now >= this.#asOf + closingGrainMs)
  }

  get isLong(): boolean {
    return this.items !== null
  }

  stop(): void {
    this.stopped = !this.#isWhole
  }

  whole(): Promise<void> {
    this.awaited = true
    this.#running ??= this.#isWhole ? Promise.resolve() : this.#countRest()
    return this.#running
  }

  async atLeast(found: number): Promise<void> {
    this.awaited = true
    while (this.total < found && !this.#isWhole && !this.stopped) await new Promise((resolve) => setImmediate(resolve))
  }

  async #countRest(): Promise<void> {
    while (!this.#isWhole && !this.stopped) {
      await new Promise((resolve) => setImmediate(resolve))
      if (!this.stopped) this.#countPiece(this.isLong ? nextItems : nextPieces)
    }
  }

  #countPiece(limit: number): void {
    const { looked, last, groups } = this.#read(this.#below, limit)
    this.#below = last
    for (const group of groups) this.#add(group)
    this.#isWhole = looked < limit
  }

  #add({ group_no, n, newest_no, oldest_no, closes_at }: GroupChoice): void {
    this.total += n
    this.#closesFirst = Math.min(this.#closesFirst, closes_at)
    const before = this.groups.get(group_no)
    this.groups.set(
      group_no,
      before === undefined
        ? { group_no, n, newest_no, oldest_no, closes_at }
        : {
            group_no,
            n: before.n + n,
            newest_no: Math.max(before.newest_no, newest_no),
            oldest_no: Math.min(before.oldest_no, oldest_no),
            closes_at: Math.min(before.closes_at, closes_at),
          },
    )
  }
}

/** What words find, counted by group. */
function wordPieces(db: ReadDb, { filter, match, now }: Wanted): ReadPiece {
  const values = [
    match,
    stateCode[filter.state],
    filter.provider === null ? null : providerCode[filter.provider],
    now,
    filter.closingWithinMs === null ? null : closingSpan(now, filter.closingWithinMs).until,
  ]
  return (below, limit): Piece => {
    const rows = db.all<GroupChoice & { found: number; last: number }>(
      `SELECT group_no, count(*) FILTER (WHERE fits) AS n, max(no) FILTER (WHERE fits) AS newest_no, min(no) FILTER (WHERE fits) AS oldest_no,
         coalesce(min(closes_at) FILTER (WHERE fits AND closes_at > ?4), ${neverCloses}) AS closes_at, count(*) AS found, min(no) AS last
       FROM (SELECT i.no, i.group_no, i.closes_at,
           i.state = ?2 AND (?3 IS NULL OR i.provider = ?3) AND (?5 IS NULL OR (i.closes_at > ?4 AND i.closes_at <= ?5)) AS fits
         FROM event_words w CROSS JOIN inbox_item i ON i.no = w.rowid WHERE w.event_words MATCH ?1 AND w.rowid < ?6 ORDER BY w.rowid DESC LIMIT ?7)
       GROUP BY group_no`,
      ...values,
      below,
      limit,
    )
    return {
      looked: rows.reduce((sum, { found }) => sum + found, 0),
      last: rows.reduce((lowest, { last }) => Math.min(lowest, last), below),
      groups: rows.filter(({ n }) => n > 0),
    }
  }
}
