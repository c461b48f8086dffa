import type { ConsoleStore } from '#main/store/store-api.ts';
export declare const benchEvents: number;
/** The store as its worker runs it, in this thread. */
export declare function openBenchStore(dataDir: string): ConsoleStore;
/** A data folder with a replica of `count` events; loaded once per run, do not write to it. */
export declare function loadedReplica(count?: number): Promise<string>;
/** A copy to write to. */
export declare function copiedReplica(name: string, count?: number): Promise<string>;
export declare function replicaPath(dataDir: string): string;
