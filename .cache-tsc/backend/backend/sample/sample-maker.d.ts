import type { Clock } from '#shared/lib/clock.ts';
import type { SampleMaker } from '#backend/features/sample/sample-handlers.ts';
import type { ApiHandlers } from '#backend/http/handler.ts';
import type { Logger } from '#backend/http/logger.ts';
import type { ReadDb, WriteDb } from '#backend/store/db.ts';
import type { SampleListener } from './send-sample.ts';
export interface SampleMakerOptions {
    readonly handlers: Partial<ApiHandlers>;
    readonly read: ReadDb;
    readonly write: <T>(work: (db: WriteDb) => T) => T;
    readonly readSecret: (ref: string) => string;
    readonly clock: Clock;
    readonly randomBytes: (count: number) => Uint8Array;
    readonly logger: Logger;
    /** Opens a loopback listener of the service's own intake, whose clock is the one given. */
    readonly openListener: (clock: Clock) => Promise<SampleListener>;
    /** Answers when everything that was delivered has been routed. */
    readonly routed: () => Promise<void>;
}
export interface StoppableSampleMaker extends SampleMaker {
    /** Goes on with a sample that was interrupted; makes none. */
    resume(): void;
    stop(): Promise<void>;
}
/** Keeps the sample workspace: made once, sent in the background, gone on with after a restart. */
export declare function createSampleMaker(options: SampleMakerOptions): StoppableSampleMaker;
