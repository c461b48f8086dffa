import { providerCode, stateCode } from '../replica/codes.ts'
import { neverCloses } from '../replica/tally-batch.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { closingSpan } from './closing-span.ts'
import { firstNumberOf, termSql } from './filter-terms.ts'
import type { GroupChoice } from './group-row.ts'
import type { Wanted } from './text-matches.ts'

/** What one turn of counting has looked at. */
export interface Piece {
  readonly looked: number
  /** The smallest number that was looked at. */
  readonly last: number
  readonly groups: Iterable<GroupChoice>
}
export type ReadPiece = (below: number, limit: number) => Piece

/** Numbers of items, newest first, each with its group's. */
export interface FoundItems {
  readonly nos: number[]
  readonly groupNos: number[]
}

interface Found {
  readonly no: number
  readonly group_no: number
  readonly closes_at: number | null
}

/** Holds conditions that no index answers against each item of a state, newest first, and keeps what fits. */
export function itemPieces(
  db: ReadDb,
  { filter, match, now }: Wanted,
): { readonly items: FoundItems; readonly read: ReadPiece } {
  const terms = filter.terms ?? []
  const items: FoundItems = { nos: [], groupNos: [] }
  const state = stateCode[filter.state]
  const provider = filter.provider === null ? null : providerCode[filter.provider]
  const until = filter.closingWithinMs === null ? null : closingSpan(now, filter.closingWithinMs).until
  const from = firstNumberOf(terms, now)
  const condition = termSql(terms, now, 8)
  // Where the next piece ends is read from an index alone; only what lies between is looked at.
  const walked =
    match === null
      ? 'SELECT no FROM inbox_item INDEXED BY inbox_item_newest WHERE state = ?1 AND no >= ?2 AND no < ?3 AND ?4 IS NULL ORDER BY no DESC LIMIT ?5'
      : 'SELECT rowid AS no FROM event_words WHERE event_words MATCH ?4 AND ?1 >= 0 AND rowid >= ?2 AND rowid < ?3 ORDER BY rowid DESC LIMIT ?5'
  const among =
    match === null
      ? 'inbox_item i INDEXED BY inbox_item_newest'
      : 'event_words w CROSS JOIN inbox_item i ON i.no = w.rowid'
  const within =
    match === null
      ? 'i.state = ?1 AND i.no >= ?2 AND i.no < ?3 AND ?4 IS NULL'
      : 'w.event_words MATCH ?4 AND w.rowid >= ?2 AND w.rowid < ?3 AND i.state = ?1'
  const order = match === null ? 'i.no' : 'w.rowid'

  function read(below: number, limit: number): Piece {
    const end = db.get<{ looked: number; last: number | null }>(
      `SELECT count(*) AS looked, min(no) AS last FROM (${walked})`,
      state,
      from,
      below,
      match,
      limit,
    )
    const last = end?.last ?? below
    const groups = new Map<number, GroupChoice>()
    const rows = db.iterate<Found>(
      `SELECT i.no, i.group_no, i.closes_at FROM ${among} CROSS JOIN synced_event e ON e.no = i.no
       WHERE ${within} AND (?5 IS NULL OR i.provider = ?5) AND (?7 IS NULL OR (i.closes_at > ?6 AND i.closes_at <= ?7))${condition.sql} ORDER BY ${order} DESC`,
      state,
      last,
      below,
      match,
      provider,
      now,
      until,
      ...condition.values,
    )
    for (const { no, group_no, closes_at } of rows) {
      items.nos.push(no)
      items.groupNos.push(group_no)
      const closes = closes_at === null || closes_at <= now ? neverCloses : closes_at
      const group = groups.get(group_no)
      groups.set(group_no, {
        group_no,
        n: (group?.n ?? 0) + 1,
        newest_no: group?.newest_no ?? no,
        oldest_no: no,
        closes_at: Math.min(group?.closes_at ?? neverCloses, closes),
      })
    }
    return { looked: end?.looked ?? 0, last, groups: groups.values() }
  }
  return { items, read }
}
