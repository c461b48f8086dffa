import { type Change, type SnapshotLine } from '#shared/model/change.ts';
/** A line of the feed; undefined for an entity that only a newer console knows. */
export declare function parseChange(line: unknown): Change | undefined;
/** A line of a snapshot; undefined for an entity that only a newer console knows. */
export declare function parseSnapshotLine(text: string): SnapshotLine | undefined;
