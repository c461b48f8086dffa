import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { WorkspaceDirectory } from './workspace-directory.ts'
import type { WorkspaceOpener } from './workspace-opener.ts'

export function createWorkspaceHandlers({
  directory,
  opener,
  readStatus,
}: {
  directory: WorkspaceDirectory
  opener: WorkspaceOpener
  readStatus: () => SyncStatus
}): IpcHandlers<'workspaces.list' | 'workspaces.create' | 'workspaces.open'> {
  async function find(workspaceId: string): Promise<ReturnType<WorkspaceDirectory['find']>> {
    const known = directory.find(workspaceId)
    if (known !== undefined) return known
    await directory.refresh()
    return directory.find(workspaceId)
  }

  return {
    async 'workspaces.list'() {
      // What is remembered is a good answer while the service is away.
      const choices = await directory.refresh().catch(() => directory.known())
      return [...choices]
    },
    'workspaces.create': ({ name }) => directory.create(name),
    async 'workspaces.open'({ workspaceId }) {
      const workspace = await find(workspaceId)
      if (workspace === undefined) throw new SwitchboardError('workspace.not_found', 'There is no such workspace here.')
      await opener.open(workspace)
      directory.setOpened(workspaceId)
      return readStatus()
    },
  }
}
