import type { StoreApi } from 'zustand/vanilla';
import type { InstallationRow, ResourceRow } from '#shared/ipc/catalog-calls.ts';
import type { Client } from '../../client/client.ts';
import type { ListStore } from '../../lists/list-store.ts';
/** Installations, and the resources of the one under the cursor. */
export interface Installations {
    readonly store: StoreApi<{
        readonly text: string;
    }>;
    readonly list: ListStore<InstallationRow>;
    readonly resources: ListStore<ResourceRow>;
    search(text: string): void;
    refresh(): Promise<void>;
    reset(): void;
}
export declare function createInstallations(client: Client): Installations;
