import type { PullState } from '#shared/model/pull.ts';
/** When to pull again after a pull that went well: not all services at the same second. */
export declare function nextPullAt(now: number, random: () => number): number;
/** When to try again after so many failures in a row. */
export declare function retryPullAt(now: number, failures: number, random: () => number): number;
/** What has happened since the state was looked at last. */
export type Occasion = 'start' | 'wake' | 'tick';
/** Whether an app is to be pulled now. A provider's limit is kept whatever happens here. */
export declare function isPullDue(state: PullState, now: number, occasion: Occasion): boolean;
