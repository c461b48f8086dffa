import type { MappingId } from '#shared/model/ids.ts';
import type { Mapping } from '#shared/model/mapping.ts';
import type { OverlayOp } from './effective-item.ts';
export interface EffectiveMapping {
    readonly mapping: Mapping;
    readonly unsynced: boolean;
}
/** The mapping with decisions laid over it, in their order; undefined where it doesn't exist in either. */
export declare function effectiveMapping(id: MappingId, synced: Mapping | undefined, ops: readonly OverlayOp[]): EffectiveMapping | undefined;
