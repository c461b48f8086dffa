import type { EventTypes } from '../event-type.ts';
/** Pipelines, jobs and what they bring out. */
export declare const buildTypes: EventTypes;
