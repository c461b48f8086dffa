export type SqlValue = string | number | bigint | Uint8Array | null;
export type SqlParam = SqlValue;
/** A prepared read. `Row` is what the statement's own columns say: tables are strict, so their types hold. */
export interface Reading<Row> {
    get(...params: readonly SqlParam[]): Row | undefined;
    all(...params: readonly SqlParam[]): Row[];
    iterate(...params: readonly SqlParam[]): IterableIterator<Row>;
}
/** A prepared write. */
export interface Writing {
    /** What it changed is known when it is asked for: until then a store may send it along with what follows. */
    run(...params: readonly SqlParam[]): {
        readonly changes: number;
    };
}
/**
 * Whom a transaction keeps waiting where several processes write to one store. A file has one writer at a time, whatever is
 * asked for here.
 * - `everything`: no other of these but `nothing`. What isn't known to need less asks for this.
 * - `workspace`: writers of that workspace.
 * - `workspaces`: of those that it asks for one by one, by `lockWorkspace`.
 * - `nothing`: rows that stand for themselves, such as a delivery in the inbox.
 */
export type WriteLock = {
    readonly kind: 'everything';
} | {
    readonly kind: 'workspace';
    readonly id: string;
} | {
    readonly kind: 'workspaces';
} | {
    readonly kind: 'nothing';
};
declare const readBrand: unique symbol;
declare const writeBrand: unique symbol;
/** A connection that can only be read from; statements are prepared once per text. */
export interface ReadDb {
    readonly [readBrand]: true;
    read<Row>(sql: string): Reading<Row>;
}
/** The one writing connection of a thread. Commands take it inside `transaction`. */
export interface WriteDb extends ReadDb {
    readonly [writeBrand]: true;
    write(sql: string): Writing;
    /** A write that answers rows, by RETURNING. */
    returning<Row>(sql: string): Pick<Reading<Row>, 'get' | 'all'>;
    readonly inTransaction: boolean;
    /** What a transaction knows of rows that it keeps others from, so that it needn't ask again: empty when it begins. */
    readonly known: Map<string, number>;
    /** For `transaction` alone, like the next three. */
    begin(lock: WriteLock): void;
    commit(): void;
    rollback(): void;
    /** Waits until everything written so far was accepted; throws what was wrong with the first that wasn't. */
    settle(): void;
    /** In a transaction over `workspaces`: whether this one is ours now. The first is waited for; another that is somebody else's isn't. */
    lockWorkspace(id: string): boolean;
    /** Whether others write at the same time: then rows may come in late, before some that are here. */
    readonly isShared: boolean;
    /** Ends a SELECT so that rows which another process is at work on are left to it. */
    readonly skipLocked: '' | 'FOR UPDATE SKIP LOCKED';
    /** Whether a task that only one process may do at a time is ours, until it is let go of or this connection ends. */
    take(task: string): boolean;
    letGo(task: string): void;
}
/** A reading connection of its own, which can hold one state of the database across many reads. */
export interface ReaderDb extends ReadDb {
    beginRead(): void;
    endRead(): void;
    close(): void;
}
export {};
