import type { EventTypes } from '../event-type.ts';
/** Pull requests, their reviews, and the merge queue. */
export declare const pullRequestTypes: EventTypes;
