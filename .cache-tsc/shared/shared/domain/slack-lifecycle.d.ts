import type { LifecycleChange } from './lifecycle-change.ts';
/** Types that may change our records; all others change nothing. */
export declare const slackLifecycleTypes: ReadonlySet<string>;
/** The change that a Slack event brings about; undefined for events that change nothing of ours. Never throws. */
export declare function slackLifecycle(eventType: string, payload: unknown): LifecycleChange | undefined;
