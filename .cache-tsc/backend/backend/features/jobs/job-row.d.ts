import { type Job, type JobKind, type JobState } from '#shared/model/job.ts';
export interface JobRow {
    readonly id: Job['id'];
    readonly kind: JobKind;
    readonly state_json: string;
    readonly done: number;
    readonly done_before: number;
    readonly total: number | null;
    readonly result_json: string | null;
    readonly created_by: string;
    readonly created_at: number;
    readonly started_at: number | null;
    readonly resumed_at: number | null;
    readonly updated_at: number;
    readonly finished_at: number | null;
}
export declare const jobColumns = "id, kind, state_json, done, done_before, total, result_json, created_by, created_at, started_at, resumed_at,\n  updated_at, finished_at";
export declare function stateOf(row: Pick<JobRow, 'state_json'>): JobState;
/** The wire form of a stored job. */
export declare function toJob(row: JobRow): Job;
