import type { EventTypes } from '../event-type.ts';
/** Our own app and its tokens. */
export declare const appTypes: EventTypes;
