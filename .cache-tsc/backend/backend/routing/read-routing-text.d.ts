import { type KeptBody } from '#backend/features/events/read-body.ts';
import type { ReadDb } from '#backend/store/db.ts';
/** What routing reads of a body: all of it, or of a large one what can matter; undefined where it isn't UTF-8. */
export declare function readRoutingText(db: ReadDb, kept: KeptBody): string | undefined;
