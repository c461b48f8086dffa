import type { Authentication, Event } from '#shared/model/event.ts';
import type { UnmatchedItem } from '#shared/model/unmatched-item.ts';
export interface EventRow {
    readonly id: Event['id'];
    readonly arrival: number;
    readonly provider: Event['provider'];
    readonly host: string;
    readonly type: string;
    readonly action: string | null;
    readonly kind: string | null;
    readonly title: string;
    readonly actor_login: string | null;
    readonly installation_id: Event['installationId'];
    readonly external_installation_id: string | null;
    readonly resource_id: Event['resourceId'];
    readonly resource_name: string | null;
    readonly account_login: string | null;
    readonly branch: string | null;
    readonly commit_sha: string | null;
    readonly url: string | null;
    readonly delivery_id: string;
    readonly received_at: number;
    readonly occurred_at: number | null;
    readonly redeliverable_until: number | null;
    readonly suspected_replay_of: Event['suspectedReplayOf'];
    readonly authenticated_by: Authentication;
    readonly outcome_json: string;
    readonly version: number;
    readonly group_key: string | null;
    readonly primary_reason: UnmatchedItem['primaryReason'] | null;
    readonly state_json: string | null;
    readonly opened_seq: number | null;
    readonly decided_op: NonNullable<UnmatchedItem['decidedBy']>['opId'] | null;
    readonly decided_actor: string | null;
    readonly decided_at: number | null;
    readonly decision_json: string | null;
}
export declare const eventColumns = "event.id, event.arrival, event.provider, event.host, event.type, event.action, event.kind, event.title, event.actor_login,\n  event.installation_id, event.external_installation_id, event.resource_id, event.resource_name, event.account_login, event.branch, event.commit_sha,\n  event.url, event.delivery_id, event.received_at, event.occurred_at, event.redeliverable_until, event.suspected_replay_of, event.outcome_json,\n  event.authenticated_by, event.version, item.group_key, item.primary_reason, item.state_json, item.opened_seq, item.decided_op, item.decided_actor, item.decided_at,\n  decision.decision_json";
/** An event with its item, and the decision only where there is an item to explain. */
export declare const eventJoins = "LEFT JOIN unmatched_item AS item ON item.workspace_id = event.workspace_id AND item.event_id = event.id\n  LEFT JOIN decision ON decision.workspace_id = item.workspace_id AND decision.event_id = item.event_id";
/** The wire form of a stored event. JSON columns hold what our own schemas produced when they were written. */
export declare function toEvent(row: EventRow): Event;
export declare function readOwnJson<T>(text: string): T;
