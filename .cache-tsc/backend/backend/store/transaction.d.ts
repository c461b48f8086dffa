import type { WriteDb, WriteLock } from './db.ts';
/**
 * Runs `work` in one transaction that keeps out whom `lock` says; inside another one, in a savepoint. Whatever it throws
 * undoes what it wrote. `work` is synchronous: a transaction never waits for anything but the store.
 */
export declare function transaction<T>(db: WriteDb, work: () => T extends Promise<unknown> ? never : T, lock?: WriteLock): T;
