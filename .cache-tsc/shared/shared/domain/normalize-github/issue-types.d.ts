import type { EventTypes } from '../event-type.ts';
/** Issues, discussions, and what orders them: labels, milestones, boards. */
export declare const issueTypes: EventTypes;
