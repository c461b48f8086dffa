import { type IpcClient } from '#shared/ipc/ipc-client.ts';
/** The host went before it answered: whether the call was done is not known. */
export declare class LostAnswer extends Error {
}
export interface Page {
    readonly ipc: IpcClient;
    close(): void;
}
/** Opens the console as a page does that never comes back once its host has gone. */
export declare function openPage(address: string): Promise<Page>;
