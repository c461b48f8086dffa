import type { ApiContract } from '#shared/api/contract.ts';
import type { RouteOutput, RouteRequest } from '#shared/api/route.ts';
import { type Fetch, type JsonName } from './service-client.ts';
import type { ServiceConnector } from './service-connector.ts';
import type { After } from './timers.ts';
export interface AccessOptions {
    readonly tenantId?: string;
    /** How long a service that is still starting is waited for; by default not at all. */
    readonly waitMs?: number;
    readonly timeoutMs?: number;
    readonly signal?: AbortSignal;
}
/** One call at a time, to whichever process serves at that moment. */
export interface ServiceAccess {
    call<N extends JsonName>(name: N, request: RouteRequest<ApiContract[N]>, options?: AccessOptions): Promise<RouteOutput<ApiContract[N]>>;
}
export declare function createServiceAccess({ service, fetch, after, signal, }: {
    service: ServiceConnector;
    fetch: Fetch;
    after: After;
    signal: AbortSignal;
}): ServiceAccess;
