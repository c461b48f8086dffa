import type { WebhookProvider } from './webhook-provider.ts';
/** GitHub's webhooks: docs.github.com, "Validating webhook deliveries". */
export declare const github: WebhookProvider;
