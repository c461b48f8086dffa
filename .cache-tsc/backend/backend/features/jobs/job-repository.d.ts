import type { JobId } from '#shared/model/ids.ts';
import type { Job, JobKind } from '#shared/model/job.ts';
import { type JobStep } from '#shared/model/next-job-state.ts';
import type { ReadDb, WriteDb } from '#backend/store/db.ts';
/** Jobs of a workspace, newest first. */
export declare function listJobs(db: ReadDb, workspaceId: string, query: {
    readonly limit: number;
    readonly cursor?: string | undefined;
    readonly kind?: string | undefined;
    readonly state?: string | undefined;
}): {
    items: Job[];
    next_cursor: string | null;
};
/** The job, or throws `job.not_found`. */
export declare function requireJob(db: ReadDb, workspaceId: string, id: JobId): Job;
/** The newest job of a kind, where there is one. */
export declare function findNewestJob(db: ReadDb, workspaceId: string, kind: JobKind): Job | undefined;
export declare function insertJob(db: WriteDb, job: {
    readonly workspaceId: string;
    readonly id: JobId;
    readonly kind: JobKind;
    readonly total: number | null;
    readonly createdBy: string;
    readonly at: number;
}): void;
/** One step of a job; throws what stands against it. Call it in a transaction. */
export declare function moveJob(db: WriteDb, job: {
    readonly workspaceId: string;
    readonly id: JobId;
}, move: {
    readonly step: JobStep;
    readonly at: number;
    readonly result?: Readonly<Record<string, number>>;
}): void;
/** How far a job is, which is also a sign of life; answers whether it still runs: somebody may have cancelled it. */
export declare function noteProgress(db: WriteDb, job: {
    readonly workspaceId: string;
    readonly id: JobId;
}, progress: {
    readonly done: number;
    readonly at: number;
    readonly result?: Readonly<Record<string, number>>;
}): boolean;
/** The last step of a job by whoever does it, unless somebody has cancelled it meanwhile. */
export declare function endJob(db: WriteDb, job: {
    readonly workspaceId: string;
    readonly id: JobId;
}, move: {
    readonly step: JobStep;
    readonly at: number;
}): void;
