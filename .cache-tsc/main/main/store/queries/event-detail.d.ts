import type { EventDetail, GroupDetail, InboxFilter } from '#shared/ipc/inbox-calls.ts';
import type { EventId } from '#shared/model/ids.ts';
import type { ReadDb } from '../sqlite/database.ts';
import type { Asked } from './inbox-events.ts';
/** One event that waits or waited for a person; throws `event.not_found`. */
export declare function eventDetail(db: ReadDb, id: EventId): EventDetail;
/** A group as the list of the filter has it, with its newest event; throws `group.not_found`. */
export declare function groupDetail(db: ReadDb, input: {
    readonly groupKey: string;
    readonly filter: InboxFilter;
}, asked: Asked): Promise<GroupDetail>;
