import { type IpcEvent } from '#shared/ipc/contract.ts';
import type { AssetMap } from '../assets/asset-map.ts';
import type { IpcRouter } from '../ipc/ipc-router.ts';
import type { After } from '../service/timers.ts';
import type { SessionBook } from './session-book.ts';
export interface HostServerOptions {
    readonly assets: AssetMap;
    readonly book: SessionBook;
    readonly router: IpcRouter;
    readonly subscribe: (listener: (event: IpcEvent) => void) => () => void;
    readonly greeting: () => readonly IpcEvent[];
    readonly after: After;
}
export interface HostServer {
    /** Listens on 127.0.0.1 and answers with the port; throws `port.taken`. */
    start(port: number): Promise<number>;
    stop(): Promise<void>;
}
/** 16 KB of headers hold the 180 cookies that a browser keeps for one host. */
export declare const serverLimits: {
    readonly connections: 256;
    readonly headersMs: 5000;
    /** All that is ever sent is a line of JSON, from this machine. */
    readonly requestMs: 5000;
    readonly checkEveryMs: 1000;
    readonly headerBytes: 16384;
    readonly headers: 64;
    readonly sockets: 64;
};
/** Serves the renderer and its calls to browsers on this machine. */
export declare function createHostServer(options: HostServerOptions): HostServer;
