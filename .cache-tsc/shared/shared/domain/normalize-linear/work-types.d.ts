import type { EventTypes } from '../event-type.ts';
/** What people plan, do and say. */
export declare const workTypes: EventTypes;
