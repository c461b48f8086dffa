import type { IpcReply } from '#shared/ipc/contract.ts';
type Send = (frame: {
    readonly id: number;
    readonly method: string;
    readonly input: unknown;
}) => void;
/** Calls on their way to a host that may not be there: each gets an answer, whatever happens. */
export interface CallQueue {
    call(method: string, input: unknown): Promise<IpcReply>;
    settle(id: number, reply: IpcReply): void;
    /** From now on calls are sent, also those that waited. */
    open(send: Send): void;
    /** Calls that were sent fail; new ones wait for a while. */
    lose(): void;
    /** Calls fail at once, also those that wait. */
    refuse(): void;
}
export declare function createCallQueue({ after }: {
    after: (delayMs: number, run: () => void) => () => void;
}): CallQueue;
export {};
