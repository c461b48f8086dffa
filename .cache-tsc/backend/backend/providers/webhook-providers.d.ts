import type { Provider } from '#shared/model/provider.ts';
import type { WebhookProvider } from './webhook-provider.ts';
/** The providers that this service takes events from; a new one is a new line. */
export declare const webhookProviders: ReadonlyMap<string, WebhookProvider>;
/** What a provider answers for itself. */
export declare function webhookProvider(name: Provider): WebhookProvider;
