import type { MessagePort } from 'node:worker_threads';
import type { SqlValue } from '../db.ts';
export interface SentStatement {
    /** In PostgreSQL's own words, with `$1` and so on. */
    readonly text: string;
    /** Under which it is prepared once per connection; without one it is sent as a script. */
    readonly name?: string;
    readonly values: readonly SqlValue[];
}
export type ToPostgres = {
    readonly kind: 'run';
    readonly connection: number;
    readonly statements: readonly SentStatement[];
    /** Whether a connection may be opened, or opened again, for these: not in the middle of a transaction. */
    readonly begins: boolean;
    /** Whether nothing has happened if the connection is lost before the answer: then they are sent once more. */
    readonly repeatable: boolean;
    /** Whether they may take as long as they like, as a migration of many rows does. */
    readonly unhurried?: boolean;
} | {
    readonly kind: 'close';
    readonly connection: number;
};
export interface StatementResult {
    readonly rows: readonly unknown[];
    readonly changes: number;
}
/** What PostgreSQL, or the way to it, said was wrong. */
export interface PostgresFailure {
    readonly code: string;
    readonly message: string;
}
export type FromPostgres = {
    readonly kind: 'done';
    readonly results: readonly StatementResult[];
}
/** `results` of the statements before the one that was refused. */
 | {
    readonly kind: 'failed';
    readonly failure: PostgresFailure;
    readonly results: readonly StatementResult[];
};
export interface PostgresThreadData {
    readonly url: string;
    readonly port: MessagePort;
    /** `heard` for the thread that asks, which sleeps on the first. */
    readonly answered: SharedArrayBuffer;
}
/** What stands where in `answered`: how often there was something to hear, and whether the thread has ended. */
export declare const heard: {
    readonly count: 0;
    readonly ended: 1;
    readonly bytes: 8;
};
/** The code of a way to the server that is gone or never was; the others are PostgreSQL's own, of five characters. */
export declare const unreachable = "unreachable";
/** That of an address that asks for what can't be had. */
export declare const unusable = "unusable";
