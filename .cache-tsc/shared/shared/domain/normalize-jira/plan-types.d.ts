import type { EventTypes } from '../event-type.ts';
/** Projects, versions, sprints and boards. */
export declare const planTypes: EventTypes;
