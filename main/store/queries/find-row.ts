import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { GroupSort, InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { providerCode, stateCode } from '../replica/codes.ts'
import { matchQuery } from '../replica/search-words.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { closingSpan } from './closing-span.ts'
import { matchOf } from './filter-terms.ts'
import type { Asked } from './inbox-events.ts'
import { itemsOf } from './inbox-events.ts'
import { compareGroups, countedClosing } from './inbox-groups.ts'

type Found = IpcOutput<'inbox.find_row'>

export type RowWish = { readonly keys: readonly string[]; readonly filter: InboxFilter } & (
  | { readonly kind: 'groups'; readonly sort: GroupSort }
  | { readonly kind: 'events'; readonly groupKey: string | null }
)
type Asking<Kind extends RowWish['kind']> = Extract<RowWish, { kind: Kind }>

/** Where the first of these rows that the list still has stands in it: how many come before it. */
export async function findRow(db: ReadDb, input: RowWish, asked: Asked): Promise<Found> {
  for (const key of input.keys) {
    const index =
      input.kind === 'groups' ? await groupIndex(db, key, input, asked) : await itemIndex(db, key, input, asked)
    if (index !== null) return { key, index }
  }
  return null
}

async function groupIndex(
  db: ReadDb,
  key: string,
  { filter, sort }: Asking<'groups'>,
  { now, version, matcher }: Asked,
): Promise<number | null> {
  const groupNo = db.value<number>('SELECT group_no FROM inbox_group WHERE group_key = ?', key)
  if (groupNo === undefined) return null
  const match = matchOf(db, filter)
  if (match !== null || filter.terms !== undefined) {
    const count = matcher.find(db, { filter, match, version, now })
    await count.whole()
    const index = [...count.groups.values()].sort(compareGroups[sort]).findIndex(({ group_no }) => group_no === groupNo)
    return index < 0 ? null : index
  }
  const span = filter.closingWithinMs === null ? null : closingSpan(now, filter.closingWithinMs)
  const counted = span === null || sort !== 'largest' ? 'n' : countedClosing
  const listed = `SELECT group_no, ${counted}, newest_no, closes_at FROM inbox_group_state k
    WHERE state = ?1 AND (?2 IS NULL OR closes_at > ?2) AND (?3 IS NULL OR closes_at <= ?3) AND (?4 IS NULL OR provider = ?4)`
  const index = db.value<number | null>(
    `SELECT CASE WHEN EXISTS (SELECT 1 FROM (${listed}) WHERE group_no = ?5)
       THEN (SELECT count(*) FROM (${listed}) a, (SELECT * FROM (${listed}) WHERE group_no = ?5) b WHERE ${before[sort]}) END`,
    stateCode[filter.state],
    span?.after ?? null,
    span?.until ?? null,
    filter.provider === null ? null : providerCode[filter.provider],
    groupNo,
  )
  return index ?? null
}

/** Whether `a` stands before `b` in a list of groups. */
const before: Readonly<Record<GroupSort, string>> = {
  newest: 'a.newest_no > b.newest_no',
  largest: '(a.n, a.newest_no) > (b.n, b.newest_no)',
  closing_soonest: 'a.closes_at < b.closes_at OR (a.closes_at = b.closes_at AND a.newest_no > b.newest_no)',
}

async function itemIndex(db: ReadDb, key: string, input: Asking<'events'>, asked: Asked): Promise<number | null> {
  const { filter, groupKey } = input
  const { now, version, matcher } = asked
  if (filter.terms === undefined) return eventIndex(db, key, input, now)
  const no = db.value<number>('SELECT no FROM synced_event WHERE id = ?', key)
  const count = matcher.find(db, { filter, match: matchOf(db, filter), version, now })
  await count.whole()
  const index = itemsOf(db, count.items, groupKey).indexOf(no ?? -1)
  return index < 0 ? null : index
}

function eventIndex(db: ReadDb, key: string, { filter, groupKey }: Asking<'events'>, now: number): number | null {
  const item = db.get<{ no: number; closes_at: number }>(
    'SELECT i.no, i.closes_at FROM synced_event e JOIN inbox_item i ON i.no = e.no WHERE e.id = ?',
    key,
  )
  if (item === undefined) return null
  const match = matchQuery(db, filter.text)
  const span = filter.closingWithinMs === null ? null : closingSpan(now, filter.closingWithinMs)
  const groupNo =
    groupKey === null
      ? null
      : (db.value<number>('SELECT group_no FROM inbox_group WHERE group_key = ?', groupKey) ?? -1)
  const listed = `FROM ${match === null ? '' : 'event_words w CROSS JOIN '}inbox_item i
    WHERE ${match === null ? '?1 IS NULL' : 'i.no = w.rowid AND w.event_words MATCH ?1'} AND i.state = ?2 AND (?3 IS NULL OR i.provider = ?3)
    AND (?4 IS NULL OR i.group_no = ?4) AND (?5 IS NULL OR i.closes_at > ?5) AND (?6 IS NULL OR i.closes_at <= ?6)`
  // What a search finds is listed by arrival, also where only what closes soon is asked for.
  const isByClosing = span !== null && match === null
  const values = [
    match,
    stateCode[filter.state],
    filter.provider === null ? null : providerCode[filter.provider],
    groupNo,
    span?.after ?? null,
    span?.until ?? null,
    item.no,
  ] as const
  const isListed = db.value<number>(`SELECT EXISTS (SELECT 1 ${listed} AND i.no = ?7)`, ...values) === 1
  if (!isListed) return null
  return isByClosing
    ? (db.value<number>(`SELECT count(*) ${listed} AND (i.closes_at, i.no) > (?8, ?7)`, ...values, item.closes_at) ??
        null)
    : (db.value<number>(`SELECT count(*) ${listed} AND i.no > ?7`, ...values) ?? null)
}
