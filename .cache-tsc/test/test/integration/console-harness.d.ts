import { type Console } from '#main/console.ts';
import { type Fetch, type ServiceClient } from '#main/service/service-client.ts';
import type { ServiceConnector } from '#main/service/service-connector.ts';
import type { ServiceProcess } from '#main/service/service-process.ts';
import { type IpcClient } from '#shared/ipc/ipc-client.ts';
import type { IpcEvent } from '#shared/ipc/contract.ts';
export declare const newDataDir: () => string;
export interface RunningConsole {
    readonly console: Console;
    readonly ipc: IpcClient;
    readonly events: readonly IpcEvent[];
    readonly service: ServiceConnector;
    /** The service's process that runs now. */
    process(): ServiceProcess;
    /** An administrator's calls to the service that runs now. */
    admin(): ServiceClient;
    stop(): Promise<void>;
}
/** A supervised embedded service over `dataDir`, as both hosts run it. */
export declare function superviseService(dataDir: string): {
    service: ServiceConnector;
    process: () => ServiceProcess;
    stopping: () => void;
};
/** The whole console over its real parts: worker thread, child process, HTTP. */
export declare function startConsole(dataDir: string, options?: {
    service?: ServiceConnector;
    fetch?: Fetch;
    sample?: boolean;
    serviceKey?: string;
}): RunningConsole;
/** Asks again until the answer satisfies; fails after `withinMs` with the last one. */
export declare function until<T>(ask: () => Promise<T> | T, satisfies: (answer: T) => boolean, withinMs?: number): Promise<T>;
export declare const signal: () => AbortSignal;
/** A workspace with an active installation, a project, and a way to send GitHub's events to it. */
export declare function furnish(running: RunningConsole): Promise<{
    workspaceId: string;
    tenantId: string;
    installationId: `inst_${string}`;
    projectId: `prj_${string}`;
    push(repository: {
        id: number;
        name: string;
    }): Promise<void>;
}>;
