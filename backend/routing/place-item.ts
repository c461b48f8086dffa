import { groupKeyOf, groupSubject } from '#shared/domain/group-key.ts'
import type { EventId } from '#shared/model/ids.ts'
import { tallyArrival, TallyMoves } from '#backend/features/unmatched/group-tally.ts'
import { itemColumns, type ItemRow, openPlace } from '#backend/features/unmatched/item-row.ts'
import { wakeByCount } from '#backend/features/unmatched/wake-items.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { RoutedEvent } from './write-routed-event.ts'

/** Puts an unmatched event into the queue of its group; one that was routed again leaves where it waited before. */
export function placeItem(
  db: WriteDb,
  placed: RoutedEvent & { readonly id: EventId; readonly seq: number; readonly now: number },
): void {
  const { workspaceId, id, decision, existingId } = placed
  if (existingId !== undefined) leaveQueue(db, workspaceId, id)
  if (decision.outcome.kind !== 'unmatched') return
  const group = groupOf(placed, decision.outcome.reason)
  db.write(
    `INSERT INTO unmatched_item (workspace_id, event_id, arrival, group_key, primary_reason, state_kind, state_json, opened_seq)
     VALUES (?, ?, ?, ?, ?, 'open', ?, ?)`,
  ).run(workspaceId, id, placed.row.arrival, group.groupKey, group.reason, JSON.stringify(openPlace.state), placed.seq)
  const { total, snoozed } = tallyArrival(db, group)
  if (snoozed > 0) wakeByCount(db, { workspaceId, groupKey: group.groupKey, total, at: placed.now })
}

export function groupOf(placed: RoutedEvent & { readonly id: EventId }, reason: ItemRow['primary_reason']) {
  const { row, workspaceId, event, installation, resource, host } = placed
  const type = event?.type ?? row.event_type
  const externalInstallationId = event?.externalInstallationId ?? null
  const installationId = installation?.id ?? null
  const resourceId = resource?.id ?? null
  return {
    workspaceId,
    eventId: placed.id,
    reason,
    provider: row.provider,
    receivedAt: row.received_at,
    installationId,
    resourceId,
    groupKey: groupKeyOf({
      reason,
      provider: row.provider,
      host,
      installationId,
      resourceId,
      externalInstallationId,
      type,
      endpointId: row.provider_app_id,
    }),
    subject: groupSubject(reason, {
      provider: row.provider,
      type,
      action: event?.action ?? null,
      resourceName: resource?.fullName ?? event?.resource?.fullName ?? null,
      accountLogin: installation?.account.login ?? event?.account?.login ?? null,
      externalInstallationId,
    }),
  }
}

export function leaveQueue(db: WriteDb, workspaceId: string, id: EventId): void {
  const item = db
    .read<ItemRow>(
      `SELECT ${itemColumns} FROM unmatched_item AS item WHERE item.workspace_id = ? AND item.event_id = ?`,
    )
    .get(workspaceId, id)
  if (item === undefined) return
  const tallies = new TallyMoves()
  tallies.leave(item.group_key, item.state_kind)
  tallies.write(db, workspaceId)
  db.write('DELETE FROM unmatched_item WHERE workspace_id = ? AND event_id = ?').run(workspaceId, id)
}
