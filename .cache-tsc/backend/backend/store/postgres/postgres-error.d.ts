import { type PostgresFailure } from './postgres-messages.ts';
/** A refusal that says nothing about the store, such as a key that is taken. */
export declare class PostgresRefusal extends Error {
    readonly sqlState: string;
    constructor({ code, message }: PostgresFailure);
}
/** PostgreSQL's failures as the store's: the same codes as a file's. */
export declare function toPostgresError(failure: PostgresFailure): Error;
