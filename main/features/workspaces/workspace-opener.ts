import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcEvent } from '#shared/ipc/contract.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { ReplicaState } from '../../store/store-api.ts'
import type { PushElsewhere } from '../../sync/push-elsewhere.ts'
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
  elsewhere,
}: {
  world: SyncWorld
  listener: SyncListener
  /** Counts what waits in its outbox, before anything is said of it. */
  countOps: (workspaceId: string) => Promise<void>
  emit: (event: IpcEvent) => void
  /** Sends what waits in the others; it lets go of their files while one of them is opened. */
  elsewhere: Pick<PushElsewhere, 'pause' | 'takeNotice' | 'stop'>
}): WorkspaceOpener {
  let session: SyncSession | undefined
  let chain: Promise<unknown> = Promise.resolve()

  /** One switch after the other: two at once would leave two sessions. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = chain.then(work)
    chain = turn.catch(() => undefined)
    return turn
  }

  async function openFiles(workspaceId: string): Promise<ReplicaState> {
    const found = await world.store.open({ workspaceId })
    const rebuiltBecause = found.rebuiltBecause ?? elsewhere.takeNotice(workspaceId)
    if (rebuiltBecause !== null) world.log('warn', 'replica rebuilt', { reason: rebuiltBecause, workspaceId })
    return { ...found, rebuiltBecause }
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
        const goOn = await elsewhere.pause()
        try {
          const initial = await openFiles(workspaceId)
          await leave()
          await countOps(workspaceId)
          session = startSyncSession(world, { workspaceId, tenantId, initial, listener })
        } finally {
          goOn(session?.workspaceId === workspaceId)
        }
        emit({ type: 'workspace.opened', workspaceId })
      }),
    close: () =>
      inTurn(async () => {
        await elsewhere.stop()
        await leave()
      }),
    async settled() {
      await chain
    },
  }
}
