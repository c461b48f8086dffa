import type { WebhookProvider } from './webhook-provider.ts';
/** Linear's webhooks: linear.app/developers, "Securing webhooks". */
export declare const linear: WebhookProvider;
