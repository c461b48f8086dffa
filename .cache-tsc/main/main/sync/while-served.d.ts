import type { ServiceEndpoint } from '../service/service-connector.ts';
import type { SyncContext } from './sync-context.ts';
import type { Wake } from './wake.ts';
/** How long a loop rests before its next turn; null until it is woken. */
export type Rest = number | null | 'none';
/** Takes turns for as long as the service is up, rests between them, and waits while it is down; until the signal aborts. */
export declare function whileServed({ service, signal }: SyncContext, wake: Wake, turn: (endpoint: ServiceEndpoint) => Promise<Rest>): Promise<void>;
/** Whether a restarted service has another address and token by now: what the old one answered says nothing. */
export declare function hasMoved({ service }: SyncContext, endpoint: ServiceEndpoint): boolean;
