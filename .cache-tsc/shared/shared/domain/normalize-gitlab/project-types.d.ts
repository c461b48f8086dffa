import type { EventTypes } from '../event-type.ts';
/** Projects and groups themselves, as group and system hooks tell of them. */
export declare const projectTypes: EventTypes;
