import type { NewId } from '#shared/lib/new-id.ts';
import type { JobId } from '#shared/model/ids.ts';
import type { WriteDb } from '#backend/store/db.ts';
import type { SampleRun } from './sample-run.ts';
/** The job of making the sample: one, however often it is interrupted and gone on with. */
export declare function startSampleJob(db: WriteDb, run: Pick<SampleRun, 'workspaceId' | 'sent' | 'total'> & {
    readonly newId: NewId;
    readonly at: number;
}): JobId;
