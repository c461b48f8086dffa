import type { EventId } from '#shared/model/ids.ts';
import type { Mapping } from '#shared/model/mapping.ts';
import type { ReadDb } from '#backend/store/db.ts';
type MappingDraft = Pick<Mapping, 'installationId' | 'resourceId' | 'filter'>;
/** The group of events that wait for a mapping of this resource. */
export declare function mappableGroupKey(draft: Pick<MappingDraft, 'installationId' | 'resourceId'>): string;
/** The groups of events that a mapping solves: that of its resource, and where that is a GitLab group, those of its projects. */
export interface SolvableGroups {
    readonly own: string;
    readonly below: readonly string[];
}
export declare function solvableGroups(db: ReadDb, workspaceId: string, draft: Pick<MappingDraft, 'installationId' | 'resourceId'>): SolvableGroups;
/** Whether a mapping would have taken the event of an item that waits in one of its groups. */
export declare function solvableBy(db: ReadDb, workspaceId: string, mapping: MappingDraft, { own, below }: SolvableGroups): (item: {
    readonly event_id: EventId;
    readonly group_key: string;
}) => boolean;
export {};
