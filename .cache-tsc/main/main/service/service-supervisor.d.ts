import type { Clock } from '#shared/lib/clock.ts';
import type { Log } from '../log/log.ts';
import type { ServiceConnector } from './service-connector.ts';
import { type ServiceProcess } from './service-process.ts';
import type { After } from './timers.ts';
export interface SupervisorOptions {
    readonly spawn: () => ServiceProcess;
    readonly dataDir: string;
    /** A fresh operator token for every process: it lives in memory on both sides only. */
    readonly newToken: () => string;
    readonly clock: Clock;
    readonly after: After;
    readonly random: () => number;
    readonly log: Log;
}
/** Keeps the embedded service running: starts it, waits until it listens, and starts it again when it ends. */
export declare function createServiceSupervisor(options: SupervisorOptions): ServiceConnector;
