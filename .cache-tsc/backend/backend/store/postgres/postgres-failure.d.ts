import { type PostgresFailure } from './postgres-messages.ts';
/** The server is gone, or was never there. */
export declare class LostConnection extends Error {
}
/** The server is there, and can't be spoken with as was asked. */
export declare class UnusableConnection extends Error {
}
/** What is told to the thread that waits. */
export declare function toFailure(error: unknown): PostgresFailure;
/** PostgreSQL's own code, where it is PostgreSQL that answered. */
export declare function sqlStateOf(error: unknown): string | undefined;
