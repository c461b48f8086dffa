import type { EventRow } from '#shared/ipc/inbox-calls.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { ReasonCode } from '#shared/model/routing-decision.ts';
/** Columns of an item's row, of `inbox_item i JOIN synced_event e JOIN inbox_group g`. */
export declare const eventColumns = "e.id, g.group_key, i.provider, e.type, e.action, e.title, e.actor, e.resource_name, e.reason, i.state_json, e.received_at, i.closes_at";
export interface EventColumns {
    readonly id: EventId;
    readonly group_key: string;
    readonly provider: number;
    readonly type: string;
    readonly action: string | null;
    readonly title: string;
    readonly actor: string | null;
    readonly resource_name: string | null;
    readonly reason: ReasonCode;
    readonly state_json: string | null;
    readonly received_at: number;
    readonly closes_at: number | null;
}
export declare function eventRowOf(row: EventColumns): EventRow;
