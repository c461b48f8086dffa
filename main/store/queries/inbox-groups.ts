import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { GroupRow, GroupSort, InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { providerCode, stateCode } from '../replica/codes.ts'
import type { ReadDb } from '../sqlite/database.ts'
import { closingSpan } from './closing-span.ts'
import type { GroupChoice } from './group-row.ts'
import { groupRows } from './group-row.ts'
import type { PendingSuggestions } from './event-candidates.ts'
import { matchOf } from './filter-terms.ts'
import { countClosing } from './hour-tally.ts'
import type { Asked } from './inbox-events.ts'

export interface GroupsInput {
  readonly filter: InboxFilter
  readonly sort: GroupSort
  readonly offset: number
  readonly limit: number
}

type Groups = IpcOutput<'inbox.groups'>

const columns = 'group_no, n, newest_no, oldest_no, closes_at'

/** The index that is in the order of the sort, without and with a provider before it. */
const sorts: Readonly<
  Record<GroupSort, { readonly order: string; readonly index: string; readonly providerIndex: string }>
> = {
  newest: { order: 'newest_no DESC', index: 'inbox_group_newest', providerIndex: 'inbox_group_provider_newest' },
  largest: {
    order: 'n DESC, newest_no DESC',
    index: 'inbox_group_largest',
    providerIndex: 'inbox_group_provider_largest',
  },
  closing_soonest: {
    order: 'closes_at, newest_no DESC',
    index: 'inbox_group_closing',
    providerIndex: 'inbox_group_provider_closing',
  },
}

/** A window of groups. `closes_at` of groups must have been refreshed to `now`. */
/** Who asks for groups says what decisions on their way say of suggestions. */
export type AskedGroups = Asked & { readonly pending: PendingSuggestions }

export async function inboxGroups(db: ReadDb, input: GroupsInput, asked: AskedGroups): Promise<Groups> {
  const match = matchOf(db, input.filter)
  if (match !== null || input.filter.terms !== undefined) return matching(db, input, match, asked)
  const { closingWithinMs: withinMs } = input.filter
  return withinMs === null ? all(db, input, asked) : closing(db, { ...input, withinMs }, asked)
}

function all(db: ReadDb, { filter, sort, offset, limit }: GroupsInput, { pending }: AskedGroups): Groups {
  const { order, index, providerIndex } = sorts[sort]
  const state = stateCode[filter.state]
  if (filter.provider === null) {
    const tally = db.get<{ items: number; groups: number }>(
      'SELECT coalesce(sum(items), 0) AS items, coalesce(sum(groups), 0) AS groups FROM inbox_tally WHERE state = ?',
      state,
    )
    const sql = `SELECT ${columns} FROM inbox_group_state INDEXED BY ${index} WHERE state = ? ORDER BY ${order} LIMIT ? OFFSET ?`
    return {
      total: tally?.groups ?? 0,
      events: tally?.items ?? 0,
      rows: groupRows({ db, state, pending }, { sql, compare: compareGroups[sort] }, state, limit, offset),
    }
  }
  const provider = providerCode[filter.provider]
  const tally = db.get<{ items: number; groups: number }>(
    'SELECT items, groups FROM inbox_tally WHERE state = ? AND provider = ?',
    state,
    provider,
  )
  const sql = `SELECT ${columns} FROM inbox_group_state INDEXED BY ${providerIndex} WHERE state = ? AND provider = ? ORDER BY ${order} LIMIT ? OFFSET ?`
  return {
    total: tally?.groups ?? 0,
    events: tally?.items ?? 0,
    rows: groupRows({ db, state, pending }, { sql, compare: compareGroups[sort] }, state, provider, limit, offset),
  }
}

/** What a group counts of the items that close in the span ?2 to ?3. */
export const countedClosing =
  '(SELECT count(*) FROM inbox_item i INDEXED BY inbox_item_group_closing WHERE i.group_no = k.group_no AND i.state = ?1 AND i.closes_at > ?2 AND i.closes_at <= ?3) AS n'
const columnsOfChosen =
  'value ->> 0 AS group_no, value ->> 1 AS n, value ->> 2 AS newest_no, value ->> 3 AS oldest_no, value ->> 4 AS closes_at'
const asJson = (group: GroupChoice): readonly number[] => [
  group.group_no,
  group.n,
  group.newest_no,
  group.oldest_no,
  group.closes_at,
]

/** Groups whose soonest end lies in the span are those that have any item in it; what they count are only those items. */
function closing(
  db: ReadDb,
  { filter, sort, offset, limit, withinMs }: GroupsInput & { readonly withinMs: number },
  { now, pending }: AskedGroups,
): Groups {
  const state = stateCode[filter.state]
  const provider = filter.provider === null ? null : providerCode[filter.provider]
  const { after, until } = closingSpan(now, withinMs)
  const among =
    'FROM inbox_group_state k INDEXED BY inbox_group_closing WHERE state = ?1 AND closes_at > ?2 AND closes_at <= ?3 AND (?4 IS NULL OR provider = ?4)'
  // Only the sort by size needs all counts; else the window's groups are chosen first and counted then.
  const sql =
    sort === 'largest'
      ? `SELECT group_no, ${countedClosing}, newest_no, oldest_no, closes_at ${among} ORDER BY 2 DESC, newest_no DESC LIMIT ?5 OFFSET ?6`
      : `SELECT group_no, ${countedClosing}, newest_no, oldest_no, closes_at FROM (SELECT ${columns} ${among} ORDER BY ${sorts[sort].order} LIMIT ?5 OFFSET ?6) k`
  return {
    total: db.value<number>(`SELECT count(*) ${among}`, state, after, until, provider) ?? 0,
    events: countClosing(db, { state, provider }, after, until),
    rows: groupRows(
      { db, state, pending },
      { sql, compare: compareGroups[sort] },
      state,
      after,
      until,
      provider,
      limit,
      offset,
    ),
  }
}

/** The same orders, over groups that were chosen. */
export const compareGroups: Readonly<Record<GroupSort, (a: GroupChoice, b: GroupChoice) => number>> = {
  newest: (a, b) => b.newest_no - a.newest_no,
  largest: (a, b) => b.n - a.n || b.newest_no - a.newest_no,
  closing_soonest: (a, b) => a.closes_at - b.closes_at || b.newest_no - a.newest_no,
}

async function matching(
  db: ReadDb,
  { filter, sort, offset, limit }: GroupsInput,
  match: string | null,
  { now, version, matcher, pending }: AskedGroups,
): Promise<Groups> {
  const state = stateCode[filter.state]
  const count = matcher.find(db, { filter, match, version, now })
  await count.whole()
  const chosen = [...count.groups.values()].sort(compareGroups[sort]).slice(offset, offset + limit)
  const sql = `SELECT ${columnsOfChosen} FROM json_each(?)`
  return {
    total: count.groups.size,
    events: count.total,
    ...(count.done ? {} : { counting: true }),
    rows: groupRows(
      { db, state, pending, terms: filter.terms },
      { sql, compare: compareGroups[sort] },
      JSON.stringify(chosen.map(asJson)),
    ),
  }
}

/** The row that the list of the filter has for one group; undefined where it has none. */
export async function groupRow(
  db: ReadDb,
  { groupKey, filter }: { readonly groupKey: string; readonly filter: InboxFilter },
  asked: AskedGroups,
): Promise<GroupRow | undefined> {
  const { now, version, matcher, pending } = asked
  const state = stateCode[filter.state]
  const compare = compareGroups.newest
  const groupNo = db.value<number>('SELECT group_no FROM inbox_group WHERE group_key = ?', groupKey)
  if (groupNo === undefined) return undefined
  const match = matchOf(db, filter)
  if (match !== null || filter.terms !== undefined) {
    const count = matcher.find(db, { filter, match, version, now })
    await count.whole()
    const found = count.groups.get(groupNo)
    if (found === undefined) return undefined
    return groupRows(
      { db, state, pending, terms: filter.terms },
      { sql: `SELECT ${columnsOfChosen} FROM (SELECT ? AS value)`, compare },
      JSON.stringify(asJson(found)),
    )[0]
  }
  const span = filter.closingWithinMs === null ? null : closingSpan(now, filter.closingWithinMs)
  const provider = filter.provider === null ? null : providerCode[filter.provider]
  const sql = `SELECT group_no, ${span === null ? 'n' : countedClosing}, newest_no, oldest_no, closes_at, ?2 AS after, ?3 AS until
    FROM inbox_group_state k WHERE state = ?1 AND group_no = ?5 AND (?4 IS NULL OR provider = ?4)`
  const [row] = groupRows(
    { db, state, pending },
    { sql, compare },
    state,
    span?.after ?? null,
    span?.until ?? null,
    provider,
    groupNo,
  )
  return row === undefined || row.count === 0 ? undefined : row
}
