import type { About, Bootstrap, SyncStatus } from '#shared/ipc/app-calls.ts';
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts';
import type { PreferencesFile } from '../preferences/preferences-file.ts';
import type { WorkspaceDirectory } from '../workspaces/workspace-directory.ts';
import type { Desktop } from './desktop.ts';
export interface AppFacts {
    readonly host: Bootstrap['host'];
    readonly platform: Bootstrap['platform'];
    readonly version: string;
    readonly runtime: About['runtime'];
    readonly dataDir: string;
    /** Null where the service is our own. */
    readonly serviceAddress: string | null;
}
export declare function createAppHandlers({ facts, desktop, directory, preferences, readStatus, ready, retry, noticeRead, }: {
    facts: AppFacts;
    desktop: Desktop;
    directory: WorkspaceDirectory;
    preferences: PreferencesFile;
    readStatus: () => SyncStatus;
    /** Resolves once the first workspace is open, or it is known that there is none yet. */
    ready: () => Promise<void>;
    retry: () => void;
    noticeRead: () => void;
}): IpcHandlers<'app.bootstrap' | 'app.about' | 'log.show' | 'commands.report' | 'sync.status' | 'sync.retry' | 'sync.notice_read'>;
