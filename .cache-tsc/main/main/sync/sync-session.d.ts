import type { SyncStatus } from '#shared/ipc/app-calls.ts';
import type { ReplicaState } from '../store/store-api.ts';
import type { SyncWorld } from './sync-context.ts';
export interface SyncListener {
    readonly onStatus: () => void;
    readonly onRows: (seq: number) => void;
    readonly onOps: () => void;
    /** The service refused a decision because of who we are. */
    readonly onForbidden: () => void;
}
export interface SyncProgress extends Pick<SyncStatus, 'connection' | 'asOf' | 'seq' | 'firstLoad' | 'notice'> {
    readonly held: SyncStatus['outbox']['held'];
}
/** The sync of one open workspace, from opening to stop. */
export interface SyncSession {
    readonly workspaceId: string;
    readonly tenantId: string;
    readonly signal: AbortSignal;
    progress(): SyncProgress;
    noticeRead(): void;
    /** A decision was made. */
    pushSoon(): void;
    /** Tries everything at once, even what was refused. */
    retry(): void;
    stop(): Promise<void>;
}
export declare function startSyncSession(world: SyncWorld, { workspaceId, tenantId, initial, listener, }: {
    workspaceId: string;
    tenantId: string;
    initial: ReplicaState;
    listener: SyncListener;
}): SyncSession;
