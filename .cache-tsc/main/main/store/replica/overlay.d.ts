import type { EventId, OpId } from '#shared/model/ids.ts';
import type { OverlayOp } from './effective-item.ts';
/** The decisions that lie over a replica, and which of them may concern an item or a mapping. */
export interface Overlay {
    readonly ops: ReadonlyMap<OpId, OverlayOp>;
    add(op: OverlayOp): void;
    remove(id: OpId): void;
    /** In the order in which they were made. */
    forItem(id: EventId, groupKey: string, syncedDecider: OpId | null): readonly OverlayOp[];
    forMapping(mappingId: string): readonly OverlayOp[];
}
export declare function createOverlay(initial: readonly OverlayOp[]): Overlay;
