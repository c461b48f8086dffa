import type { IpcEvent } from '#shared/ipc/contract.ts';
import type { Workspace } from '#shared/model/workspace.ts';
import type { SyncWorld } from '../../sync/sync-context.ts';
import { type SyncListener, type SyncSession } from '../../sync/sync-session.ts';
/** The one workspace that is open: its replica, its sync, and the switch to another. */
export interface WorkspaceOpener {
    session(): SyncSession | undefined;
    /** Throws `workspace.none_open` where no workspace is. */
    current(): SyncSession;
    open(workspace: Workspace): Promise<void>;
    close(): Promise<void>;
    /** Resolves when no switch is under way. */
    settled(): Promise<void>;
}
export declare function createWorkspaceOpener({ world, listener, emit, }: {
    world: SyncWorld;
    listener: SyncListener;
    emit: (event: IpcEvent) => void;
}): WorkspaceOpener;
