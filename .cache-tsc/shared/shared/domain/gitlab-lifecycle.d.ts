import type { LifecycleChange } from './lifecycle-change.ts';
/** The change that an event of a group or system hook brings about, by its `event_name`. Never throws. */
export declare function gitlabLifecycle(type: string, payload: unknown): LifecycleChange | undefined;
