import type { WebhookProvider } from './webhook-provider.ts';
/** Slack's Events API: docs.slack.dev, "Verifying requests from Slack". */
export declare const slack: WebhookProvider;
