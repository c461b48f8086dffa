import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { findInstallation } from '#backend/features/installations/installation-repository.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'
import { addResource } from './add-resource.ts'
import { listResources } from './resource-repository.ts'

export const resourceHandlers = {
  'resources.list': ({ read, workspaceId }, { params, query }) => {
    if (findInstallation(read, workspaceId, params.id) === undefined) {
      throw new SwitchboardError('installation.not_found', 'There is no such installation in this workspace.')
    }
    return listResources(read, { workspaceId, installationId: params.id }, query)
  },
  'resources.add': (context, { params, body }) => addResource(context, params.id, body),
} satisfies Pick<ApiHandlers, 'resources.list' | 'resources.add'>
