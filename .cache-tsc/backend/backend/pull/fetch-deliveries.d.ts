import type { ListedDelivery } from '#backend/providers/delivery-source.ts';
import type { PullScope } from './pull-tools.ts';
/** Details asked for at the same time. */
export declare const togetherAtMost = 4;
export interface Fetched {
    readonly stored: number;
    /** Those that can't be read, with the code of why. */
    readonly unreadable: readonly {
        readonly listed: ListedDelivery;
        readonly code: string;
    }[];
}
export declare function isOfOneDelivery(error: unknown): boolean;
/**
 * Reads a few deliveries at a time and puts them on disk; those that can't be read are noted. After it has answered, each of
 * them is stored or noted. Throws what ends the whole pull, after it has stored what came.
 */
export declare function fetchDeliveries(scope: PullScope, group: readonly ListedDelivery[]): Promise<Fetched>;
