import type { ApiContract, ApiName } from '#shared/api/contract.ts';
import type { Route, RouteOutput, RouteRequest } from '#shared/api/route.ts';
import type { ServiceEndpoint } from './service-connector.ts';
export type Fetch = typeof globalThis.fetch;
type Bytes = ReadableStream<Uint8Array>;
type NameOf<Kind extends Route['answer']['kind']> = {
    [N in ApiName]: ApiContract[N]['answer']['kind'] extends Kind ? N : never;
}[ApiName];
export type JsonName = NameOf<'json'>;
export type StreamName = NameOf<'stream'>;
export interface CallOptions {
    readonly signal: AbortSignal;
    readonly tenantId?: string;
    readonly timeoutMs?: number;
}
/** The calls of one running service, each with a time limit and a way to give it up. */
export interface ServiceClient {
    call<N extends JsonName>(name: N, request: RouteRequest<ApiContract[N]>, options: CallOptions): Promise<RouteOutput<ApiContract[N]>>;
    /** The body as it comes: the caller reads it to its end or gives it up. */
    stream(name: StreamName, options: CallOptions): Promise<Bytes>;
}
export declare function createServiceClient(fetch: Fetch, endpoint: ServiceEndpoint): ServiceClient;
export {};
