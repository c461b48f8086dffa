import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ConsoleStore } from '../../store/store-api.ts'

/** Suggestions are decided by `ops.decide`; these only read what is here. */
export function createSuggestionHandlers({
  store,
  workspaceId,
}: {
  store: ConsoleStore
  workspaceId: () => string
}): IpcHandlers<'suggestions.list' | 'suggestions.counts' | 'suggestions.get' | 'suggestions.plan'> {
  return {
    'suggestions.list': (input) => store.suggestionsList({ ...input, workspaceId: workspaceId() }),
    'suggestions.counts': (input) => store.suggestionsCounts({ ...input, workspaceId: workspaceId() }),
    'suggestions.get': (input) => store.suggestionsGet({ ...input, workspaceId: workspaceId() }),
    'suggestions.plan': (input) => store.suggestionsPlan({ ...input, workspaceId: workspaceId() }),
  }
}
