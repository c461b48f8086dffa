import type { LifecycleChange } from './lifecycle-change.ts';
/** The change that a GitHub event brings about; undefined for events that change nothing of ours. Never throws. */
export declare function githubLifecycle(eventType: string, payload: unknown): LifecycleChange | undefined;
