import type { EventTypes } from '../event-type.ts';
/** Checks, commit states and workflows. */
export declare const buildTypes: EventTypes;
