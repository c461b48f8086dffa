import type { SyncContext } from './sync-context.ts';
import { type Wake } from './wake.ts';
/** Fetches the bodies of open items in small batches whenever the replica has caught up. */
export declare function runBodyLoop(context: SyncContext, wake: Wake): Promise<void>;
