import type { EventTypes } from '../event-type.ts';
/** Our own connection: the App's installations, its hook, and people's consent. */
export declare const appTypes: EventTypes;
