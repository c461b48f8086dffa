import type { FilteredEvent } from '#shared/domain/mapping-filter.ts';
import type { ResourceId } from '#shared/model/ids.ts';
import type { ReasonCode } from '#shared/model/routing-decision.ts';
import type { ReadDb } from '../sqlite/database.ts';
interface WaitingEvent extends Pick<FilteredEvent, 'type' | 'action' | 'kind' | 'branch'> {
    readonly reason: ReasonCode;
    readonly resource_id: ResourceId | null;
}
/** The project that the event would go to if it came now; null where it would wait again, or its changed files decide. */
export declare function mappedByNow(db: ReadDb, { reason, resource_id, ...event }: WaitingEvent): string | null;
export {};
