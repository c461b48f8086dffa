import type { Installation, InstallationDetail } from '#shared/model/installation.ts'
import type { InstallationTransition } from '#shared/model/next-installation-state.ts'
import { may } from '#shared/model/permissions.ts'
import type { Principal } from '#shared/model/principal.ts'
import { listOwnEndpoints, type OwnEndpoint } from '#backend/features/provider-apps/own-endpoints.ts'
import type { EndpointTools } from '#backend/features/provider-apps/webhook-endpoint.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'
import { createInstallation } from './create-installation.ts'
import { listInstallations, requireInstallation } from './installation-repository.ts'
import { transitionInstallation } from './transition-installation.ts'

export function createInstallationHandlers(options: Omit<EndpointTools, 'newId'>) {
  return {
    'installations.list': ({ read, workspaceId, principal }, { query }) => {
      const { items, ...page } = listInstallations(read, workspaceId, query)
      const detailed = withAddress(listOwnEndpoints(read, workspaceId), principal)
      return { items: items.map(detailed), ...page }
    },
    'installations.get': ({ read, workspaceId, principal }, { params }) =>
      withAddress(listOwnEndpoints(read, workspaceId), principal)(requireInstallation(read, workspaceId, params.id)),
    'installations.create': (context, { body }) => createInstallation({ ...context, ...options }, body),
    'installations.transition': (context, { params, body, ifMatch }) =>
      transitionInstallation(context, params.id, { transition: byOperator(body.transition), ifMatch }),
  } satisfies Pick<
    ApiHandlers,
    'installations.list' | 'installations.get' | 'installations.create' | 'installations.transition'
  >
}

/** Only who could have made the address is told where it is. */
function withAddress(endpoints: ReadonlyMap<string, OwnEndpoint>, { role }: Pick<Principal, 'role'>) {
  return (installation: Installation): InstallationDetail => {
    const own = endpoints.get(installation.id)
    return {
      ...installation,
      webhookPath: may(role, 'administer') ? (own?.webhookPath ?? null) : null,
      hasPreviousSecret: own?.hasPreviousSecret ?? false,
    }
  }
}

function byOperator(kind: 'activate' | 'suspend' | 'unsuspend' | 'disconnect'): InstallationTransition {
  if (kind === 'activate') return { kind: 'prove' }
  return kind === 'disconnect' ? { kind } : { kind, by: 'operator' }
}
