import type { EventType } from './event-type.ts';
/** Why a body can't be what its event header, or whatever else names its type, says; undefined when it can. */
export declare function shapeProblem(eventType: string, type: EventType, payload: unknown, named?: string): string | undefined;
