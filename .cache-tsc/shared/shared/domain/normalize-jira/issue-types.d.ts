import type { EventTypes } from '../event-type.ts';
/** Issues and what is written, measured and hung on them. */
export declare const issueTypes: EventTypes;
