import type { Upsert } from '#shared/model/change.ts';
import type { WriteDb } from '../sqlite/database.ts';
type CatalogUpsert = Exclude<Upsert, {
    entity: 'event';
}>;
/** Stores a row that is not an event. */
export declare function putCatalogRow(db: WriteDb, upsert: CatalogUpsert): void;
/** Forgets a row that is not an event; entities of a later version are none of ours. */
export declare function removeCatalogRow(db: WriteDb, entity: string, id: string): void;
export {};
