import type { MappingId } from '#shared/model/ids.ts';
import type { ReadDb, WriteDb } from '../sqlite/database.ts';
import type { OverlayOp } from './effective-item.ts';
import type { Overlay } from './overlay.ts';
/** The numbers of all items whose view may depend on the op, while it lies over them or right after it was taken away. */
export declare function concernedItems(db: ReadDb, op: OverlayOp, overlay: Overlay, into: Set<number>): void;
interface Concerned {
    readonly items: Iterable<number>;
    readonly mappings: Iterable<MappingId>;
    readonly now: number;
}
/** Brings items and mappings up to the overlay, inside the caller's transaction. Yields now and then, so that reads get a turn. */
export declare function refold(db: WriteDb, concerned: Concerned, overlay: Overlay): Generator<void, void>;
/** The same in pieces, each of them whole in itself: after each, the caller may commit what it has so far. */
export declare function refoldInPieces(db: WriteDb, concerned: Concerned, overlay: Overlay): Generator<'piece', void>;
/** The whole overlay anew, as after a start: the same as what the single steps have led to. */
export declare function layOverlay(db: WriteDb, overlay: Overlay, now: number): Generator<void, void>;
export {};
