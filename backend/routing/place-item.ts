import { groupKeyOf, groupSubject } from '#shared/domain/group-key.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { EventId, MemberId } from '#shared/model/ids.ts'
import { toInstant, toMs } from '#shared/model/instant.ts'
import type { ReasonCode, RoutingDecision } from '#shared/model/routing-decision.ts'
import type { RuleSnooze } from '#shared/model/triage-rule.ts'
import type { ItemState } from '#shared/model/unmatched-item.ts'
import { countArrival, type GroupArrival, tallyArrival, TallyMoves } from '#backend/features/unmatched/group-tally.ts'
import { itemColumns, type ItemRow, openPlace } from '#backend/features/unmatched/item-row.ts'
import { wakeByCount } from '#backend/features/unmatched/wake-items.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { BatchReads } from './batch-reads.ts'
import type { RoutedEvent } from './write-routed-event.ts'

/** Puts an unmatched event into the queue of its group, or where a rule wants it; one that was routed again leaves where it waited before. */
export function placeItem(
  { db, reads, now }: { readonly db: WriteDb; readonly reads: BatchReads; readonly now: number },
  placed: RoutedEvent & { readonly id: EventId; readonly seq: number },
): void {
  const { workspaceId, id, decision, existingId } = placed
  const assigned = existingId === undefined ? null : leaveQueue(db, workspaceId, id)
  const reason = waitsFor(decision)
  if (reason === undefined) return
  const { state, more, assigneeId } = placeOf(decision, placed.row.received_at)
  const group = groupOf(placed, reason)
  const { groupKey } = group
  const counted = arrive({ db, reads }, { ...group, state: state.kind }, more !== null)
  db.write(
    `INSERT INTO unmatched_item (workspace_id, event_id, arrival, group_key, primary_reason, state_kind, state_json, opened_seq, wake_at, wake_after, assignee_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    workspaceId,
    id,
    placed.row.arrival,
    groupKey,
    group.reason,
    state.kind,
    JSON.stringify(state),
    placed.seq,
    state.kind === 'snoozed' && state.until.kind === 'time' ? toMs(state.until.at) : null,
    more === null ? null : counted.total + more,
    assigneeId ?? assigned,
  )
  // What nobody is to see wakes nothing.
  const { total, snoozed } = counted
  if (snoozed > 0 && state.kind !== 'ignored') wakeByCount(db, { workspaceId, groupKey, total, at: now })
  if (more !== null) reads.noteAsleep(workspaceId, groupKey)
}

/** How many there are is asked for where something goes by it: the answer may be a way of its own. */
function arrive(
  { db, reads }: { readonly db: WriteDb; readonly reads: BatchReads },
  arrival: GroupArrival,
  isCounted: boolean,
): { readonly total: number; readonly snoozed: number } {
  if (isCounted || reads.mayWake(arrival.workspaceId, arrival.groupKey)) return countArrival(db, arrival)
  tallyArrival(db, arrival)
  return { total: 0, snoozed: 0 }
}

/** Why an event is an item: what a rule ignores is kept as one, so that people find it, and see which rule it was. */
function waitsFor({ outcome, steps, rule }: RoutingDecision): ReasonCode | undefined {
  if (outcome.kind === 'unmatched') return outcome.reason
  if (outcome.kind !== 'ignored' || rule === undefined) return undefined
  return steps.find((step) => step.outcome === 'failed')?.reason
}

interface FirstPlace {
  readonly state: ItemState
  /** How many more of its group it sleeps through. */
  readonly more: number | null
  readonly assigneeId: MemberId | null
}

function placeOf({ rule }: RoutingDecision, receivedAt: number): FirstPlace {
  const place: FirstPlace = { state: openPlace.state, more: null, assigneeId: null }
  const action = rule?.action
  switch (action?.kind) {
    case 'ignore':
      return { ...place, state: { kind: 'ignored', reason: action.reason, note: action.note } }
    case 'assign':
      return { ...place, assigneeId: action.memberId }
    case 'snooze':
      return { ...place, ...snoozedBy(action.until, receivedAt) }
    default:
      return place
  }
}

function snoozedBy(until: RuleSnooze, receivedAt: number): Pick<FirstPlace, 'state' | 'more'> {
  switch (until.kind) {
    case 'for': {
      const at = toInstant(receivedAt + until.minutes * 60_000)
      return { state: { kind: 'snoozed', until: { kind: 'time', at } }, more: null }
    }
    case 'next_of_group':
      return { state: { kind: 'snoozed', until }, more: 1 }
    case 'more_of_group':
      return { state: { kind: 'snoozed', until }, more: until.count }
    default:
      return unreachable(until)
  }
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

/** Answers whose the item was. */
export function leaveQueue(db: WriteDb, workspaceId: string, id: EventId): MemberId | null {
  const item = db
    .read<ItemRow>(
      `SELECT ${itemColumns} FROM unmatched_item AS item WHERE item.workspace_id = ? AND item.event_id = ?`,
    )
    .get(workspaceId, id)
  if (item === undefined) return null
  const tallies = new TallyMoves()
  tallies.leave(item.group_key, item.state_kind)
  tallies.write(db, workspaceId)
  db.write('DELETE FROM unmatched_item WHERE workspace_id = ? AND event_id = ?').run(workspaceId, id)
  return item.assignee_id
}
