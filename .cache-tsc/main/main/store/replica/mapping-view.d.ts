import type { MappingId } from '#shared/model/ids.ts';
import type { Mapping } from '#shared/model/mapping.ts';
import type { ReadDb, WriteDb } from '../sqlite/database.ts';
import type { Overlay } from './overlay.ts';
/** A mapping as the replica keeps it: written from a row that a schema has accepted. */
export declare function parseMapping(json: string): Mapping;
export declare function syncedMapping(db: ReadDb, id: MappingId): Mapping | undefined;
/** The mapping as the view shows it. */
export declare function shownMapping(db: ReadDb, id: MappingId): Mapping | undefined;
/** Works out again what a mapping is under the overlay. */
export declare function refoldMapping(db: WriteDb, id: MappingId, overlay: Overlay): void;
