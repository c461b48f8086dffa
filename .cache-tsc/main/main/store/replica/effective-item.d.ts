import type { FilteredEvent } from '#shared/domain/mapping-filter.ts';
import type { EventId, MappingId, OpId } from '#shared/model/ids.ts';
import type { Mapping, MappingFilter } from '#shared/model/mapping.ts';
import type { FrozenSelection, Intent } from '#shared/model/operation.ts';
import type { ItemState } from '#shared/model/unmatched-item.ts';
/** What an item is, as far as decisions care. */
export interface ItemFacts {
    readonly id: EventId;
    readonly groupKey: string;
    readonly state: ItemState;
    /** Null where it was put back into the queue here and the service has not said at which seq. */
    readonly openedSeq: number | null;
    readonly decider: OpId | null;
    /** What mapping filters look at; changed files aren't replicated, so a filter by path takes all. */
    readonly event: Pick<FilteredEvent, 'type' | 'action' | 'kind' | 'branch'>;
}
export interface ItemBefore {
    readonly state: ItemState;
    readonly decider: OpId | null;
}
/** A decision that lies over the replica: made here, and not yet part of what was pulled. */
export interface OverlayOp {
    /** Its place among all decisions of this machine. */
    readonly no: number;
    readonly id: OpId;
    readonly actor: string;
    readonly at: number;
    readonly intent: Intent;
    /** The items that it names one by one; null where it names a group or none. */
    readonly ids: ReadonlySet<EventId> | null;
    /** Items that the service said it did not act on. */
    readonly skipped: ReadonlySet<EventId>;
    /** Items that it decided when it was made. */
    readonly touched: number;
    /** For op.undo: what each item was before its target, where that isn't simply open. For event.wake: what it woke. */
    readonly before: ReadonlyMap<EventId, ItemBefore>;
    /** The mapping as it was before the decision, or before the target of an undo; null before it existed. For mapping.create: the equal one that takes the items. */
    readonly mappingBefore: Mapping | null;
    /** The items that its mapping can solve; null where it isn't about a mapping's items. */
    readonly solves: {
        readonly groupKeys: ReadonlySet<string>;
        readonly filter: MappingFilter;
    } | null;
    readonly subject: string | null;
}
export interface EffectiveItem extends ItemFacts {
    /** The newest decision of ours that changed it; null where the pulled state shows. */
    readonly localOp: OpId | null;
}
/** The selection that an intent acts on; null where it acts on no items. */
export declare function selectionOf(intent: Intent): FrozenSelection | null;
/** The item with decisions laid over it, in their order. `ops` must be all that may concern it; others do nothing. */
export declare function effectiveItem(synced: ItemFacts, ops: readonly OverlayOp[]): EffectiveItem;
/** The state that a decision would leave the item in; undefined where it doesn't act on it. */
export declare function decidedBy(op: OverlayOp, item: ItemFacts): ItemState | undefined;
/** The state that an intent leads to; undefined where it doesn't act on items in this state. */
export declare function decidedState(state: ItemState, intent: Intent, existing?: MappingId): ItemState | undefined;
