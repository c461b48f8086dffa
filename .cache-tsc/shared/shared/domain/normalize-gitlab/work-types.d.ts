import type { EventTypes } from '../event-type.ts';
/** Issues, what is said about them, and milestones. */
export declare const workTypes: EventTypes;
