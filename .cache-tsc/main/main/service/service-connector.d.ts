import type { Instant } from '#shared/model/instant.ts';
/** Where the service answers, and the token that it takes there. */
export interface ServiceEndpoint {
    readonly url: string;
    readonly token: string;
}
/** A service of our own that ends again and again, until it has run for a while. */
export interface ServiceTrouble {
    readonly ends: number;
    /** Why it ended last. */
    readonly why: string;
}
/**
 *   starting ──▶ up {endpoint} ⇄ down {since, retryAt}
 */
export type ServiceState = {
    readonly kind: 'starting';
} | {
    readonly kind: 'up';
    readonly endpoint: ServiceEndpoint;
    readonly trouble?: ServiceTrouble;
} | {
    readonly kind: 'down';
    readonly since: Instant;
    readonly why: string;
    readonly retryAt: Instant | null;
    readonly trouble?: ServiceTrouble;
};
/** The service as the console sees it: embedded and supervised, or somewhere else. */
export interface ServiceConnector {
    start(): void;
    state(): ServiceState;
    /** Returns the way to stop listening. */
    subscribe(listener: (state: ServiceState) => void): () => void;
    /** Tries at once instead of at `retryAt`. */
    retry(): void;
    stop(): Promise<void>;
}
