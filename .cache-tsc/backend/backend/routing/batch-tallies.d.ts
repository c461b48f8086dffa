import type { InstallationId, MappingId, ResourceId } from '#shared/model/ids.ts';
import type { WriteDb } from '#backend/store/db.ts';
/** What a batch adds to mappings, installations and resources: written once each, so that the feed isn't full of counters. */
export declare class BatchTallies {
    private readonly carried;
    private readonly delivered;
    private readonly seen;
    carry(workspaceId: string, id: MappingId, at: number, count?: number): void;
    deliver(workspaceId: string, id: InstallationId, at: number): void;
    see(workspaceId: string, id: ResourceId, at: number): void;
    /** Takes over what one delivery added, once it is sure to stay. */
    add(other: BatchTallies): void;
    write(db: WriteDb, now: number): void;
}
