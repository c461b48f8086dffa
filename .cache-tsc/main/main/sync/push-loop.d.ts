import type { SyncContext } from './sync-context.ts';
import type { Wake } from './wake.ts';
export interface PushLoopOptions {
    readonly wake: Wake;
    readonly onSettled: () => void;
    readonly onForbidden: () => void;
    /** Why the service takes no decisions at all; null once it does. They stay queued. */
    readonly onRefused: (why: string | null) => void;
}
/** Sends decisions as they are made until the signal aborts. */
export declare function runPushLoop(context: SyncContext, options: PushLoopOptions): Promise<void>;
