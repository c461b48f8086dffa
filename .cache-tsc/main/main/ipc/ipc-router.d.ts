import { type IpcReply } from '#shared/ipc/contract.ts';
import { type Log } from '../log/log.ts';
import type { CallTable, HandlersOf } from './ipc-handlers.ts';
/** Answers one call of a sender; it never throws and never answers undefined. */
export type IpcGate<Sender> = (sender: Sender, method: unknown, input: unknown) => Promise<IpcReply>;
export interface IpcRouter {
    /** The way in for one transport, which alone can tell whose call it is. */
    gate<Sender>(accepts: (sender: Sender) => boolean): IpcGate<Sender>;
}
/** The one wrapper around every handler, for Electron and the Node host alike. */
export declare function createIpcRouter<C extends CallTable>(contract: C, handlers: HandlersOf<C>, { log, newTraceId }: {
    log: Log;
    newTraceId: () => string;
}): IpcRouter;
