import type { Clock } from '#shared/lib/clock.ts';
import { type Fetch } from './service-client.ts';
import type { ServiceConnector } from './service-connector.ts';
import type { After } from './timers.ts';
/**
 * A service that somebody else runs. It is taken to be there, and calls tell when it isn't; only one that takes
 * connections and then says nothing is found out here, by asking for its health.
 */
export declare function createRemoteService(given: {
    url: string;
    token: string;
}, { fetch, after, clock }: {
    fetch: Fetch;
    after: After;
    clock: Clock;
}): ServiceConnector;
/** The service's address without its last slash; plain http only to this machine, credentials never. */
export declare function parseServiceUrl(text: string): string;
