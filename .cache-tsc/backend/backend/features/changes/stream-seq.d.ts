import type { ReadDb } from '#backend/store/db.ts';
/**
 * Server-sent events with the workspace's seq: once at the beginning, then after every commit that moved it.
 * A revocation is a commit too, and ends it. A service that stops says that one may come back.
 */
export declare function streamSeq(options: {
    db: ReadDb;
    workspaceId: string;
    signal: AbortSignal;
    onCommit: (listener: () => void) => () => void;
    isStillAllowed: () => boolean;
}): AsyncGenerator<string>;
