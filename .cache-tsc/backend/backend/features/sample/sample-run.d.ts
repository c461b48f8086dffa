import type { SampleStatus } from '#shared/api/catalog-routes.ts';
import type { ReadDb, WriteDb } from '#backend/store/db.ts';
/**
 *   loading ──all sent and routed──▶ ready
 *     │ ▲
 *   fails └── asked for again, or the service starts
 *     ▼
 *   failed {message}
 */
export type SampleState = 'loading' | 'ready' | 'failed';
export interface SampleRun {
    readonly workspaceId: string;
    readonly state: SampleState;
    /** Deliveries that the service has acknowledged. */
    readonly sent: number;
    readonly total: number;
    readonly message: string | null;
    /** The moment that the sample's four days lead up to. */
    readonly anchorAt: number;
}
/** The one sample of this data folder, where there is one. */
export declare function findSampleRun(db: ReadDb): SampleRun | undefined;
export declare function insertSampleRun(db: WriteDb, run: Pick<SampleRun, 'workspaceId' | 'total' | 'anchorAt'>): void;
export declare function moveSampleRun(db: WriteDb, workspaceId: string, to: Pick<SampleRun, 'state' | 'sent' | 'message'>): void;
/** The wire form. */
export declare function toSampleStatus(run: SampleRun | undefined): SampleStatus;
