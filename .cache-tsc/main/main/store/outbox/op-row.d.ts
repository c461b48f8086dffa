import type { EventId, OpId } from '#shared/model/ids.ts';
import type { Mapping } from '#shared/model/mapping.ts';
import type { Intent, OpResult } from '#shared/model/operation.ts';
import type { DecidedMeanwhile } from '#shared/ipc/ops-calls.ts';
import type { ItemBefore, OverlayOp } from '../replica/effective-item.ts';
import type { StoreParsers } from '../store-parsers.ts';
/** `blocked` is not stored: a queued op is blocked as long as one that it builds on is not settled. */
export type StoredOpState = 'queued' | 'sending' | 'acked' | 'synced' | 'conflict' | 'rejected' | 'parked' | 'cancelled';
export interface OpRow {
    readonly no: number;
    readonly id: OpId;
    readonly workspace_id: string;
    readonly type: string;
    readonly type_version: number;
    readonly actor: string;
    readonly decided_at: number;
    readonly intent_json: string;
    readonly label: string;
    readonly state: StoredOpState;
    readonly sent: number;
    readonly seq: number | null;
    readonly code: string | null;
    readonly message: string | null;
    readonly result_json: string | null;
    readonly touched: number;
    readonly before_json: string | null;
    readonly subject: string | null;
    readonly target: OpId | null;
    readonly undone_by: OpId | null;
}
/** What an undo needs to know of the time before the decision. */
export interface OpBefore {
    readonly items: readonly (readonly [EventId, ItemBefore])[];
    readonly mapping: Mapping | null;
    /** The selected groups that the mapping of a GitLab group covers: those of its projects. */
    readonly covers?: readonly string[];
}
export declare const knownTypeVersion = 1;
export declare const knownIntentTypes: readonly string[];
/** The intent; null where this version doesn't know its form. */
export declare function intentOf(row: OpRow, { parseIntent }: Pick<StoreParsers, 'parseIntent'>): Intent | null;
export declare function resultOf(row: OpRow, { parseResult }: Pick<StoreParsers, 'parseResult'>): OpResult | null;
/** A conflict keeps, in the place of its result, what the service named as the current state. Other conflicts name other things. */
export declare function decidedMeanwhileOf(row: OpRow, { parseDecidedMeanwhile }: Pick<StoreParsers, 'parseDecidedMeanwhile'>): DecidedMeanwhile[];
export declare function beforeOf(row: OpRow): OpBefore;
/** The op as it lies over the replica; null where this version doesn't know what it does. */
export declare function overlayOpOf(row: OpRow, parsers: StoreParsers): OverlayOp | null;
export declare function toOverlayOp(op: Pick<OverlayOp, 'no' | 'id' | 'actor' | 'at' | 'touched' | 'subject' | 'intent'> & {
    readonly before: OpBefore;
    readonly skipped: readonly EventId[];
}): OverlayOp;
