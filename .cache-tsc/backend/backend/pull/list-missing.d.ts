import type { ListedDelivery } from '#backend/providers/delivery-source.ts';
import type { PullScope } from './pull-tools.ts';
/** The newest attempt of an event that isn't here. */
export interface MissingDelivery extends ListedDelivery {
    /** When its first attempt was: the watermark stays before that. */
    readonly firstAt: number;
}
/** What the provider has and we don't. */
export interface Missing {
    /** Oldest first. */
    readonly deliveries: readonly MissingDelivery[];
    readonly listed: number;
    /** When the first page was answered, by the provider's clock. */
    readonly at: number;
    /** The oldest of those that are left to a later pull; undefined where there are none. */
    readonly leftFrom: number | undefined;
    /** When the oldest one on the list was delivered; undefined where it is empty. */
    readonly oldestAt: number | undefined;
    /** Whether the list ended before anything that was covered before. */
    readonly isExhausted: boolean;
}
/** In memory at once: the oldest are taken first, because they are the next to disappear. */
export declare const mostTaken = 5000;
/** Goes through the list, newest first, until a whole page lies before the watermark. */
export declare function listMissing(scope: PullScope, limit: number): Promise<Missing>;
