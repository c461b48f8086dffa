import { type IpcEvent } from '#shared/ipc/contract.ts';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { IpcGate } from '../ipc/ipc-router.ts';
import type { After } from '../service/timers.ts';
import type { Session, SessionBook } from './session-book.ts';
export interface SocketParts {
    /** What carries the socket. */
    readonly wire: Duplex;
    readonly book: SessionBook;
    /** Of the request that became this socket. */
    readonly cookies: readonly string[];
    readonly gate: IpcGate<Session>;
    readonly subscribe: (listener: (event: IpcEvent) => void) => () => void;
    readonly greeting: () => readonly IpcEvent[];
    readonly after: After;
}
/** Speaks with one page over its socket: first the page token, then calls and events. */
export declare function serveSocket(socket: WebSocket, parts: SocketParts): void;
