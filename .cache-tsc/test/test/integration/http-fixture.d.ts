import type { Role } from '#shared/model/permissions.ts';
import type { Grant } from '#shared/model/principal.ts';
import type { Workspace } from '#shared/model/workspace.ts';
import type { Logger } from '#backend/http/logger.ts';
import type { ServerLimits } from '#backend/http/http-server.ts';
import type { Prometheus } from '#backend/metrics/prometheus.ts';
import { type OpenStore } from '#backend/open-store.ts';
export declare const adminToken = "the-console-that-started-this-service-0001";
export interface RunningService {
    readonly url: string;
    readonly port: number;
    readonly dataDir: string;
    fetch(path: string, init?: RequestOptions): Promise<Response>;
    json<T>(path: string, init?: RequestOptions): Promise<T>;
    workspace(slug: string): Promise<Workspace>;
    /** Works on the store beside the running service, as the command line does. */
    beside<T>(work: (store: OpenStore) => T): T;
    /** A stored token with a role and a grant, made as the command line makes it. */
    token(role: Role, grant: Grant): string;
    /** Revokes a stored token, as the command line does: beside the running service. */
    revoke(token: string): void;
    stop(): Promise<void>;
}
export interface RequestOptions {
    readonly method?: string;
    readonly token?: string | null;
    readonly tenant?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly signal?: AbortSignal;
}
export declare const newDataDir: () => string;
export declare function runService(options?: {
    dataDir?: string;
    logger?: Logger;
    allowSample?: boolean;
    limits?: Partial<ServerLimits>;
    prometheus?: Prometheus;
    /** With the intake's thread, as it runs outside tests. */
    thread?: boolean;
}): Promise<RunningService>;
/** The code of a problem document. */
export declare function codeOf(response: Response): Promise<string>;
/** How a request was refused: its status and code. */
export declare function refusal(answer: Promise<Response>): Promise<[number, string]>;
