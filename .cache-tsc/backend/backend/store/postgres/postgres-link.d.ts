import { type FromPostgres, type ToPostgres } from './postgres-messages.ts';
/** A thread that talks to PostgreSQL, while the one that asks sleeps: the store's calls answer at once, as a file's do. */
export interface PostgresLink {
    ask(message: ToPostgres): FromPostgres;
    close(): void;
}
export interface LinkOptions {
    readonly url: string;
    readonly threadUrl: URL;
    readonly patienceMs?: number;
}
export declare function openPostgresLink({ url, threadUrl, patienceMs }: LinkOptions): PostgresLink;
