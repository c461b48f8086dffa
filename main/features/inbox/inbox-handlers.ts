import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ConsoleStore } from '../../store/store-api.ts'

type InboxMethod =
  | 'inbox.find_row'
  | 'inbox.counts'
  | 'inbox.groups'
  | 'inbox.events'
  | 'inbox.complete'
  | 'inbox.group'
  | 'inbox.event'
  | 'inbox.freeze'

export function createInboxHandlers({
  store,
  workspaceId,
}: {
  store: ConsoleStore
  workspaceId: () => string
}): IpcHandlers<InboxMethod> {
  return {
    'inbox.counts': (input) => store.inboxCounts({ ...input, workspaceId: workspaceId() }),
    'inbox.groups': (input) => store.inboxGroups({ ...input, workspaceId: workspaceId() }),
    'inbox.events': (input) => store.inboxEvents({ ...input, workspaceId: workspaceId() }),
    'inbox.find_row': (input) => store.inboxFindRow({ ...input, workspaceId: workspaceId() }),
    'inbox.complete': (input) => store.inboxComplete({ ...input, workspaceId: workspaceId() }),
    'inbox.group': (input) => store.inboxGroup({ ...input, workspaceId: workspaceId() }),
    'inbox.event': (input) => store.inboxEvent({ ...input, workspaceId: workspaceId() }),
    'inbox.freeze': (input) => store.inboxFreeze({ ...input, workspaceId: workspaceId() }),
  }
}
