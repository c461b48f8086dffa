import type { Topic } from './scenario.ts';
/** What the invented people work on. */
export declare const titlesByTopic: Readonly<Record<Topic, readonly string[]>>;
export declare const filesByTopic: Readonly<Record<Topic, readonly string[]>>;
export declare const comments: readonly ['Looks right to me. Could we also cover the empty case?', 'I can reproduce this on staging, every time.', 'Would it be simpler to do this where the order is read?', 'Thanks! One question about the retry, otherwise good.', 'This fixed it for the two accounts that reported it.', 'Let us wait for the numbers of this week before we decide.', 'I measured it: from 420 ms to 90 ms on the slowest page.', 'The name says less than it could. What about calling it what it returns?', 'Please rebase, the migration has a new number.', 'Agreed with support: we keep the old text until Monday.'];
export declare const checkNames: readonly ['lint', 'unit tests', 'build', 'type check', 'end to end', 'licence check'];
export declare const workflowNames: readonly ['CI', 'Deploy to staging', 'Nightly', 'Release'];
export declare const labelNames: readonly ['bug', 'needs review', 'good first task', 'customer', 'blocked'];
export declare const environments: readonly ['staging', 'production', 'preview'];
