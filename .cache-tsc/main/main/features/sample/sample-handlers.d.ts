import type { SyncStatus } from '#shared/ipc/app-calls.ts';
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts';
export declare function createSampleHandlers({ openSample, readStatus, }: {
    openSample: () => Promise<void>;
    readStatus: () => SyncStatus;
}): IpcHandlers<'sample.open'>;
