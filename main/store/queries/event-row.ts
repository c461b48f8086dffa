import type { EventRow } from '#shared/ipc/inbox-calls.ts'
import type { EventId, MemberId } from '#shared/model/ids.ts'
import type { ReasonCode } from '#shared/model/routing-decision.ts'
import { providerOf } from '../replica/codes.ts'
import { itemStateOf } from '../replica/item-view.ts'
import { instantAt } from './row-values.ts'

/** Columns of an item's row, of `inbox_item i JOIN synced_event e JOIN inbox_group g`. */
export const eventColumns = `e.id, g.group_key, i.provider, e.type, e.action, e.title, e.actor, e.resource_name, e.reason, i.state_json, e.received_at, i.closes_at, i.assignee,
  (SELECT m.name FROM synced_member m WHERE m.id = i.assignee) AS assignee_name`

export interface EventColumns {
  readonly id: EventId
  readonly group_key: string
  readonly provider: number
  readonly type: string
  readonly action: string | null
  readonly title: string
  readonly actor: string | null
  readonly resource_name: string | null
  readonly reason: ReasonCode
  readonly state_json: string | null
  readonly received_at: number
  readonly closes_at: number | null
  readonly assignee: MemberId | null
  readonly assignee_name: string | null
}

export function eventRowOf(row: EventColumns): EventRow {
  const state = itemStateOf(row.state_json)
  return {
    id: row.id,
    groupKey: row.group_key,
    provider: providerOf(row.provider),
    type: row.type,
    action: row.action,
    title: row.title,
    actorLogin: row.actor,
    resourceName: row.resource_name,
    reason: row.reason,
    state,
    assignee: assigneeOf(row),
    receivedAt: instantAt(row.received_at),
    closesAt: row.closes_at === null ? null : instantAt(row.closes_at),
  }
}

/** By name; one who isn't known yet is not nobody. */
export function assigneeOf({
  assignee: id,
  assignee_name: name,
}: {
  readonly assignee: MemberId | null
  readonly assignee_name: string | null
}): EventRow['assignee'] {
  return id === null ? null : { id, name: name ?? 'somebody new' }
}
