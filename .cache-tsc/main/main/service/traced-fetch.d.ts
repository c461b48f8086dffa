import type { Fetch } from './service-client.ts';
/** Begins a trace with every request; the service logs and answers under its id. */
export declare function tracedFetch(fetch: Fetch, newTraceId: () => string): Fetch;
