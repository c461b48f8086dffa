import type { SyncContext } from './sync-context.ts';
import type { Wake } from './wake.ts';
export interface NudgeLoopOptions {
    readonly wake: Wake;
    readonly onOpen: () => void;
    readonly onNudge: () => void;
    readonly onLost: () => void;
}
/** Listens for the feed's moves and connects again until the signal aborts. */
export declare function runNudgeLoop(context: SyncContext, options: NudgeLoopOptions): Promise<void>;
