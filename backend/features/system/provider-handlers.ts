import type { ApiHandlers } from '#backend/http/handler.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'

/** What each provider says of itself. */
export function createProviderHandlers(providers: ReadonlyMap<string, WebhookProvider>) {
  const items = [...providers.values()].map((provider) => ({
    provider: provider.name,
    name: provider.displayName,
    redeliveryWindowMs: provider.redeliveryWindowMs,
    events: [...provider.events],
  }))
  return { 'providers.list': () => ({ items }) } satisfies Pick<ApiHandlers, 'providers.list'>
}
