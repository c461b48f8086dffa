import type { Change } from '#shared/model/change.ts';
import type { MappingId } from '#shared/model/ids.ts';
import type { Overlay } from './overlay.ts';
import type { Replica } from './replica.ts';
export interface AppliedRows {
    readonly items: Set<number>;
    readonly mappings: Set<MappingId>;
}
/** Writes one page of the feed into the synced rows. What it touched is refolded by the caller, in the same transaction. */
export declare function applyChanges({ writer, events }: Pick<Replica, 'writer' | 'events'>, changes: readonly Change[], { overlay, now }: {
    readonly overlay: Overlay;
    readonly now: number;
}): Generator<void, AppliedRows>;
