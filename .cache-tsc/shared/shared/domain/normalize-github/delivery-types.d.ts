import type { EventTypes } from '../event-type.ts';
/** What leaves a repository: deployments, releases, packages, pages. */
export declare const deliveryTypes: EventTypes;
