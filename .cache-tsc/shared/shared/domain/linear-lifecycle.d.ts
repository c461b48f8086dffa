import type { LifecycleChange } from './lifecycle-change.ts';
/** Types that may change our records; all others change nothing. */
export declare const linearLifecycleTypes: ReadonlySet<string>;
/** The change that a Linear event brings about; undefined for events that change nothing of ours. Never throws. */
export declare function linearLifecycle(eventType: string, payload: unknown): LifecycleChange | undefined;
