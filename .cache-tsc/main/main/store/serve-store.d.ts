import type { MessagePort } from 'node:worker_threads';
import type { CopierThread } from './sqlite/copier-thread.ts';
import type { StoreWorkerData } from './store-protocol.ts';
/** Answers the calls of a store client. */
export declare function serveStore(port: MessagePort, { dataDir, maxBodyBytes }: StoreWorkerData, copier: CopierThread): void;
