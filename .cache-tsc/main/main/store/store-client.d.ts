import type { WorkerOptions } from 'node:worker_threads';
import { Worker } from 'node:worker_threads';
import type { Clock } from '#shared/lib/clock.ts';
import type { After } from '../service/timers.ts';
import type { ConsoleStore } from './store-api.ts';
import type { StoreHealthBoard } from './store-health.ts';
export interface StoreClientOptions {
    readonly workerFile: string | URL;
    readonly dataDir: string;
    readonly maxBodyBytes?: number;
    /** A defect inside the store, or the end of its thread: for the log. */
    readonly onDefect?: (message: string) => void;
    readonly clock: Clock;
    readonly after: After;
    readonly health: StoreHealthBoard;
    readonly spawn?: (file: string | URL, options: WorkerOptions) => Worker;
}
/**
 * The store in a thread of its own, so that a slow query never stalls a window.
 * When the thread ends it is started again and recovers the outbox. What it had not answered is asked again where that changes nothing,
 * a decision by its id; anything else fails as `service.busy`. Nothing is ever left without an answer.
 */
export declare function createStoreClient(options: StoreClientOptions): ConsoleStore;
