import type { RawEvent } from '#shared/api/event-routes.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { ReadDb } from '#backend/store/db.ts';
/** The request behind an event as it came, without what proves or grants anything; undefined where it is no longer kept. */
export declare function readRawEvent(db: ReadDb, workspaceId: string, id: EventId): RawEvent | undefined;
