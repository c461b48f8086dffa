import type { EventDetail, Payload } from '#shared/ipc/inbox-calls.ts';
import { type EventFile } from '#shared/model/event-file.ts';
import type { EventId } from '#shared/model/ids.ts';
/**
 * Puts the newest events into a file until it is full. A payload that would take more than half of it is named instead, unless it is the only
 * event; so is one that isn't on this machine.
 */
export declare function buildEventFile({ head, frozen, readEvent, readPayload, }: {
    head: Pick<EventFile, 'exportedAt' | 'exportedBy' | 'workspace'>;
    frozen: {
        readonly asked: number;
        readonly ids: readonly EventId[];
    };
    /** Null where it is gone. */
    readEvent: (id: EventId) => Promise<EventDetail | null>;
    /** Null where it isn't kept here. */
    readPayload: (id: EventId) => Promise<Payload | null>;
}): Promise<EventFile>;
