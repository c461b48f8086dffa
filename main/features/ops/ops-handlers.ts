import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ConsoleStore } from '../../store/store-api.ts'

type OpsMethod =
  | 'ops.decide'
  | 'ops.undo'
  | 'ops.redo'
  | 'ops.next_redo'
  | 'ops.list'
  | 'ops.last'
  | 'ops.retry'
  | 'ops.discard'
  | 'ops.confirm'
  | 'ops.new_mapping_id'

export function createOpsHandlers({
  store,
  workspaceId,
  actor,
  clock,
  newId,
  requireDecide,
  onDecided,
}: {
  store: ConsoleStore
  workspaceId: () => string
  /** Who decides, as the service and other consoles will show it. */
  actor: string
  clock: Clock
  newId: NewId
  /** Throws where the service is known to refuse every decision of ours. */
  requireDecide: () => void
  /** The outbox and the view moved. */
  onDecided: (workspaceId: string) => void
}): IpcHandlers<OpsMethod> {
  async function deciding<T>(decide: (input: { workspaceId: string }) => Promise<T>): Promise<T> {
    requireDecide()
    return settling(decide)
  }

  async function settling<T>(decide: (input: { workspaceId: string }) => Promise<T>): Promise<T> {
    const input = { workspaceId: workspaceId() }
    const answer = await decide(input)
    onDecided(input.workspaceId)
    return answer
  }

  return {
    'ops.decide': ({ intent, ...rest }) =>
      deciding((input) => {
        const op = { id: newId('op'), typeVersion: 1, actor, decidedAt: toInstant(clock()), intent }
        return store.decide({ ...input, ...rest, op })
      }),
    'ops.undo': ({ opId }) => deciding((input) => store.undo({ ...input, opId, actor })),
    'ops.redo': ({ opId }) => deciding((input) => store.redo({ ...input, opId, actor })),
    'ops.next_redo': () => store.opsNextRedo({ workspaceId: workspaceId() }),
    'ops.retry': ({ opId }) => deciding((input) => store.opsRetry({ ...input, opId })),
    'ops.discard': ({ opId }) => settling((input) => store.opsDiscard({ ...input, opId, actor })),
    'ops.confirm': (confirmed) => deciding((input) => store.opsConfirm({ ...input, ...confirmed })),
    'ops.list': (input) => store.opsList({ ...input, workspaceId: workspaceId() }),
    'ops.last': () => store.opsLast({ workspaceId: workspaceId() }),
    'ops.new_mapping_id': () => ({ id: newId('map') }),
  }
}
