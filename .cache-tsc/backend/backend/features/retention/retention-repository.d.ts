import { type RetentionPolicy } from '#shared/model/retention.ts';
import type { ReadDb } from '#backend/store/db.ts';
/** The policy of a workspace, or the service's own figures where it has none. */
export declare function readRetention(db: ReadDb, workspaceId: string): RetentionPolicy;
/** Every workspace with its policy. */
export declare function listRetention(db: ReadDb): (RetentionPolicy & {
    readonly workspaceId: string;
})[];
