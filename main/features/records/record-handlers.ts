import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ConsoleStore } from '../../store/store-api.ts'

type RecordMethod =
  | 'installations.links'
  | 'installations.stops'
  | 'records.waiting'
  | 'members.list'
  | 'overrides.list'
  | 'overrides.get'

/** Links, members and overrides as this console knows them, with what was decided here. */
export function createRecordHandlers({
  store,
  workspaceId,
}: {
  store: ConsoleStore
  workspaceId: () => string
}): IpcHandlers<RecordMethod> {
  return {
    'installations.links': (input) => store.installationsLinks({ ...input, workspaceId: workspaceId() }),
    'installations.stops': (input) => store.installationsStops({ ...input, workspaceId: workspaceId() }),
    'records.waiting': (input) => store.recordsWaiting({ ...input, workspaceId: workspaceId() }),
    'members.list': (input) => store.membersList({ ...input, workspaceId: workspaceId() }),
    'overrides.list': (input) => store.overridesList({ ...input, workspaceId: workspaceId() }),
    'overrides.get': (input) => store.overridesGet({ ...input, workspaceId: workspaceId() }),
  }
}
