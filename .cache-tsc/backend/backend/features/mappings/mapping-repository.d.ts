import type { MappingId, ResourceId } from '#shared/model/ids.ts';
import type { Mapping, MappingState } from '#shared/model/mapping.ts';
import type { ReadDb, WriteDb } from '#backend/store/db.ts';
export declare function findMapping(db: ReadDb, workspaceId: string, id: MappingId): Mapping | undefined;
/** The mapping, or throws `mapping.not_found`. */
export declare function requireMapping(db: ReadDb, workspaceId: string, id: MappingId): Mapping;
/** Mappings of a resource that aren't retired: what routing looks at. */
export declare function liveMappingsOf(db: ReadDb, workspaceId: string, resourceId: ResourceId): Mapping[];
/** The mapping of the same resource to the same destination with the same filter that isn't retired. */
export declare function findEqualMapping(db: ReadDb, workspaceId: string, { installationId, resourceId, destination, filter, }: Pick<Mapping, 'installationId' | 'resourceId' | 'destination' | 'filter'>): Mapping | undefined;
/** Throws `mapping.duplicate` where one for the same resource, destination and filter lives. */
export declare function insertMapping(db: WriteDb, workspaceId: string, mapping: Mapping): void;
/** Gives a mapping its next state and version; the caller has checked that the transition is legal. */
export declare function setMappingState(db: WriteDb, workspaceId: string, mapping: Mapping, { state, at }: {
    state: MappingState;
    at: number;
}): Mapping;
/** Counts events that a mapping carried, or no longer carries. Not a new version: nobody decided anything about it. */
export declare function addCarried(db: WriteDb, workspaceId: string, id: MappingId, { count, at }: {
    count: number;
    at: number;
}): void;
