import type { ApiHandlers } from '#backend/http/handler.ts'
import type { SecretStore } from '#backend/secrets/secret-store.ts'
import { createProviderApp } from './create-provider-app.ts'
import { listAppsWithUnclaimed } from './list-unclaimed.ts'

export function createProviderAppHandlers(options: {
  readonly secrets: SecretStore
  readonly randomBytes: (count: number) => Uint8Array
}) {
  return {
    'provider_apps.list': ({ read }) => ({ items: listAppsWithUnclaimed(read) }),
    'provider_apps.create': (context, { body }) =>
      createProviderApp({ ...context, ...options, actor: context.principal.name }, body),
  } satisfies Pick<ApiHandlers, 'provider_apps.list' | 'provider_apps.create'>
}
