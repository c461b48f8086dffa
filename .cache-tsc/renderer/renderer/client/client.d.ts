import type { IpcClient } from '#shared/ipc/ipc-client.ts';
/** The only way in which the renderer speaks to main. */
export type Client = IpcClient;
