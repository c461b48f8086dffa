import type { IpcRouter } from '#main/ipc/ipc-router.ts';
/** What came back: a reply, or the code with which the way was shut. */
export type Outcome = {
    readonly ok?: boolean;
    readonly error?: {
        readonly code: string;
    };
} | {
    readonly shut: number;
};
/** Calls in whatever way the transport has, true to form or not. */
export type Caller = (method: unknown, input: unknown) => Promise<unknown>;
/** One way in: who is let in, and everybody who isn't, with what they get. */
export interface Transport {
    readonly name: string;
    /** A caller that is let in. */
    connect(): Promise<Caller>;
    readonly refused: readonly (readonly [who: string, connect: () => Promise<Caller>, gets: Outcome])[];
    stop(): Promise<void>;
}
/** Electron's side, with frames of our own: the same in real windows is in `window-*.e2e.ts`. */
export declare function electronTransport(router: IpcRouter): Transport;
/** The Node host's side: a real server and real sockets. */
export declare function socketTransport(router: IpcRouter): Promise<Transport>;
export declare function expectRefused(outcome: unknown, gets: Outcome): void;
