import type { IpcHandlers } from '../../ipc/ipc-handlers.ts';
import type { ConsoleStore } from '../../store/store-api.ts';
type InboxMethod = 'inbox.find_row' | 'inbox.counts' | 'inbox.groups' | 'inbox.events' | 'inbox.group' | 'inbox.event' | 'inbox.freeze';
export declare function createInboxHandlers({ store, workspaceId, }: {
    store: ConsoleStore;
    workspaceId: () => string;
}): IpcHandlers<InboxMethod>;
export {};
