import type { PullScope } from './pull-tools.ts';
export interface Pulled {
    readonly listed: number;
    readonly stored: number;
    readonly unreadable: number;
    readonly redeliveries: number;
    /** Whether the provider has more than one pull takes. */
    readonly more: boolean;
}
/**
 * Takes what the provider has and we don't, oldest first. The watermark follows what is on disk: killed at any point, the next
 * pull finds the rest, and what is here already changes nothing. Throws what ended it.
 */
export declare function pullDeliveries(scope: PullScope, limit: number): Promise<Pulled>;
