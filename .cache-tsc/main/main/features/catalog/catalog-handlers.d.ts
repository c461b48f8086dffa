import type { IpcHandlers } from '../../ipc/ipc-handlers.ts';
import type { ConsoleStore } from '../../store/store-api.ts';
type CatalogMethod = 'projects.search' | 'installations.list' | 'installations.resources' | 'mappings.list';
export declare function createCatalogHandlers({ store, workspaceId, }: {
    store: ConsoleStore;
    workspaceId: () => string;
}): IpcHandlers<CatalogMethod>;
export {};
