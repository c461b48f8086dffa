import type { Fetch } from './service-client.ts';
/** What an answer may weigh, after it was unpacked; streams have no end and a limit for each of their lines. */
export declare const answerLimits: {
    readonly jsonBytes: number;
    readonly failureBytes: number;
};
/**
 * `fetch` for the service and nobody else: a redirect is a failure, since it would carry the token elsewhere; answers
 * are counted while they come; `localhost` means this machine whatever it resolves to.
 */
export declare function createServiceFetch(fetch: Fetch, limits?: {
    readonly jsonBytes: number;
    readonly failureBytes: number;
}): Fetch;
