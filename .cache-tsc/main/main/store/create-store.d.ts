import type { Clock } from '#shared/lib/clock.ts';
import type { NewId } from '#shared/lib/new-id.ts';
import type { LoadParsers } from './load-parsers.ts';
import type { ConsoleStore } from './store-api.ts';
export interface StoreOptions {
    readonly dataDir: string;
    readonly clock: Clock;
    readonly newId: NewId;
    readonly loadParsers: LoadParsers;
    /** Cap of the kept payloads of one workspace. */
    readonly maxBodyBytes?: number;
    /** Copies the log of a database in another thread; without it, the store does so itself. */
    readonly copyLog?: (path: string) => Promise<void>;
}
/** The store in this thread. In the console it runs in a worker; tests use it as it is. */
export declare function createStore(options: StoreOptions): ConsoleStore;
