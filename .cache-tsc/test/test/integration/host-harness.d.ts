import { WebSocket } from 'ws';
import { type IpcRouter } from '#main/ipc/ipc-router.ts';
import { type SessionBook } from '#main/node-host/session-book.ts';
import { type After } from '#main/service/timers.ts';
import type { IpcEvent } from '#shared/ipc/contract.ts';
/** A clock that stands until it is moved, and timers that follow it. */
export declare function createTestTime(startMs?: number): {
    clock: () => number;
    after: After;
    pass(ms: number): void;
};
export type TestTime = ReturnType<typeof createTestTime>;
export interface TestHost {
    readonly port: number;
    /** `127.0.0.1:PORT`. */
    readonly authority: string;
    readonly origin: string;
    readonly book: SessionBook;
    /** Handlers that ran, by method. */
    readonly calls: string[];
    tell(event: IpcEvent): void;
    stop(): Promise<void>;
}
/** The real server with two small calls behind it, or with the router that is given. */
export declare function startTestHost(options?: {
    readonly clock?: () => number;
    readonly after?: After;
    readonly port?: number;
    readonly router?: IpcRouter;
    readonly greeting?: readonly IpcEvent[];
    /** Instead of a page with nothing on it. */
    readonly rendererDir?: string;
}): Promise<TestHost>;
export interface RawAnswer {
    readonly status: number;
    readonly head: string;
    readonly body: string;
}
/** Sends exactly these bytes and reads until the server ends, or a full head and body came. */
export declare function sendRaw(port: number, request: string | Buffer): Promise<RawAnswer>;
/** A request's bytes. */
export declare function requestText(line: string, headers: Readonly<Record<string, string>>, body?: string): string;
export declare function upgradeHeaders(host: TestHost, more: Readonly<Record<string, string>>): Record<string, string>;
export interface SignedIn {
    /** `name=value`. */
    readonly cookie: string;
    readonly token: string;
}
/** Trades a ticket as the page does. */
export declare function signIn(host: TestHost, ticket?: string, cookie?: string): Promise<SignedIn>;
export interface TestSocket {
    readonly socket: WebSocket;
    readonly closed: Promise<number>;
    /** The next frame that came, or comes. */
    next(): Promise<unknown>;
    send(frame: unknown): void;
}
/** A socket whose upgrade was accepted; nothing has been said on it. */
export declare function openTestSocket(host: TestHost, cookie: string): Promise<TestSocket>;
/** A socket that has been let in. */
export declare function openSignedIn(host: TestHost, { cookie, token }: SignedIn): Promise<TestSocket>;
