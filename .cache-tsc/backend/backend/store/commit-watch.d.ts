import type { CommitMark } from './service-database.ts';
export interface CommitWatch {
    /** Calls back after every commit, by this process or another one on the same file; returns the way to stop. */
    onCommit(listener: () => void): () => void;
    /** Looks at once: after a commit of our own there is no need to wait. */
    look(): void;
    /** How many are called back. */
    listeners(): number;
    stop(): void;
}
/** Notices commits by a mark that is cheap to read and covers every process. */
export declare function createCommitWatch(mark: CommitMark): CommitWatch;
