import type { StoreApi } from 'zustand/vanilla';
import type { IpcInput } from '#shared/ipc/contract.ts';
import type { MappingRow } from '#shared/ipc/catalog-calls.ts';
import type { Client } from '../../client/client.ts';
import type { ListCursor } from '../../lists/list-state.ts';
import type { ListStore } from '../../lists/list-store.ts';
type ListInput = IpcInput<'mappings.list'>;
export interface MappingQuery {
    readonly state: ListInput['state'];
    readonly sort: ListInput['sort'];
    readonly text: string;
}
export interface Mappings {
    readonly store: StoreApi<{
        readonly query: MappingQuery;
    }>;
    readonly list: ListStore<MappingRow>;
    /** `cursor` says where to start, the top by default. */
    ask(change: Partial<MappingQuery>, cursor?: ListCursor): void;
    refresh(): Promise<void>;
    reset(): void;
}
export declare function createMappings(client: Client): Mappings;
export {};
