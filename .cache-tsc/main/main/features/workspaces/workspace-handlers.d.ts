import type { SyncStatus } from '#shared/ipc/app-calls.ts';
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts';
import type { WorkspaceDirectory } from './workspace-directory.ts';
import type { WorkspaceOpener } from './workspace-opener.ts';
export declare function createWorkspaceHandlers({ directory, opener, readStatus, }: {
    directory: WorkspaceDirectory;
    opener: WorkspaceOpener;
    readStatus: () => SyncStatus;
}): IpcHandlers<'workspaces.list' | 'workspaces.create' | 'workspaces.open'>;
