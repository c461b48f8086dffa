import type { Bootstrap, SyncStatus } from '#shared/ipc/app-calls.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { PreferencesFile } from '../preferences/preferences-file.ts'
import type { WorkspaceDirectory } from '../workspaces/workspace-directory.ts'

export interface AppFacts {
  readonly host: Bootstrap['host']
  readonly platform: Bootstrap['platform']
  readonly version: string
}

export function createAppHandlers({
  facts,
  directory,
  preferences,
  readStatus,
  ready,
  retry,
}: {
  facts: AppFacts
  directory: WorkspaceDirectory
  preferences: PreferencesFile
  readStatus: () => SyncStatus
  /** Resolves once the first workspace is open, or it is known that there is none yet. */
  ready: () => Promise<void>
  retry: () => void
}): IpcHandlers<'app.bootstrap' | 'sync.status' | 'sync.retry'> {
  return {
    async 'app.bootstrap'() {
      await ready()
      const status = readStatus()
      return {
        ...facts,
        workspaces: [...directory.known()],
        workspaceId: status.workspaceId,
        preferences: preferences.read(),
        status,
      }
    },
    'sync.status': () => readStatus(),
    'sync.retry'() {
      retry()
      return readStatus()
    },
  }
}
