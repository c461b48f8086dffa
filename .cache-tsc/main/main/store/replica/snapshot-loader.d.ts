import type { WorkspaceId } from '#shared/model/ids.ts';
import type { StoreParsers } from '../store-parsers.ts';
import type { Overlay } from './overlay.ts';
/** A first load in progress: a file of its own, which nobody reads and which a crash leaves behind for the next start to throw away. */
export interface SnapshotLoader {
    readonly rows: number;
    /** Takes lines in as the service sent them; answers how many rows there are by now. */
    put(text: string): Generator<void, number>;
    /** Builds indexes, view and tallies of the rows alone. */
    build(now: number): Generator<void, void>;
    /** Lays the overlay over it, and leaves a file that is ready to take the replica's place. */
    finish(input: {
        readonly seq: number;
        readonly at: number;
        readonly now: number;
        readonly revision: number;
        readonly overlay: Overlay;
    }): Generator<void, void>;
    abandon(): void;
}
export declare function loadingPathOf(replicaPath: string): string;
export declare function removeDatabase(path: string): void;
export declare function createSnapshotLoader(replicaPath: string, workspaceId: WorkspaceId, parseSnapshotLine: StoreParsers['parseSnapshotLine']): SnapshotLoader;
/** Puts the loaded file in the replica's place in one step. Nothing may have the old one open. */
export declare function swapIn(replicaPath: string): void;
