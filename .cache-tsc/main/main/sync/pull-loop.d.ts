import type { ReplicaState } from '../store/store-api.ts';
import type { ConnectionEvent } from './connection.ts';
import type { SyncContext } from './sync-context.ts';
import type { Wake } from './wake.ts';
export interface PullLoopOptions {
    readonly wake: Wake;
    readonly initial: ReplicaState;
    /** Whether the service tells by itself when the feed moves; without it the feed is polled. */
    readonly isNudged: () => boolean;
    readonly onConnection: (event: ConnectionEvent) => void;
    readonly onFirstLoad: (progress: {
        rows: number;
        total: number;
    } | null) => void;
    readonly onState: (state: ReplicaState) => void;
    readonly onRows: (seq: number) => void;
    readonly onOps: () => void;
    readonly onCaughtUp: () => void;
}
/** Keeps the replica at the feed's end until the signal aborts. */
export declare function runPullLoop(context: SyncContext, options: PullLoopOptions): Promise<void>;
