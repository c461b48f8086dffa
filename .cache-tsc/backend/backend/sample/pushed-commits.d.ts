import type { Cast } from './cast.ts';
import type { Payload } from './example-payloads.ts';
/** Commits of a push, made from the example's first one. */
export declare function pushedCommits(commit: Payload, cast: Cast, count: number): Record<string, unknown>[];
