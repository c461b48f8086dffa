import type { IpcEvent, IpcReply } from './contract.ts';
/** What the preload exposes as `window.switchboard`, and what the Node host's socket bridge offers in its place. */
export interface IpcBridge {
    call(method: string, input: unknown): Promise<IpcReply>;
    /** Returns the way to stop listening. */
    subscribe(listener: (event: IpcEvent) => void): () => void;
}
