import type { Change, Upsert } from '#shared/model/change.ts';
import type { Event } from '#shared/model/event.ts';
import type { EventId, InstallationId, MappingId, OpId, ProjectId, ResourceId } from '#shared/model/ids.ts';
import type { Mapping } from '#shared/model/mapping.ts';
import type { Operation, Verdict } from '#shared/model/operation.ts';
import type { ItemState, UnmatchedItem } from '#shared/model/unmatched-item.ts';
type Row = Upsert['row'];
export declare const projectId: (n: number) => ProjectId;
export declare const installationId: (n: number) => InstallationId;
export declare const resourceId: (n: number) => ResourceId;
export declare const eventId: (n: number) => EventId;
export declare const mappingId: (n: number) => MappingId;
export declare const opId: (n: number) => OpId;
export declare const workspaceId: string;
export declare const dayMs = 86400000;
export declare const firstArrival: number;
/** The service as a console sees it: a feed, a snapshot and verdicts, by the same rules, in memory and without a network. */
export declare class FeedService {
    #private;
    seq: number;
    readonly rows: Map<string, {
        readonly entity: Upsert['entity'];
        row: Row;
        seq: number;
    }>;
    /** `repositories` resources of one installation, and a few projects. */
    constructor(repositories?: number);
    put(entity: Upsert['entity'], row: Row): void;
    event(id: EventId): Event;
    mapping(id: MappingId): Mapping | undefined;
    events(): Event[];
    groupKey(repository: number): string;
    /** An event that waits for a person. */
    arrive(n: number, repository: number, given?: Partial<Event>): EventId;
    changes(cursor: number, limit?: number): {
        changes: Change[];
        seq: number;
        more: boolean;
    };
    /** The rows of the snapshot as lines. */
    snapshotText(): string;
    snapshot(): Upsert[];
    /** Somebody else decides, or the item wakes. */
    move(id: EventId, state: ItemState, decidedBy: UnmatchedItem['decidedBy']): void;
    apply(ops: readonly Operation[]): Verdict[];
}
export {};
