import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ConsoleStore } from '../../store/store-api.ts'

type CatalogMethod =
  | 'destinations.search'
  | 'members.search'
  | 'installations.list'
  | 'installations.resources'
  | 'installations.mappings'
  | 'mappings.list'

export function createCatalogHandlers({
  store,
  workspaceId,
}: {
  store: ConsoleStore
  workspaceId: () => string
}): IpcHandlers<CatalogMethod> {
  return {
    'members.search': (input) => store.membersSearch({ ...input, workspaceId: workspaceId() }),
    'destinations.search': (input) => store.destinationsSearch({ ...input, workspaceId: workspaceId() }),
    'installations.list': (input) => store.installationsList({ ...input, workspaceId: workspaceId() }),
    'installations.resources': (input) => store.installationsResources({ ...input, workspaceId: workspaceId() }),
    'installations.mappings': (input) => store.installationsMappings({ ...input, workspaceId: workspaceId() }),
    'mappings.list': (input) => store.mappingsList({ ...input, workspaceId: workspaceId() }),
  }
}
