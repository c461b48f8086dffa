import type { IpcHandlers } from '../../ipc/ipc-handlers.ts';
import type { ConsoleStore } from '../../store/store-api.ts';
export declare function createLinkHandlers({ store, workspaceId, }: {
    store: Pick<ConsoleStore, 'linksFind'>;
    workspaceId: () => string;
}): IpcHandlers<'links.find'>;
