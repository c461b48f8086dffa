import type { EventRow, InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import { providerCode, stateCode } from '../replica/codes.ts'
import { matchQuery } from '../replica/search-words.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { closingSpan } from './closing-span.ts'
import type { EventColumns } from './event-row.ts'
import { eventColumns, eventRowOf } from './event-row.ts'
import { matchOf } from './filter-terms.ts'
import { countClosing, seekNewest } from './hour-tally.ts'
import type { FoundItems } from './item-pieces.ts'
import type { TextMatcher } from './text-matches.ts'

export interface EventsInput {
  readonly filter: InboxFilter
  readonly groupKey: string | null
  readonly offset: number
  readonly limit: number
}

/** When it is asked, at which state of the rows, and who counts what a search finds. */
export interface Asked {
  readonly now: number
  readonly version: number
  readonly matcher: TextMatcher
}

interface Window {
  readonly total: number
  readonly counting?: true
  readonly rows: EventRow[]
}

/** The rows of the numbers that a subquery has chosen, in its order. One statement for the whole window. */
function readRows(
  db: ReadDb,
  chosen: { readonly sql: string; readonly order: string },
  ...values: readonly (string | number | null)[]
): EventRow[] {
  return db
    .all<EventColumns>(
      `SELECT ${eventColumns} FROM (${chosen.sql}) c CROSS JOIN inbox_item i ON i.no = c.no JOIN synced_event e ON e.no = i.no JOIN inbox_group g ON g.group_no = i.group_no ORDER BY ${chosen.order}`,
      ...values,
    )
    .map(eventRowOf)
}

const byArrival = 'c.no DESC'
const byClosing = 'i.closes_at DESC, c.no DESC'

/** A window of items, newest first. */
export async function inboxEvents(db: ReadDb, input: EventsInput, asked: Asked): Promise<IpcOutput<'inbox.events'>> {
  return input.filter.terms === undefined ? eventsNow(db, input, asked) : await fitting(db, input, asked)
}

/** The same for a filter without conditions, in one synchronous read. */
export function eventsNow(db: ReadDb, input: EventsInput, asked: Asked): Window {
  const { filter } = input
  const match = matchQuery(db, filter.text)
  if (match !== null) return matching(db, input, match, asked)
  if (input.groupKey !== null) return inGroup(db, input, input.groupKey, asked.now)
  return filter.closingWithinMs === null ? all(db, input) : closing(db, input, asked.now, filter.closingWithinMs)
}

function facetOf(filter: InboxFilter): { state: number; provider: number | null } {
  return { state: stateCode[filter.state], provider: filter.provider === null ? null : providerCode[filter.provider] }
}

function all(db: ReadDb, { filter, offset, limit }: EventsInput): Window {
  const facet = facetOf(filter)
  const { below, skip } = seekNewest(db, facet, offset)
  if (facet.provider === null) {
    return {
      total: db.value<number>('SELECT coalesce(sum(items), 0) FROM inbox_tally WHERE state = ?', facet.state) ?? 0,
      rows: readRows(
        db,
        {
          sql: 'SELECT no FROM inbox_item INDEXED BY inbox_item_newest WHERE state = ? AND no < ? ORDER BY no DESC LIMIT ? OFFSET ?',
          order: byArrival,
        },
        facet.state,
        below,
        limit,
        skip,
      ),
    }
  }
  return {
    total:
      db.value<number>('SELECT items FROM inbox_tally WHERE state = ? AND provider = ?', facet.state, facet.provider) ??
      0,
    rows: readRows(
      db,
      {
        sql: 'SELECT no FROM inbox_item INDEXED BY inbox_item_provider WHERE state = ? AND provider = ? AND no < ? ORDER BY no DESC LIMIT ? OFFSET ?',
        order: byArrival,
      },
      facet.state,
      facet.provider,
      below,
      limit,
      skip,
    ),
  }
}

/** The end of redelivery follows arrival at a fixed distance per provider, so its index is in the order of arrival too. */
function closing(db: ReadDb, { filter, offset, limit }: EventsInput, now: number, withinMs: number): Window {
  const facet = facetOf(filter)
  const { after, until } = closingSpan(now, withinMs)
  return {
    total: countClosing(db, facet, after, until),
    rows: readRows(
      db,
      {
        sql: `SELECT no FROM inbox_item INDEXED BY inbox_item_closing WHERE state = ?1 AND closes_at > ?2 AND closes_at <= ?3 AND (?4 IS NULL OR provider = ?4)
       ORDER BY closes_at DESC, no DESC LIMIT ?5 OFFSET ?6`,
        order: byClosing,
      },
      facet.state,
      after,
      until,
      facet.provider,
      limit,
      offset,
    ),
  }
}

function inGroup(db: ReadDb, { filter, offset, limit }: EventsInput, groupKey: string, now: number): Window {
  const facet = facetOf(filter)
  const group = db.get<{ group_no: number; n: number; provider: number }>(
    'SELECT g.group_no, s.n, s.provider FROM inbox_group g JOIN inbox_group_state s ON s.group_no = g.group_no AND s.state = ? WHERE g.group_key = ?',
    facet.state,
    groupKey,
  )
  if (group === undefined || (facet.provider !== null && facet.provider !== group.provider))
    return { total: 0, rows: [] }
  if (filter.closingWithinMs === null) {
    return {
      total: group.n,
      rows: readRows(
        db,
        {
          sql: 'SELECT no FROM inbox_item INDEXED BY inbox_item_group WHERE group_no = ? AND state = ? ORDER BY no DESC LIMIT ? OFFSET ?',
          order: byArrival,
        },
        group.group_no,
        facet.state,
        limit,
        offset,
      ),
    }
  }
  const { after, until } = closingSpan(now, filter.closingWithinMs)
  return {
    total:
      db.value<number>(
        'SELECT count(*) FROM inbox_item INDEXED BY inbox_item_group_closing WHERE group_no = ? AND state = ? AND closes_at > ? AND closes_at <= ?',
        group.group_no,
        facet.state,
        after,
        until,
      ) ?? 0,
    rows: readRows(
      db,
      {
        sql: 'SELECT no FROM inbox_item INDEXED BY inbox_item_group_closing WHERE group_no = ? AND state = ? AND closes_at > ? AND closes_at <= ? ORDER BY closes_at DESC, no DESC LIMIT ? OFFSET ?',
        order: byClosing,
      },
      group.group_no,
      facet.state,
      after,
      until,
      limit,
      offset,
    ),
  }
}

function matching(
  db: ReadDb,
  { filter, groupKey, offset, limit }: EventsInput,
  match: string,
  { now, version, matcher }: Asked,
): Window {
  const facet = facetOf(filter)
  const groupNo =
    groupKey === null
      ? null
      : (db.value<number>('SELECT group_no FROM inbox_group WHERE group_key = ?', groupKey) ?? -1)
  const span = filter.closingWithinMs === null ? null : closingSpan(now, filter.closingWithinMs)
  const count = matcher.find(db, { filter, match, version, now })
  return {
    total: groupNo === null ? count.total : (count.groups.get(groupNo)?.n ?? 0),
    ...(count.done ? {} : { counting: true }),
    rows: readRows(
      db,
      {
        sql: `SELECT w.rowid AS no FROM event_words w CROSS JOIN inbox_item i ON i.no = w.rowid WHERE w.event_words MATCH ?1 AND i.state = ?2 AND (?3 IS NULL OR i.provider = ?3)
       AND (?4 IS NULL OR i.group_no = ?4) AND (?5 IS NULL OR (i.closes_at > ?6 AND i.closes_at <= ?5)) ORDER BY w.rowid DESC LIMIT ?7 OFFSET ?8`,
        order: byArrival,
      },
      match,
      facet.state,
      facet.provider,
      groupNo,
      span?.until ?? null,
      span?.after ?? null,
      limit,
      offset,
    ),
  }
}

/** What conditions have found. The window waits until enough is found, the number may still be counted. */
async function fitting(
  db: ReadDb,
  { filter, groupKey, offset, limit }: EventsInput,
  { now, version, matcher }: Asked,
): Promise<Window> {
  const count = matcher.find(db, { filter, match: matchOf(db, filter), version, now })
  if (groupKey === null) await count.atLeast(offset + limit)
  else await count.whole()
  const nos = itemsOf(db, count.items, groupKey)
  return {
    total: nos.length,
    ...(count.done ? {} : { counting: true }),
    rows: readRows(
      db,
      { sql: 'SELECT value AS no FROM json_each(?)', order: byArrival },
      JSON.stringify(nos.slice(offset, offset + limit)),
    ),
  }
}

/** What was found, of one group or of all. */
export function itemsOf(db: ReadDb, items: FoundItems | null, groupKey: string | null): readonly number[] {
  const { nos, groupNos } = items ?? { nos: [], groupNos: [] }
  if (groupKey === null) return nos
  const groupNo = db.value<number>('SELECT group_no FROM inbox_group WHERE group_key = ?', groupKey)
  return nos.filter((_no, at) => groupNos[at] === groupNo)
}
