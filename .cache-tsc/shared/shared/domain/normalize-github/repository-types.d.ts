import type { EventTypes } from '../event-type.ts';
/** A repository itself: its settings, its alerts, its audience. */
export declare const repositoryTypes: EventTypes;
