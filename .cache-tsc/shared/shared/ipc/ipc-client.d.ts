import type { IpcBridge } from './bridge.ts';
import type { IpcEvent, IpcInput, IpcMethod, IpcOutput } from './contract.ts';
/** Main's calls, typed by the IPC contract. Failures are `SwitchboardError`s with main's own codes. */
export interface IpcClient {
    call<M extends IpcMethod>(method: M, input: IpcInput<M>): Promise<IpcOutput<M>>;
    /** Returns the way to stop listening. */
    subscribe(listener: (event: IpcEvent) => void): () => void;
}
/** Builds the renderer's client on a bridge. Main has validated both ways, so nothing is parsed again here. */
export declare function createIpcClient(bridge: IpcBridge): IpcClient;
