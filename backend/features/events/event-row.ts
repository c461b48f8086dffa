import type { Authentication, Event } from '#shared/model/event.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { RoutingDecision, RoutingOutcome } from '#shared/model/routing-decision.ts'
import type { ItemState, UnmatchedItem } from '#shared/model/unmatched-item.ts'

export interface EventRow {
  readonly id: Event['id']
  readonly arrival: number
  readonly provider: Event['provider']
  readonly host: string
  readonly type: string
  readonly action: string | null
  readonly kind: string | null
  readonly title: string
  readonly actor_login: string | null
  readonly installation_id: Event['installationId']
  readonly external_installation_id: string | null
  readonly resource_id: Event['resourceId']
  readonly resource_name: string | null
  readonly account_login: string | null
  readonly branch: string | null
  readonly commit_sha: string | null
  readonly url: string | null
  readonly delivery_id: string
  readonly received_at: number
  readonly occurred_at: number | null
  readonly redeliverable_until: number | null
  readonly suspected_replay_of: Event['suspectedReplayOf']
  readonly authenticated_by: Authentication
  readonly outcome_json: string
  readonly version: number
  readonly group_key: string | null
  readonly primary_reason: UnmatchedItem['primaryReason'] | null
  readonly state_json: string | null
  readonly opened_seq: number | null
  readonly decided_op: NonNullable<UnmatchedItem['decidedBy']>['opId'] | null
  readonly decided_actor: string | null
  readonly decided_at: number | null
  readonly assignee_id: UnmatchedItem['assigneeId']
  readonly decision_json: string | null
}

export const eventColumns = `event.id, event.arrival, event.provider, event.host, event.type, event.action, event.kind, event.title, event.actor_login,
  event.installation_id, event.external_installation_id, event.resource_id, event.resource_name, event.account_login, event.branch, event.commit_sha,
  event.url, event.delivery_id, event.received_at, event.occurred_at, event.redeliverable_until, event.suspected_replay_of, event.outcome_json,
  event.authenticated_by, event.version, item.group_key, item.primary_reason, item.state_json, item.opened_seq, item.decided_op, item.decided_actor, item.decided_at, item.assignee_id,
  decision.decision_json`

/** An event with its item, and the decision only where there is an item to explain. */
export const eventJoins = `LEFT JOIN unmatched_item AS item ON item.workspace_id = event.workspace_id AND item.event_id = event.id
  LEFT JOIN decision ON decision.workspace_id = item.workspace_id AND decision.event_id = item.event_id`

/** The wire form of a stored event. JSON columns hold what our own schemas produced when they were written. */
export function toEvent(row: EventRow): Event {
  return {
    id: row.id,
    provider: row.provider,
    host: row.host,
    type: row.type,
    action: row.action,
    kind: row.kind,
    title: row.title,
    actorLogin: row.actor_login,
    installationId: row.installation_id,
    externalInstallationId: row.external_installation_id,
    resourceId: row.resource_id,
    resourceName: row.resource_name,
    accountLogin: row.account_login,
    branch: row.branch,
    commitSha: row.commit_sha,
    url: row.url,
    deliveryId: row.delivery_id,
    receivedAt: toInstant(row.received_at),
    occurredAt: row.occurred_at === null ? null : toInstant(row.occurred_at),
    redeliverableUntil: row.redeliverable_until === null ? null : toInstant(row.redeliverable_until),
    authenticatedBy: row.authenticated_by,
    suspectedReplayOf: row.suspected_replay_of,
    outcome: readOwnJson<RoutingOutcome>(row.outcome_json),
    item: toItem(row),
    version: row.version,
  }
}

function toItem(row: EventRow): UnmatchedItem | null {
  const {
    group_key: groupKey,
    primary_reason: primaryReason,
    state_json: state,
    opened_seq: openedSeq,
    decision_json: decision,
  } = row
  if (groupKey === null || primaryReason === null || state === null || openedSeq === null || decision === null)
    return null
  const { steps, candidates } = readOwnJson<RoutingDecision>(decision)
  const decided = row.decided_op !== null && row.decided_actor !== null && row.decided_at !== null
  return {
    groupKey,
    primaryReason,
    state: readOwnJson<ItemState>(state),
    openedSeq,
    assigneeId: row.assignee_id,
    decidedBy: decided ? { opId: row.decided_op, actor: row.decided_actor, at: toInstant(row.decided_at) } : null,
    steps,
    candidates,
  }
}

// Only for columns that this service wrote from typed values: a schema here would cost a third of the feed's speed.
export function readOwnJson<T>(text: string): T {
  return JSON.parse(text) as T
}
