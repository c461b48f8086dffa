import type { EventId } from '#shared/model/ids.ts';
/** A decision by hand: prepared statements, the same rows, the same tables, the same two commits of which one waits for the disk. */
export declare function rawDecisions(dataDir: string): {
    decide(opId: string, ids: readonly EventId[]): void;
    close(): void;
};
