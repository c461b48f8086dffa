import type { ReadEvent } from './read-event.ts';
import type { ReadInput } from './read-provider-event.ts';
/** The values of `type` that are understood. */
export declare const supportedLinearEvents: readonly string[];
/** Reads what Linear sends: a change of one thing, or news about our app. */
export declare function readLinearEvent(input: ReadInput): ReadEvent;
/** What changed: most types have it as `data`, an SLA's is `issueData`. */
export declare function linearData(root: unknown): unknown;
