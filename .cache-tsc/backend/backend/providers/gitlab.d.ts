import type { WebhookProvider } from './webhook-provider.ts';
/**
 * GitLab's webhooks: docs.gitlab.com, "Webhooks". A secret that begins with `whsec_` is a signing token and signs by Standard
 * Webhooks; any other is the older secret token, which comes as it is.
 */
export declare const gitlab: WebhookProvider;
