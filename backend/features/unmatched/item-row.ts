import type { EventId, MemberId, OpId } from '#shared/model/ids.ts'
import type { ReasonCode } from '#shared/model/routing-decision.ts'
import type { ItemState, ItemStateKind } from '#shared/model/unmatched-item.ts'
import { readOwnJson } from '../events/event-row.ts'

export interface ItemRow {
  readonly event_id: EventId
  readonly arrival: number
  readonly group_key: string
  readonly primary_reason: ReasonCode
  readonly state_kind: ItemStateKind
  readonly state_json: string
  readonly previous_state_json: string | null
  readonly opened_seq: number
  readonly wake_after: number | null
  readonly decided_op: OpId | null
  readonly decided_actor: string | null
  readonly decided_at: number | null
  readonly assignee_id: MemberId | null
}

export const itemColumns = `item.event_id, item.arrival, item.group_key, item.primary_reason, item.state_kind, item.state_json, item.previous_state_json,
  item.opened_seq, item.wake_after, item.decided_op, item.decided_actor, item.decided_at, item.assignee_id`

/** One item, by its workspace and event. */
export const selectItem = `SELECT ${itemColumns} FROM unmatched_item AS item WHERE item.workspace_id = ? AND item.event_id = ?`

/** Where an item stands, who put it there, and where it stood before: what undo brings back. */
export interface ItemPlace {
  readonly state: ItemState
  /** The group's total at which it wakes. */
  readonly wakeAfter: number | null
  readonly assigneeId: MemberId | null
  readonly decided: { readonly op: OpId; readonly actor: string; readonly at: number } | null
  readonly previous: ItemPlace | null
}

export const openPlace: ItemPlace = {
  state: { kind: 'open' },
  wakeAfter: null,
  assigneeId: null,
  decided: null,
  previous: null,
}

/** Back in the queue by itself: whose it is stays as it was. */
export function wokenPlace({ assignee_id: assigneeId }: ItemRow): ItemPlace {
  return { ...openPlace, assigneeId }
}

export function placeOf(row: ItemRow): ItemPlace {
  const { decided_op: op, decided_actor: actor, decided_at: at } = row
  return {
    state: readOwnJson<ItemState>(row.state_json),
    wakeAfter: row.wake_after,
    assigneeId: row.assignee_id,
    decided: op === null || actor === null || at === null ? null : { op, actor, at },
    previous: row.previous_state_json === null ? null : readOwnJson<ItemPlace>(row.previous_state_json),
  }
}

const rememberedPlaces = 8

/** The same place without what lies further back than anyone would undo. */
export function withoutDistantPast(place: ItemPlace, depth = rememberedPlaces): ItemPlace {
  if (place.previous === null) return place
  return { ...place, previous: depth === 0 ? null : withoutDistantPast(place.previous, depth - 1) }
}
