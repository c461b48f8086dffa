import type { PullState } from '#shared/model/pull.ts';
import { type Pulled } from './pull-deliveries.ts';
import { type PullableApp } from './pull-repository.ts';
import type { PullTools } from './pull-tools.ts';
export interface PullReport extends Pulled {
    readonly state: PullState;
}
/** Pulls an app once, whatever comes of it, and leaves word of it in its state. Throws only where the store does. */
export declare function pullApp(tools: PullTools, app: PullableApp, { signal, limit }: {
    readonly signal: AbortSignal;
    readonly limit?: number;
}): Promise<PullReport>;
