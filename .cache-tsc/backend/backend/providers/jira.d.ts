import type { WebhookProvider } from './webhook-provider.ts';
/** Jira Cloud's webhooks: developer.atlassian.com, "Webhooks", "Secure admin webhooks". */
export declare const jira: WebhookProvider;
