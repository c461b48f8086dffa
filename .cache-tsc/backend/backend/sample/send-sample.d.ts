import type { Clock } from '#shared/lib/clock.ts';
import type { SampleRun } from '#backend/features/sample/sample-run.ts';
import type { LocalCall } from '#backend/http/call-handler.ts';
import type { ReadDb } from '#backend/store/db.ts';
export interface SampleListener {
    readonly url: string;
    close(): Promise<void>;
}
export interface SendSampleOptions {
    readonly sample: SampleRun;
    readonly read: ReadDb;
    readonly readSecret: (ref: string) => string;
    readonly openListener: (clock: Clock) => Promise<SampleListener>;
    readonly callAt: (clock: Clock) => LocalCall;
    readonly routed: () => Promise<void>;
    readonly onSent: (count: number) => void;
    readonly signal: AbortSignal;
}
/**
 * Sends what has not been sent yet, signed, over HTTP, one after the other; the listener's clock is set to each delivery's time
 * before it. What was sent before an interruption is answered as a duplicate. Answers how many have been sent in all.
 */
export declare function sendSample(options: SendSampleOptions): Promise<number>;
