import { changeHandlers } from './features/changes/change-handlers.ts'
import { gitSignalHandlers } from './features/git-signals/git-signal-handlers.ts'
import { installationHandlers } from './features/installations/installation-handlers.ts'
import { projectHandlers } from './features/projects/project-handlers.ts'
import { createProviderAppHandlers } from './features/provider-apps/provider-app-handlers.ts'
import { resourceHandlers } from './features/resources/resource-handlers.ts'
import { systemHandlers } from './features/system/system-handlers.ts'
import { workspaceHandlers } from './features/workspaces/workspace-handlers.ts'
import type { ApiHandlers } from './http/handler.ts'
import type { SecretStore } from './secrets/secret-store.ts'

interface HandlerParts {
  readonly secrets: SecretStore
  readonly randomBytes: (count: number) => Uint8Array
}

/** Every call of the contract, by the feature that answers it. */
export function createHandlers(parts: HandlerParts): Partial<ApiHandlers> {
  return {
    ...systemHandlers,
    ...workspaceHandlers,
    ...createProviderAppHandlers(parts),
    ...projectHandlers,
    ...installationHandlers,
    ...resourceHandlers,
    ...gitSignalHandlers,
    ...changeHandlers,
  }
}
