import type { InstallationState } from '#shared/model/installation.ts';
import type { Instant } from '#shared/model/instant.ts';
/** `toInstant`, for windows full of times of the same few days: the day's part is made once. */
export declare function instantAt(timeMs: number): Instant;
/** An installation's state as the replica keeps it: written from a row that a schema has accepted. */
export declare function installationStateOf(json: string): InstallationState;
/** `JSON.parse` of texts that repeat from row to row. The values are shared: nobody may change them. */
export declare function parseShared(json: string): unknown;
