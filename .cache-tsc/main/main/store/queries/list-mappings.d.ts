import type { IpcOutput } from '#shared/ipc/contract.ts';
import type { StoreInput } from '../store-api.ts';
import type { ReadDb } from '../sqlite/database.ts';
type Input = Omit<StoreInput<'mappingsList'>, 'workspaceId'>;
/** A window of mappings with the names of what they join. One whose installation the feed has yet to bring waits for it. */
export declare function listMappings(db: ReadDb, { state, sort, text, offset, limit }: Input): IpcOutput<'mappings.list'>;
export {};
