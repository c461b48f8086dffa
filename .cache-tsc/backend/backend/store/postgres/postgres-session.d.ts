import type { SqlParam, WriteLock } from '../db.ts';
import type { PostgresLink } from './postgres-link.ts';
/**
 * One connection as a thread sees it. Writes of a transaction wait for the next read, and go with it: each way to the server
 * and back costs as much as several statements.
 */
export declare class PostgresSession {
    private readonly link;
    private readonly connection;
    private waiting;
    private waitingBytes;
    private begun;
    private sentSinceBegin;
    private unhurried;
    constructor(link: PostgresLink, connection: number);
    get inTransaction(): boolean;
    begin(text: string, lock: WriteLock): void;
    /** In a transaction: it waits and works for as long as it takes. */
    takeTime(): void;
    commit(): void;
    /** After this nothing of the transaction is left, whether the server hears of it or not: it ends with its connection. */
    rollback(): void;
    /** Answers what the statement did; outside a transaction at once, inside when somebody asks. */
    write(sql: string, values: readonly SqlParam[]): {
        readonly changes: number;
    };
    read(sql: string, values: readonly SqlParam[]): readonly unknown[];
    /** Several statements at once, without parameters. */
    script(text: string): void;
    /** Sends what waits, and throws what was wrong with it. */
    settle(): void;
    private put;
    private flush;
    private forget;
    /** Tells each of them what it did, also where a later one was refused; throws the store's own failures. */
    private send;
}
/** “SWBD”: advisory locks of ours among those of others in the same database. */
export declare const lockSpace = 1400332868;
