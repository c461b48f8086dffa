import type { EventId, MappingId, OpId } from '#shared/model/ids.ts';
import type { MappingState } from '#shared/model/mapping.ts';
import type { OpResult } from '#shared/model/operation.ts';
import type { WriteDb } from '#backend/store/db.ts';
import type { ItemPlace } from '../unmatched/item-row.ts';
/** One decision at work inside its transaction. */
export interface OpScope {
    readonly db: WriteDb;
    readonly workspaceId: string;
    /** The service's time, in milliseconds; `decidedAt` is the decider's. */
    readonly at: number;
    readonly opId: OpId;
    readonly actor: string;
    readonly decidedAt: number;
}
/** What an applied decision leaves behind so that it can be taken back. */
export interface UndoRecord {
    /** Up to 1,000 of the items it moved; all of them carry its id while nobody else decides. */
    readonly itemIds: readonly EventId[];
    /**
     * The mapping that carries the items. `change` is null where the decision left the mapping as it was; in it, `before` is
     * null where the decision made the mapping, and `version` is the one it left.
     */
    readonly mapping: {
        readonly id: MappingId;
        readonly change: {
            readonly before: MappingState | null;
            readonly version: number;
        } | null;
    } | null;
}
export interface OpEffect {
    readonly result: OpResult;
    readonly undo: UndoRecord | null;
    readonly subject: string;
    readonly before: unknown;
    readonly after: unknown;
}
export declare function undoRecord(items: readonly {
    readonly event_id: EventId;
}[], mapping?: UndoRecord['mapping']): UndoRecord;
/** Where this decision puts an item that stood at `previous`. */
export declare function decidedPlace(scope: OpScope, previous: ItemPlace, next: Pick<ItemPlace, 'state' | 'wakeAfter'>): ItemPlace;
