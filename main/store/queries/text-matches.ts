import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { providerCode, stateCode } from '../replica/codes.ts'
import { neverCloses } from '../replica/tally-batch.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { closingSpan } from './closing-span.ts'
import type { GroupChoice } from './group-row.ts'

/** The items that a search finds, counted by group. Large ones are counted a piece at a time, so that others get their answers in between. */
export interface TextMatches {
  readonly groups: ReadonlyMap<number, GroupChoice>
  readonly total: number
  readonly done: boolean
  /** Resolves once everything is counted. */
  whole(): Promise<void>
}

export interface TextMatcher {
  /** Ends what is being counted: the connection is about to close. Whoever waits for a count gets what there is. */
  stop(): void
  /** Counts for a filter with words; `match` is its FTS5 query, `version` what the replica's rows are at. */
  find(
    db: ReadDb,
    wanted: { readonly filter: InboxFilter; readonly match: string; readonly version: number; readonly now: number },
  ): TextMatches
}

/** The first piece is counted before the first answer, the others one per turn. */
const firstPiece = 500
const nextPieces = 10_000
/** Finished counts are remembered as long as all of them together hold at most so many groups. */
const keptGroups = 100_000
/** How long counts of what closes soon stay near enough. */
const closingGrainMs = 60_000

export function createTextMatcher(): TextMatcher {
  const counts = new Map<string, Count>()
  let version = -1

  function stop(): void {
    for (const count of counts.values()) count.stop()
    counts.clear()
  }

  function makeRoom(): void {
    let held = 0
    for (const [key, count] of [...counts].toReversed()) {
      held += count.groups.size + 1
      if (held > keptGroups) counts.delete(key)
    }
  }

  return {
    stop,
    find(db, wanted) {
      if (wanted.version !== version) stop()
      version = wanted.version
      const { filter, match, now } = wanted
      const grain = filter.closingWithinMs === null ? 0 : Math.floor(now / closingGrainMs)
      const key = JSON.stringify([match, filter.state, filter.provider, filter.closingWithinMs, grain])
      const found = counts.get(key)
      if (found !== undefined && !found.stopped) return found
      // Whoever types asks for the next word before the last one is counted.
      for (const old of counts.values()) if (!old.awaited) old.stop()
      makeRoom()
      const count = new Count(db, { filter, match, now })
      counts.delete(key)
      counts.set(key, count)
      return count
    },
  }
}

class Count implements TextMatches {
  readonly groups = new Map<number, GroupChoice>()
  total = 0
  done = false
  #below = Number.MAX_SAFE_INTEGER
  stopped = false
  awaited = false
  readonly #db: ReadDb
  readonly #values: readonly (string | number | null)[]
  #running: Promise<void> | undefined

  constructor(db: ReadDb, { filter, match, now }: { filter: InboxFilter; match: string; now: number }) {
    this.#db = db
    this.#values = [
      match,
      stateCode[filter.state],
      filter.provider === null ? null : providerCode[filter.provider],
      now,
      filter.closingWithinMs === null ? null : closingSpan(now, filter.closingWithinMs).until,
    ]
    this.#countPiece(firstPiece)
    if (this.done) return
    this.#running = this.#countRest()
    // A failure is for whoever waits for the whole; nobody may.
    this.#running.catch(() => this.stop())
  }

  stop(): void {
    this.stopped = !this.done
  }

  whole(): Promise<void> {
    this.awaited = true
    this.#running ??= this.done ? Promise.resolve() : this.#countRest()
    return this.#running
  }

  async #countRest(): Promise<void> {
    while (!this.done && !this.stopped) {
      await new Promise((resolve) => setImmediate(resolve))
      if (!this.stopped) this.#countPiece(nextPieces)
    }
  }

  #countPiece(limit: number): void {
    const rows = this.#db.all<GroupChoice & { found: number; last: number }>(
      `SELECT group_no, count(*) FILTER (WHERE fits) AS n, max(no) FILTER (WHERE fits) AS newest_no, min(no) FILTER (WHERE fits) AS oldest_no,
         coalesce(min(closes_at) FILTER (WHERE fits AND closes_at > ?4), ${neverCloses}) AS closes_at, count(*) AS found, min(no) AS last
       FROM (SELECT i.no, i.group_no, i.closes_at,
           i.state = ?2 AND (?3 IS NULL OR i.provider = ?3) AND (?5 IS NULL OR (i.closes_at > ?4 AND i.closes_at <= ?5)) AS fits
         FROM event_words w CROSS JOIN inbox_item i ON i.no = w.rowid WHERE w.event_words MATCH ?1 AND w.rowid < ?6 ORDER BY w.rowid DESC LIMIT ?7)
       GROUP BY group_no`,
      ...this.#values,
      this.#below,
      limit,
    )
    let found = 0
    for (const row of rows) {
      found += row.found
      this.#below = Math.min(this.#below, row.last)
      if (row.n > 0) this.#add(row)
    }
    this.done = found < limit
  }

  #add({ group_no, n, newest_no, oldest_no, closes_at }: GroupChoice): void {
    this.total += n
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
