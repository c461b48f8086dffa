import type { EventRow, GroupRow, InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { Client } from '../../client/client.ts'
import type { ListStore } from '../../lists/list-store.ts'
import type { Detail } from './detail-store.ts'
import type { Inbox } from './inbox.ts'
import { groupKeysOf, wholeGroups } from './inbox-query.ts'
import { targetsOfDetail, targetsOfEvents, targetsOfGroups } from './targets.ts'
import type { Fit, Targets } from './verdict.ts'

/** A list whatever its rows are. */
export type AnyList = Pick<ListStore<unknown>, 'expect' | 'hold' | 'remove'> & {
  readonly store: {
    getState(): {
      readonly cursor: { readonly index: number; readonly key: string | null }
      readonly total: number | null
      readonly selection: { readonly rows: ReadonlyMap<string, unknown> }
    }
  }
}

/** The list that keys act on. */
export function activeList(inbox: Inbox): AnyList {
  return inbox.store.getState().query.view.kind === 'groups' ? inbox.groups : inbox.events
}

/** What a verdict would act on, and which projects it may belong to where that is one group. */
export interface Chosen {
  readonly targets: Targets
  readonly candidates: readonly Fit[]
}

/** What is selected, else what is under the cursor; a mapping of events acts on their groups. */
export async function freezeTargets(
  client: Client,
  inbox: Inbox,
  scope: 'shown' | 'group',
  openDetail: () => Promise<Detail | null>,
): Promise<Chosen | null> {
  const { query } = inbox.store.getState()
  if (query.view.kind === 'groups') {
    const rows = [...inbox.groups.store.getState().selection.rows.values()]
    if (rows.length > 0) return await freezeGroups(client, rows, scope, query.filter)
  } else {
    const rows = [...inbox.events.store.getState().selection.rows.values()]
    if (rows.length > 0 && scope === 'group') return await freezeGroupsOf(client, rows)
    if (rows.length > 0) {
      const frozen = await client.call('inbox.freeze', { kind: 'events', ids: rows.map((row) => row.id) })
      return { targets: targetsOfEvents(rows, frozen), candidates: [] }
    }
  }
  const detail = await openDetail()
  const targets = detail === null ? null : targetsOfDetail(detail, scope)
  return detail === null || targets === null ? null : { targets, candidates: detail.event.candidates }
}

/** What is selected, else what is under the cursor, also where it was decided; null where there is nothing. */
export async function freezeAnyState(client: Client, inbox: Inbox): Promise<Targets | null> {
  const { query } = inbox.store.getState()
  if (query.view.kind === 'groups') {
    const rows = chosenRows(inbox.groups)
    return rows.length === 0 ? null : (await freezeGroups(client, rows, 'shown', query.filter)).targets
  }
  const rows = chosenRows(inbox.events)
  if (rows.length === 0) return null
  const ids = rows.map((row) => row.id)
  return targetsOfEvents(rows, await client.call('inbox.freeze', { kind: 'events', ids, evenDecided: true }))
}

function chosenRows<R>(list: ListStore<R>): readonly R[] {
  const state = list.store.getState()
  const selected = [...state.selection.rows.values()]
  if (selected.length > 0) return selected
  const current = list.current(state)
  return current === undefined ? [] : [current]
}

async function freezeGroups(
  client: Client,
  rows: readonly GroupRow[],
  scope: 'shown' | 'group',
  shown: InboxFilter,
): Promise<Chosen> {
  const filter = scope === 'group' ? wholeGroups(shown.state) : shown
  const groupKeys = rows.map((row) => row.groupKey)
  const frozen = await client.call('inbox.freeze', { kind: 'groups', groupKeys, filter })
  // Others may have decided some of them since they were selected.
  const standing = rows.filter((row) => frozen.groupKeys.includes(row.groupKey))
  const [only] = standing
  const candidates =
    scope === 'group' && only !== undefined && standing.length === 1
      ? (await client.call('inbox.group', { groupKey: only.groupKey, filter })).newest.candidates
      : []
  return { targets: targetsOfGroups(standing, frozen, scope), candidates }
}

/** A mapping is for a resource, so it resolves whole groups, whichever of their events were selected. */
async function freezeGroupsOf(client: Client, rows: readonly EventRow[]): Promise<Chosen> {
  const groupKeys = [...groupKeysOf(rows)]
  const [frozen, details] = await Promise.all([
    client.call('inbox.freeze', { kind: 'groups', groupKeys, filter: wholeGroups('open') }),
    Promise.all(groupKeys.map((groupKey) => client.call('inbox.group', { groupKey, filter: wholeGroups('open') }))),
  ])
  const groups = details.map((detail) => detail.group)
  const [only] = details
  return {
    targets: { ...targetsOfGroups(groups, frozen, 'group'), rowKeys: rows.map((row) => row.id) },
    candidates: only !== undefined && details.length === 1 ? only.newest.candidates : [],
  }
}
