import type { RequestHeaders, WebhookProvider } from '#backend/providers/webhook-provider.ts';
import type { Example } from '#test/fixtures/payloads/example.ts';
export interface Sending {
    readonly body: Uint8Array;
    readonly secret: string;
    readonly nowMs: number;
    readonly deliveryId: string;
    readonly eventType: string;
}
/** One provider as its side of the wire sees it, and whom we ask for a second opinion. */
export interface ProviderCase {
    readonly name: string;
    readonly provider: WebhookProvider;
    readonly host: string;
    readonly externalInstallationId: string;
    /** Three secrets that the provider could have made. */
    readonly secrets: readonly [string, string, string];
    readonly signatureHeader: string;
    /** The request's headers, signed by the provider's own package where that signs. */
    readonly headers: (sending: Sending) => Promise<RequestHeaders> | RequestHeaders;
    /** What the provider's own package says of a request; a reason where there is no such package. */
    readonly oracle: ((headers: RequestHeaders, body: Uint8Array, secret: string, nowMs: number) => Promise<boolean> | boolean) | string;
    /** What is signed about time; a reason where nothing is. */
    readonly freshness: {
        readonly pastMs: number;
        readonly futureMs: number;
        readonly late: 'refused' | 'hint';
    } | string;
    /** Where the delivery's id is: within a body, the same bytes are the same delivery. */
    readonly idIn: 'headers' | 'body';
    /** Puts the time of sending into a payload that carries it. */
    readonly dated: (payload: Example['payload'], nowMs: number, deliveryId: string) => unknown;
    /** A header whose loss makes a request not worth reading; a reason where there is none besides the signature. */
    readonly neededHeader: string | {
        readonly skip: string;
    };
    /** Headers that name another type than the body; a reason where no header names one. */
    readonly disagreeing: RequestHeaders | string;
    readonly handshake: string | {
        readonly body: string;
        readonly challenge: string;
    };
}
export declare const providerCases: readonly ProviderCase[];
/** An example of the provider with a resource and the installation of the case. */
export declare function exampleOf({ provider, externalInstallationId }: ProviderCase): Example;
