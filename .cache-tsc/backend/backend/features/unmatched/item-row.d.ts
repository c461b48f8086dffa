import type { EventId, OpId } from '#shared/model/ids.ts';
import type { ReasonCode } from '#shared/model/routing-decision.ts';
import type { ItemState, ItemStateKind } from '#shared/model/unmatched-item.ts';
export interface ItemRow {
    readonly event_id: EventId;
    readonly arrival: number;
    readonly group_key: string;
    readonly primary_reason: ReasonCode;
    readonly state_kind: ItemStateKind;
    readonly state_json: string;
    readonly previous_state_json: string | null;
    readonly opened_seq: number;
    readonly wake_after: number | null;
    readonly decided_op: OpId | null;
    readonly decided_actor: string | null;
    readonly decided_at: number | null;
}
export declare const itemColumns = "item.event_id, item.arrival, item.group_key, item.primary_reason, item.state_kind, item.state_json, item.previous_state_json,\n  item.opened_seq, item.wake_after, item.decided_op, item.decided_actor, item.decided_at";
/** Where an item stands, who put it there, and where it stood before: what undo brings back. */
export interface ItemPlace {
    readonly state: ItemState;
    /** The group's total at which it wakes. */
    readonly wakeAfter: number | null;
    readonly decided: {
        readonly op: OpId;
        readonly actor: string;
        readonly at: number;
    } | null;
    readonly previous: ItemPlace | null;
}
export declare const openPlace: ItemPlace;
export declare function placeOf(row: ItemRow): ItemPlace;
/** The same place without what lies further back than anyone would undo. */
export declare function withoutDistantPast(place: ItemPlace, depth?: number): ItemPlace;
