import type { Fleet } from './intake-fleet.ts';
export interface LoadReport {
    /** SHA-256 of the body of every genuine delivery. */
    readonly sent: Map<string, string>;
    readonly acked: Set<string>;
    forged: number;
    duplicates: number;
    unanswered: number;
    /** How often a delivery was sent once more because no answer or a 503 had come. */
    retries: number;
    /** Answers that were not 2xx, by kind, status and code. */
    readonly refusals: Map<string, number>;
    readonly answerMs: number[];
    kills: number;
    /** Until the last was sent. */
    seconds: number;
}
export interface LoadOptions {
    readonly seed: number;
    readonly perSecond: number;
    readonly deadline: number;
    /** Kills until then, and as often. */
    readonly kills: number;
    readonly killEveryMs: number;
    /** Some are killed once more while they start. */
    readonly early: boolean;
}
/** Sends webhooks as fast as they are answered, at most `perSecond`, while one process after the other is killed. */
export declare function loadWebhooks(fleet: Fleet, options: LoadOptions): Promise<LoadReport>;
/** The value that `share` of the sorted list does not exceed. */
export declare function percentile(values: readonly number[], share: number): number;
