import type { WorkspaceId } from '#shared/model/ids.ts';
import type { ServiceClient } from '../service/service-client.ts';
import type { ConsoleStore, ReplicaState } from '../store/store-api.ts';
export type SnapshotStore = Pick<ConsoleStore, 'beginSnapshot' | 'putSnapshotLines' | 'finishSnapshot' | 'abandonSnapshot'>;
export interface SnapshotOptions {
    readonly client: ServiceClient;
    readonly store: SnapshotStore;
    readonly workspaceId: WorkspaceId;
    readonly tenantId: string;
    readonly signal: AbortSignal;
    readonly now: () => number;
    readonly onProgress: (progress: {
        rows: number;
        total: number;
    }) => void;
}
/** Streams the whole workspace into the replica. Nothing of it shows before its trailer has proved it whole. */
export declare function loadSnapshot(options: SnapshotOptions): Promise<ReplicaState>;
