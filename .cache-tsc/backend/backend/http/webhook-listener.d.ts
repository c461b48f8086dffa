import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServiceMetrics } from '#backend/metrics/service-metrics.ts';
import type { Intake } from '#backend/intake/create-intake.ts';
import type { Logger } from './logger.ts';
export interface WebhookListenerOptions {
    readonly intake: Intake;
    readonly newTraceId: () => string;
    readonly logger: Logger;
    readonly metrics: ServiceMetrics;
}
/**
 * Answers `webhooks.receive` without the layers that other calls need: there is nobody to authorize but the signature, and
 * providers send more than everybody else together. Answers false for requests that are none of its business.
 */
export declare function createWebhookListener(options: WebhookListenerOptions): (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;
