import type { ServerLimits } from './http/http-server.ts';
import type { Logger } from './http/logger.ts';
import type { Prometheus } from './metrics/prometheus.ts';
import type { StoreOptions } from './open-store.ts';
export interface ServiceOptions extends StoreOptions {
    readonly logger: Logger;
    /** Whether the sample workspace may be asked for. */
    readonly allowSample: boolean;
    /** An admin token that lives in memory only: whoever started the process knows it. */
    readonly bootstrapToken?: string;
    readonly limits?: Partial<ServerLimits>;
    /** Where somebody counts what happens, with the text that they read. */
    readonly prometheus?: Prometheus;
    readonly drain?: {
        /** How long `/readyz` says no before the listener closes: whoever sends requests here has to notice first. */
        readonly announceMs?: number;
        /** How long requests under way may take, and streams to end. */
        readonly graceMs?: number;
        /** How long a connection has to be quiet before it is closed. */
        readonly quietMs?: number;
    };
    /** The addresses under which others reach it, through a proxy. */
    readonly publicUrls?: readonly string[];
    /** The file of the intake's thread; without it everything runs on the caller's, by the caller's clock. */
    readonly workerUrl?: URL;
}
export interface Service {
    start(at: {
        readonly host: string;
        readonly port: number;
    }): Promise<{
        readonly url: string;
        readonly port: number;
    }>;
    /** Makes the sample workspace, or goes on with it; throws `sample.not_available`. */
    makeSample(): void;
    /** Ends streams, lets calls under way finish, drains intake and routing, and closes the store. */
    stop(): Promise<void>;
}
/** The connector service over one data folder. Everything that runs is built here. */
export declare function createService(options: ServiceOptions): Service;
