import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcEvent } from '#shared/ipc/contract.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { SyncWorld } from '../../sync/sync-context.ts'
import { startSyncSession, type SyncListener, type SyncSession } from '../../sync/sync-session.ts'

/** The one workspace that is open: its replica, its sync, and the switch to another. */
export interface WorkspaceOpener {
  session(): SyncSession | undefined
  /** Throws `workspace.none_open` where no workspace is. */
  current(): SyncSession
  open(workspace: Workspace): Promise<void>
  close(): Promise<void>
  /** Resolves when no switch is under way. */
  settled(): Promise<void>
}

export function createWorkspaceOpener({
  world,
  listener,
  countOps,
  emit,
}: {
  world: SyncWorld
  listener: SyncListener
  /** Counts what waits in its outbox, before anything is said of it. */
  countOps: (workspaceId: string) => Promise<void>
  emit: (event: IpcEvent) => void
}): WorkspaceOpener {
  let session: SyncSession | undefined
  let chain: Promise<unknown> = Promise.resolve()

  /** One switch after the other: two at once would leave two sessions. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = chain.then(work)
    chain = turn.catch(() => undefined)
    return turn
  }

  async function leave(): Promise<void> {
    const last = session
    if (last === undefined) return
    session = undefined
    await last.stop()
    await world.store.release({ workspaceId: last.workspaceId })
  }

  return {
    session: () => session,
    current() {
      if (session === undefined) throw new SwitchboardError('workspace.none_open', 'No workspace is open.')
      return session
    },
    open: ({ id: workspaceId, connectorsTenantId: tenantId }) =>
      inTurn(async () => {
        if (session?.workspaceId === workspaceId) return
        const initial = await world.store.open({ workspaceId })
        if (initial.rebuiltBecause !== null)
          world.log('warn', 'replica rebuilt', { reason: initial.rebuiltBecause, workspaceId })
        await leave()
        await countOps(workspaceId)
        session = startSyncSession(world, { workspaceId, tenantId, initial, listener })
        emit({ type: 'workspace.opened', workspaceId })
      }),
    close: () => inTurn(leave),
    async settled() {
      await chain
    },
  }
}
