import type { SentStatement, StatementResult } from './postgres-messages.ts';
export interface Ran {
    readonly results: readonly StatementResult[];
    readonly refused: unknown;
}
export interface PostgresConnection {
    /** Sends all of them before it waits for the first; answers the results up to the first that was refused, and why it was. */
    run(statements: readonly SentStatement[], unhurried?: boolean): Promise<Ran>;
    isLost(): boolean;
    close(): Promise<void>;
}
/** Throws a LostConnection where nobody answers, and what PostgreSQL says where it refuses. */
export declare function openConnection(url: string, silenceMs?: number): Promise<PostgresConnection>;
