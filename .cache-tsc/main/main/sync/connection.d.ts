import type { SyncStatus } from '#shared/ipc/app-calls.ts';
import { type Instant } from '#shared/model/instant.ts';
export type Connection = SyncStatus['connection'];
/** What can be said about the connection from the one before and what just happened. */
export type ConnectionEvent = {
    readonly kind: 'answered';
} | {
    readonly kind: 'failed';
    readonly why: string;
    readonly retryAt: Instant | null;
};
/** The next connection; while it stays broken it keeps the moment at which it broke. */
export declare function nextConnection(connection: Connection, event: ConnectionEvent, nowMs: number): Connection;
export declare function sameConnection(a: Connection, b: Connection): boolean;
