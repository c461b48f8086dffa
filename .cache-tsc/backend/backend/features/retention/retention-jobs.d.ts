import type { Clock } from '#shared/lib/clock.ts';
import type { NewId } from '#shared/lib/new-id.ts';
import type { WriteDb } from '#backend/store/db.ts';
interface Sum {
    readonly events: number;
    readonly bodies: number;
    readonly changes: number;
}
/** The jobs of one clean-up: one for each workspace that something was removed from. */
export declare class RetentionJobs {
    private readonly db;
    private readonly newId;
    private readonly clock;
    private readonly jobs;
    constructor(tools: {
        readonly db: WriteDb;
        readonly newId: NewId;
        readonly clock: Clock;
    });
    /** Whether somebody has cancelled it there. */
    isCancelled(workspaceId: string): boolean;
    /** What was removed in a workspace so far. */
    note(workspaceId: string, sum: Sum): void;
    /** Says of all that run that somebody is at it, wherever that is now. */
    beat(): void;
    succeed(): void;
    fail(error: unknown): void;
    private end;
    private write;
    private begin;
}
/** Jobs that ended long ago are of no use to anybody; the audit keeps what they did. */
export declare function removeOldJobs(db: WriteDb, workspaceId: string, now: number): void;
export {};
