import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { InboxState } from '#shared/ipc/inbox-calls.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import { stateCode } from '../replica/codes.ts'
import { readReplicaRow } from '../replica/replica.ts'
import type { ReadDb } from '../sqlite/database.ts'

export type FreezeInput =
  | { readonly kind: 'groups'; readonly groupKeys: readonly string[]; readonly state: InboxState }
  | { readonly kind: 'events'; readonly ids: readonly EventId[] }

const itemsPerSelection = 1000

/** Fixes what a decision would act on. The count is of exactly the items that the selections cover. */
export function freezeSelection(db: ReadDb, input: FreezeInput): IpcOutput<'inbox.freeze'> {
  const selections =
    input.kind === 'events'
      ? byIds(input.ids.filter((id, at) => input.ids.indexOf(id) === at && isUndecided(db, id)))
      : [...new Set(input.groupKeys)].flatMap((groupKey) => frozenGroup(db, groupKey, input.state))
  return { count: selections.reduce((sum, selection) => sum + sizeOf(selection), 0), selections }
}

function isUndecided(db: ReadDb, id: EventId): boolean {
  const state = db.value<number>('SELECT i.state FROM synced_event e JOIN inbox_item i ON i.no = e.no WHERE e.id = ?', id)
  return state === stateCode.open || state === stateCode.snoozed
}

function frozenGroup(db: ReadDb, groupKey: string, state: InboxState): FrozenSelection[] {
  const group = db.get<{ group_no: number; n: number }>(
    'SELECT g.group_no, s.n FROM inbox_group g JOIN inbox_group_state s ON s.group_no = g.group_no AND s.state = ? WHERE g.group_key = ?', stateCode[state], groupKey)
  if (group === undefined) return []
  const ids = (also: string): EventId[] =>
    db.values<EventId>(
      `SELECT e.id FROM inbox_item i INDEXED BY inbox_item_group JOIN synced_event e ON e.no = i.no WHERE i.group_no = ? AND i.state = ?${also} ORDER BY i.no DESC`,
      group.group_no, stateCode[state])
  if (state !== 'open' || group.n <= itemsPerSelection) return byIds(ids(''))
  // The service knows the queue's order by seq. What was put back here has none yet, and has to be named.
  const reopenedHere = ids(' AND i.opened_seq IS NULL')
  const throughSeq = readReplicaRow(db).seq
  return [{ kind: 'group', groupKey, throughSeq, count: group.n - reopenedHere.length }, ...byIds(reopenedHere)]
}

function byIds(ids: readonly EventId[]): FrozenSelection[] {
  const selections: FrozenSelection[] = []
  for (let at = 0; at < ids.length; at += itemsPerSelection) selections.push({ kind: 'items', ids: ids.slice(at, at + itemsPerSelection) })
  return selections
}

function sizeOf(selection: FrozenSelection): number {
  return selection.kind === 'items' ? selection.ids.length : selection.count
}
