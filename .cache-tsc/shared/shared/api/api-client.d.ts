import type { ApiContract, ApiName } from './contract.ts';
import type { HttpFetch } from './http-port.ts';
import type { Route, RouteOutput, RouteRequest } from './route.ts';
export interface ApiClientOptions<Body> {
    /** `http://127.0.0.1:4000`, without a slash at its end. */
    readonly baseUrl: string;
    readonly fetch: HttpFetch<Body>;
    /** Asked for every call, so that a new token holds at once. */
    readonly token: () => string;
    /** Sent with every call that needs a tenant. */
    readonly tenantId?: string;
}
type NameOf<Kind extends Route['answer']['kind']> = {
    [N in ApiName]: ApiContract[N]['answer']['kind'] extends Kind ? N : never;
}[ApiName];
/** The service's calls, typed by the HTTP contract. Failures are `SwitchboardError`s with the service's own codes. */
export interface ApiClient<Body> {
    call<N extends NameOf<'json'>>(name: N, request: RouteRequest<ApiContract[N]>): Promise<RouteOutput<ApiContract[N]>>;
    /** The body as it comes; the caller reads it to its end or cancels it. */
    stream<N extends NameOf<'stream'>>(name: N, request: RouteRequest<ApiContract[N]>): Promise<Body>;
}
/** Builds a client of one service. No answer at all is `service.unreachable`; the caller's own abort is `request.timeout`. */
export declare function createApiClient<Body>(options: ApiClientOptions<Body>): ApiClient<Body>;
export {};
