import { Hono } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import type { FindPrincipal } from './authorize.ts';
import type { ApiHandlers, HandlerContext } from './handler.ts';
/** What every call may use, whoever makes it. */
export type ServiceTools = Pick<HandlerContext, 'read' | 'openReader' | 'write' | 'clock' | 'newId' | 'logger' | 'onCommit'>;
export interface AppOptions {
    /** Calls without a handler are not served. */
    readonly handlers: Partial<ApiHandlers>;
    readonly tools: ServiceTools;
    readonly findPrincipal: FindPrincipal;
    readonly newTraceId: () => string;
    /** Aborts when the service stops: streams end; calls are answered for as long as they come. */
    readonly stopping: AbortSignal;
    /** Whether a Host header is a name that we go by: a page that rebinds a name to us sends that one. */
    readonly isOurHost: (header: string | undefined) => boolean;
}
export type App = Hono<{
    Bindings: HttpBindings;
}>;
/** The HTTP side of the contract: nothing is served that it doesn't name. */
export declare function createApp(options: AppOptions): App;
