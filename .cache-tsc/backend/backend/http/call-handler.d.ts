import type { ApiContract, ApiName } from '#shared/api/contract.ts';
import type { RouteOutput, RouteRequest } from '#shared/api/route.ts';
import type { ApiHandlers, HandlerContext } from './handler.ts';
type JsonName = {
    [N in ApiName]: ApiContract[N]['answer'] extends {
        kind: 'json';
    } ? N : never;
}[ApiName];
/** Only calls that answer at once, so that several of them can be one transaction. */
export type PromptName = {
    [N in JsonName]: ApiContract[N] extends {
        idempotent: true;
    } | {
        versioned: true;
    } | {
        method: 'GET';
    } ? N : never;
}[JsonName];
/** Calls of the contract from inside the process: parsed, checked and answered as a request would be. */
export type LocalCall = <N extends PromptName>(name: N, request: RouteRequest<ApiContract[N]>) => RouteOutput<ApiContract[N]>;
export declare function createLocalCall(handlers: Partial<ApiHandlers>, context: Partial<HandlerContext>): LocalCall;
export {};
