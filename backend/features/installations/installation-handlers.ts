import type { InstallationTransition } from '#shared/model/installation.ts'
import type { EndpointTools } from '#backend/features/provider-apps/webhook-endpoint.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'
import { createInstallation } from './create-installation.ts'
import { listInstallations, requireInstallation } from './installation-repository.ts'
import { transitionInstallation } from './transition-installation.ts'

export function createInstallationHandlers(options: Omit<EndpointTools, 'newId'>) {
  return {
    'installations.list': ({ read, workspaceId }, { query }) => listInstallations(read, workspaceId, query),
    'installations.get': ({ read, workspaceId }, { params }) => requireInstallation(read, workspaceId, params.id),
    'installations.create': (context, { body }) => createInstallation({ ...context, ...options }, body),
    'installations.transition': (context, { params, body, ifMatch }) =>
      transitionInstallation(context, params.id, { transition: byOperator(body.transition), ifMatch }),
  } satisfies Pick<
    ApiHandlers,
    'installations.list' | 'installations.get' | 'installations.create' | 'installations.transition'
  >
}

function byOperator(kind: 'suspend' | 'unsuspend' | 'disconnect'): InstallationTransition {
  return kind === 'disconnect' ? { kind } : { kind, by: 'operator' }
}
