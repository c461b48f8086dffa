import type { LifecycleChange } from './lifecycle-change.ts';
/** Types that may change our records; all others change nothing. */
export declare const jiraLifecycleTypes: ReadonlySet<string>;
/** The change that a Jira event brings about; undefined for events that change nothing of ours. Never throws. */
export declare function jiraLifecycle(eventType: string, payload: unknown): LifecycleChange | undefined;
