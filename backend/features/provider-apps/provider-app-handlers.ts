import type { ApiHandlers } from '#backend/http/handler.ts'
import type { SecretStore } from '#backend/secrets/secret-store.ts'
import { createProviderApp } from './create-provider-app.ts'
import { listAppsWithUnclaimed } from './list-unclaimed.ts'
import { listUnnamed, readUnnamed } from './unnamed-deliveries.ts'

export function createProviderAppHandlers(options: {
  readonly secrets: SecretStore
  readonly randomBytes: (count: number) => Uint8Array
}) {
  return {
    'provider_apps.list': ({ read }) => ({ items: listAppsWithUnclaimed(read) }),
    'provider_apps.create': (context, { body }) =>
      createProviderApp({ ...context, ...options, actor: context.principal.name }, body),
    'provider_apps.unnamed': ({ read }, { params, query }) => listUnnamed(read, params.id, query),
    'provider_apps.unnamed_raw': ({ read }, { params }) => readUnnamed(read, params.id, params.deliveryId),
  } satisfies Pick<
    ApiHandlers,
    'provider_apps.list' | 'provider_apps.create' | 'provider_apps.unnamed' | 'provider_apps.unnamed_raw'
  >
}
