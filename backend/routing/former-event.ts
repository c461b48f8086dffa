import { groupSubject } from '#shared/domain/group-key.ts'
import type { EventId, InstallationId, OpId, ResourceId } from '#shared/model/ids.ts'
import { toMs } from '#shared/model/instant.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { RoutingOutcome } from '#shared/model/routing-decision.ts'
import { readOwnJson } from '#backend/features/events/event-row.ts'
import { liveDestinations } from '#backend/features/signals/send-signals.ts'
import { tallyArrival, TallyMoves } from '#backend/features/unmatched/group-tally.ts'
import { itemColumns, type ItemRow, placeOf } from '#backend/features/unmatched/item-row.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'

/** What routing writes into an event's row. */
export interface EventFacts {
  readonly installation_id: InstallationId | null
  readonly resource_id: ResourceId | null
  readonly resource_name: string | null
  readonly account_login: string | null
  readonly outcome_kind: RoutingOutcome['kind']
  readonly outcome_json: string
  readonly type: string
  readonly action: string | null
  readonly kind: string | null
  readonly title: string
  readonly actor_login: string | null
  readonly external_installation_id: string | null
  readonly branch: string | null
  readonly commit_sha: string | null
  readonly url: string | null
  readonly occurred_at: number | null
}

const factNames = [
  'installation_id',
  'resource_id',
  'resource_name',
  'account_login',
  'outcome_kind',
  'outcome_json',
  'type',
  'action',
  'kind',
  'title',
  'actor_login',
  'external_installation_id',
  'branch',
  'commit_sha',
  'url',
  'occurred_at',
] as const satisfies readonly (keyof EventFacts)[]

/** All that routing has made of an event: enough to bring it back. */
export interface FormerEvent {
  readonly facts: EventFacts
  readonly decision: { readonly decided_at: number; readonly decision_json: string }
  readonly item: ItemRow | null
  readonly destinations: readonly Destination[]
}

export interface StandingEvent extends FormerEvent {
  readonly id: EventId
  readonly arrival: number
  readonly provider: Provider
  readonly host: string
  readonly receivedAt: number
  readonly version: number
}

interface StandingRow extends EventFacts {
  readonly arrival: number
  readonly provider: Provider
  readonly host: string
  readonly received_at: number
  readonly version: number
}

/** An event as routing and decisions have left it; undefined where it is gone. */
export function readStanding(db: ReadDb, workspaceId: string, id: EventId): StandingEvent | undefined {
  const row = db
    .read<StandingRow>(
      `SELECT ${factNames.join(', ')}, arrival, provider, host, received_at, version FROM event WHERE workspace_id = ? AND id = ?`,
    )
    .get(workspaceId, id)
  const decision = db
    .read<FormerEvent['decision']>(
      'SELECT decided_at, decision_json FROM decision WHERE workspace_id = ? AND event_id = ?',
    )
    .get(workspaceId, id)
  if (row === undefined || decision === undefined) return undefined
  const { arrival, provider, host, received_at: receivedAt, version, ...facts } = row
  const item = readItem(db, workspaceId, id) ?? null
  const destinations = liveDestinations(db, workspaceId, id)
  return { id, arrival, provider, host, receivedAt, version, facts, decision, item, destinations }
}

function readItem(db: ReadDb, workspaceId: string, id: EventId): ItemRow | undefined {
  return db
    .read<ItemRow>(
      `SELECT ${itemColumns} FROM unmatched_item AS item WHERE item.workspace_id = ? AND item.event_id = ?`,
    )
    .get(workspaceId, id)
}

/** Keeps what an event was before an operation routed it again. */
export function keepFormer(
  db: WriteDb,
  kept: { readonly workspaceId: string; readonly opId: OpId; readonly standing: StandingEvent },
): void {
  const { id, version, facts, decision, item, destinations } = kept.standing
  const former: FormerEvent = { facts, decision, item, destinations }
  db.write(
    'INSERT INTO rerouted (workspace_id, op_id, event_id, left_version, former_json) VALUES (?, ?, ?, ?, ?)',
  ).run(kept.workspaceId, kept.opId, id, version + 1, JSON.stringify(former))
}

/** An event that was routed again, as it was before. */
export interface Former {
  readonly id: EventId
  readonly leftVersion: number
  readonly former: FormerEvent
}

interface FormerRow {
  readonly event_id: EventId
  readonly left_version: number
  readonly former_json: string
}

const selectFormer = 'SELECT event_id, left_version, former_json FROM rerouted WHERE workspace_id = ? AND op_id = ?'

/** What an operation has routed again and could bring back, in the order of the events' ids. */
export function formerEvents(db: ReadDb, workspaceId: string, opId: OpId): Former[] {
  return db.read<FormerRow>(`${selectFormer} ORDER BY event_id`).all(workspaceId, opId).map(toFormer)
}

export function findFormer(db: ReadDb, workspaceId: string, opId: OpId, id: EventId): Former | undefined {
  const row = db.read<FormerRow>(`${selectFormer} AND event_id = ?`).get(workspaceId, opId, id)
  return row === undefined ? undefined : toFormer(row)
}

function toFormer(row: FormerRow): Former {
  return { id: row.event_id, leftVersion: row.left_version, former: readOwnJson<FormerEvent>(row.former_json) }
}

/** Puts an event's row, its decision and its item back to what they were; `seq` is that of its change. */
export function writeFormer(
  db: WriteDb,
  { workspaceId, now, former, seq }: { workspaceId: string; now: StandingEvent; former: FormerEvent; seq: number },
): void {
  const { facts, decision } = former
  db.write(
    `UPDATE event SET ${factNames.map((name) => `${name} = ?`).join(', ')}, version = version + 1 WHERE workspace_id = ? AND id = ?`,
  ).run(...factNames.map((name) => facts[name]), workspaceId, now.id)
  db.write('UPDATE decision SET decided_at = ?, decision_json = ? WHERE workspace_id = ? AND event_id = ?').run(
    decision.decided_at,
    decision.decision_json,
    workspaceId,
    now.id,
  )
  if (now.item !== null) takeItemAway(db, workspaceId, now.item)
  if (former.item !== null) putItemBack(db, { workspaceId, now, former, item: former.item, seq })
}

function takeItemAway(db: WriteDb, workspaceId: string, item: ItemRow): void {
  const tallies = new TallyMoves()
  tallies.leave(item.group_key, item.state_kind)
  tallies.write(db, workspaceId)
  db.write('DELETE FROM unmatched_item WHERE workspace_id = ? AND event_id = ?').run(workspaceId, item.event_id)
}

/** Back in the queue, it is new there, unless it never left its place. */
function putItemBack(
  db: WriteDb,
  put: { workspaceId: string; now: StandingEvent; former: FormerEvent; item: ItemRow; seq: number },
): void {
  const { workspaceId, now, former, item, seq } = put
  const { facts } = former
  const { state, wakeAfter } = placeOf(item)
  const stayed = now.item?.state_kind === 'open' && now.item.group_key === item.group_key
  const openedSeq = state.kind !== 'open' ? item.opened_seq : stayed ? now.item.opened_seq : seq
  db.write(
    `INSERT INTO unmatched_item (workspace_id, event_id, arrival, group_key, primary_reason, state_kind, state_json, previous_state_json,
       opened_seq, wake_at, wake_after, decided_op, decided_actor, decided_at, assignee_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    workspaceId,
    now.id,
    item.arrival,
    item.group_key,
    item.primary_reason,
    state.kind,
    item.state_json,
    item.previous_state_json,
    openedSeq,
    state.kind === 'snoozed' && state.until.kind === 'time' ? toMs(state.until.at) : null,
    wakeAfter,
    item.decided_op,
    item.decided_actor,
    item.decided_at,
    // What was kept before there were assignees names none.
    item.assignee_id ?? null,
  )
  tallyArrival(db, {
    workspaceId,
    groupKey: item.group_key,
    reason: item.primary_reason,
    provider: now.provider,
    subject: groupSubject(item.primary_reason, {
      provider: now.provider,
      type: facts.type,
      action: facts.action,
      resourceName: facts.resource_name,
      accountLogin: facts.account_login,
      externalInstallationId: facts.external_installation_id,
    }),
    installationId: facts.installation_id,
    resourceId: facts.resource_id,
    eventId: now.id,
    receivedAt: now.receivedAt,
    state: state.kind,
  })
}
