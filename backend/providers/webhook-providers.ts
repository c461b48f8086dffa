import type { Provider } from '#shared/model/provider.ts'
import { github } from './github.ts'
import type { WebhookProvider } from './webhook-provider.ts'

/** The providers that this service takes events from; a new one is a new line. */
export const webhookProviders: ReadonlyMap<string, WebhookProvider> = new Map<Provider, WebhookProvider>([
  [github.name, github],
])
