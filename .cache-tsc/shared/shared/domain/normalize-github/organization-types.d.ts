import type { EventTypes } from '../event-type.ts';
/** People, teams, money and advisories: nothing that a project works with. */
export declare const organizationTypes: EventTypes;
