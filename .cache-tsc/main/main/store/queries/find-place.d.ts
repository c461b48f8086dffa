import type { LinkRow } from '#shared/domain/deep-link.ts';
import type { Place } from '#shared/ipc/link-calls.ts';
import type { ReadDb } from '../sqlite/database.ts';
import type { Asked } from './inbox-events.ts';
/** Where the row of a link stands: which list has it, and how many rows come before it there. Null where none has it. */
export declare function findPlace(db: ReadDb, row: LinkRow, asked: Asked): Promise<Place | null>;
