import type { KeyObject } from 'node:crypto';
import type { Clock } from '#shared/lib/clock.ts';
import type { RequestHeaders, WebhookProvider } from '#backend/providers/webhook-provider.ts';
import type { Receipt, VerifiedDelivery } from './commit-deliveries.ts';
/** Whose address a request came to, with the secrets that may have signed it: the current one first. */
export interface IntakeApp {
    readonly id: string;
    readonly provider: string;
    readonly secrets: readonly KeyObject[];
}
export type FindIntakeApp = (pathToken: string, how?: {
    readonly mustBeNew?: boolean;
}) => IntakeApp | undefined;
export interface WebhookRequest {
    readonly provider: string;
    readonly pathToken: string;
    readonly headers: RequestHeaders;
    readonly body: AsyncIterable<Uint8Array>;
    /** Kept with the delivery, and named wherever its routing is. */
    readonly traceId?: string;
}
export interface IntakeLimits {
    readonly maxBodyBytes: number;
    /** Of all bodies below a megabyte that are under way; the larger ones have a place of their own, as large as the largest. */
    readonly maxBufferedBytes: number;
    /** How long a large body waits for its turn: providers hang up after 10 s. */
    readonly patienceMs: number;
    readonly maxWaiting: number;
    readonly maxDepth: number;
    readonly maxKeys: number;
}
export declare const intakeLimits: IntakeLimits;
/** What a provider is told: that its delivery is on disk, or what it waits for when it tries an address. */
export type IntakeAnswer = {
    readonly status: Receipt;
    readonly deliveryId: string;
} | {
    readonly challenge: string;
};
export interface Intake {
    /** Answers once the delivery is durable; throws with the code of what is wrong with it. */
    receive(request: WebhookRequest): Promise<IntakeAnswer>;
}
export interface IntakeOptions {
    readonly providers: ReadonlyMap<string, WebhookProvider>;
    /** Asked for each request: another process may change an app, or give it a new secret, at any time. */
    readonly readApp: FindIntakeApp;
    /** Answers once all of them are on disk. */
    readonly commit: (deliveries: readonly VerifiedDelivery[]) => Promise<readonly Receipt[]>;
    readonly clock: Clock;
    readonly limits?: Partial<IntakeLimits>;
}
/** Takes providers' requests: whole, signed, within limits, and on disk before the answer. Nothing is parsed here. */
export declare function createIntake(options: IntakeOptions): Intake;
