import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import { providerCode, stateCode } from '../replica/codes.ts'
import { readReplicaRow } from '../replica/replica.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { closingSpan } from './closing-span.ts'
import { matchOf, termSql } from './filter-terms.ts'

export type FreezeInput =
  | { readonly kind: 'groups'; readonly groupKeys: readonly string[]; readonly filter: InboxFilter }
  | {
      readonly kind: 'events'
      readonly ids: readonly EventId[]
      readonly evenDecided?: true | undefined
      readonly onlyOpen?: true | undefined
    }

const itemsPerSelection = 1000
const askedOneByOne = 200

/** Fixes what a decision would act on. The count is of exactly the items that the selections cover. */
export function freezeSelection(db: ReadDb, input: FreezeInput, now: number): IpcOutput<'inbox.freeze'> {
  if (input.kind === 'events') {
    const states = input.onlyOpen === true ? [stateCode.open] : [stateCode.open, stateCode.snoozed]
    const isMeant = (id: EventId): boolean => (input.evenDecided === true ? isHere(db, id) : isIn(db, id, states))
    return frozen(byIds(input.ids.filter((id, at) => input.ids.indexOf(id) === at && isMeant(id))), [])
  }
  const { filter } = input
  const groups = [...new Set(input.groupKeys)].flatMap((groupKey) => groupToFreeze(db, groupKey, filter) ?? [])
  if (groups.length === 0) return frozen([], [])
  const match = matchOf(db, filter)
  const isListed = match !== null || filter.terms !== undefined
  const narrowed = isListed ? matchingItems(db, groups, match, filter, now) : closingItems(db, groups, filter, now)
  const named = groups.flatMap((group) => {
    const selections = narrowed === null ? wholeGroup(db, group, filter) : byIds(narrowed.get(group.groupNo) ?? [])
    return selections.map((selection) => ({ selection, groupKey: group.groupKey }))
  })
  return frozen(
    named.map((each) => each.selection),
    named.map((each) => each.groupKey),
  )
}

function frozen(selections: FrozenSelection[], groupKeys: string[]): IpcOutput<'inbox.freeze'> {
  return { count: selections.reduce((sum, selection) => sum + sizeOf(selection), 0), selections, groupKeys }
}

function isHere(db: ReadDb, id: EventId): boolean {
  return db.value<number>('SELECT 1 FROM synced_event WHERE id = ?', id) !== undefined
}

function isIn(db: ReadDb, id: EventId, states: readonly number[]): boolean {
  const state = db.value<number>(
    'SELECT i.state FROM synced_event e JOIN inbox_item i ON i.no = e.no WHERE e.id = ?',
    id,
  )
  return state !== undefined && states.includes(state)
}

interface GroupToFreeze {
  readonly groupKey: string
  readonly groupNo: number
  readonly n: number
  readonly newestNo: number
  readonly oldestNo: number
}

function groupToFreeze(db: ReadDb, groupKey: string, { state, provider }: InboxFilter): GroupToFreeze | undefined {
  return db.get<GroupToFreeze>(
    `SELECT g.group_key AS groupKey, g.group_no AS groupNo, s.n, s.newest_no AS newestNo, s.oldest_no AS oldestNo
     FROM inbox_group g JOIN inbox_group_state s ON s.group_no = g.group_no AND s.state = ?1 WHERE g.group_key = ?2 AND (?3 IS NULL OR s.provider = ?3)`,
    stateCode[state],
    groupKey,
    provider === null ? null : providerCode[provider],
  )
}

function wholeGroup(db: ReadDb, { groupKey, groupNo, n }: GroupToFreeze, { state }: InboxFilter): FrozenSelection[] {
  const ids = (also: string): EventId[] =>
    db.values<EventId>(
      `SELECT e.id FROM inbox_item i INDEXED BY inbox_item_group JOIN synced_event e ON e.no = i.no WHERE i.group_no = ? AND i.state = ?${also} ORDER BY i.no DESC`,
      groupNo,
      stateCode[state],
    )
  if (state !== 'open' || n <= itemsPerSelection) return byIds(ids(''))
  // The service knows the queue's order by seq. What was put back here has none yet, and has to be named.
  const reopenedHere = ids(' AND i.opened_seq IS NULL')
  const throughSeq = readReplicaRow(db).seq
  return [{ kind: 'group', groupKey, throughSeq, count: n - reopenedHere.length }, ...byIds(reopenedHere)]
}

type ItemsByGroup = ReadonlyMap<number, readonly EventId[]>

function closingItems(
  db: ReadDb,
  groups: readonly GroupToFreeze[],
  { state, closingWithinMs }: InboxFilter,
  now: number,
): ItemsByGroup | null {
  if (closingWithinMs === null) return null
  const { after, until } = closingSpan(now, closingWithinMs)
  return new Map(
    groups.map(({ groupNo }) => [
      groupNo,
      db.values<EventId>(
        `SELECT e.id FROM inbox_item i INDEXED BY inbox_item_group_closing JOIN synced_event e ON e.no = i.no
         WHERE i.group_no = ? AND i.state = ? AND i.closes_at > ? AND i.closes_at <= ? ORDER BY i.no DESC`,
        groupNo,
        stateCode[state],
        after,
        until,
      ),
    ]),
  )
}

/** Small groups are asked item by item whether the words are theirs; else what the words find is walked over once. */
function matchingItems(
  db: ReadDb,
  groups: readonly GroupToFreeze[],
  match: string | null,
  { state, closingWithinMs, terms = [] }: InboxFilter,
  now: number,
): ItemsByGroup {
  const span = closingWithinMs === null ? null : closingSpan(now, closingWithinMs)
  const found = new Map<number, EventId[]>(groups.map(({ groupNo }) => [groupNo, []]))
  const isSmall = groups.reduce((sum, group) => sum + group.n, 0) <= askedOneByOne
  const byGroup = 'inbox_item i INDEXED BY inbox_item_group'
  const byWords = isSmall
    ? `${byGroup} CROSS JOIN event_words w ON w.rowid = i.no`
    : 'event_words w CROSS JOIN inbox_item i ON i.no = w.rowid'
  const among = match === null ? byGroup : byWords
  const fits =
    match === null ? '?1 IS NULL AND i.no BETWEEN ?2 AND ?3' : 'w.event_words MATCH ?1 AND w.rowid BETWEEN ?2 AND ?3'
  const condition = termSql(terms, now, 8)
  const rows = db.iterate<{ group_no: number; id: EventId }>(
    `SELECT i.group_no, e.id FROM ${among} CROSS JOIN synced_event e ON e.no = i.no
     WHERE ${fits} AND i.state = ?4 AND i.group_no IN (SELECT value FROM json_each(?5))
       AND (?6 IS NULL OR (i.closes_at > ?7 AND i.closes_at <= ?6))${condition.sql} ORDER BY i.no DESC`,
    match,
    Math.min(...groups.map((group) => group.oldestNo)),
    Math.max(...groups.map((group) => group.newestNo)),
    stateCode[state],
    JSON.stringify([...found.keys()]),
    span?.until ?? null,
    span?.after ?? null,
    ...condition.values,
  )
  for (const row of rows) found.get(row.group_no)?.push(row.id)
  return found
}

function byIds(ids: readonly EventId[]): FrozenSelection[] {
  const selections: FrozenSelection[] = []
  for (let at = 0; at < ids.length; at += itemsPerSelection)
    selections.push({ kind: 'items', ids: ids.slice(at, at + itemsPerSelection) })
  return selections
}

function sizeOf(selection: FrozenSelection): number {
  return selection.kind === 'items' ? selection.ids.length : selection.count
}
