import type { Mapping } from '#shared/model/mapping.ts';
import type { ReadDb } from '#backend/store/db.ts';
/** Mappings of a workspace, newest first. */
export declare function listMappings(db: ReadDb, workspaceId: string, query: {
    readonly limit: number;
    readonly cursor?: string | undefined;
    readonly state?: string | undefined;
    readonly resource?: string | undefined;
}): {
    items: Mapping[];
    next_cursor: string | null;
};
