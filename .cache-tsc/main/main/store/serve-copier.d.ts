import type { MessagePort } from 'node:worker_threads';
/** Copies the log of each file that is named, and says when it is done. */
export declare function serveCopier(port: MessagePort): void;
