import type { Cast } from './cast.ts';
import type { Payload } from './example-payloads.ts';
/** An example payload in which everybody and everything is replaced, the same way in every place of the body. */
export declare function rewritePayload(example: Payload, cast: Cast): Record<string, unknown>;
