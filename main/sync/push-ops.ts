import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import type { Operation, Verdict } from '#shared/model/operation.ts'
import { isConnectionRefused } from '../service/is-connection-refused.ts'
import type { ServiceClient } from '../service/service-client.ts'
import type { ConsoleStore } from '../store/store-api.ts'

export interface PushOptions {
  readonly client: ServiceClient
  readonly store: Pick<ConsoleStore, 'nextBatch' | 'settle' | 'unsend'>
  readonly workspaceId: WorkspaceId
  readonly tenantId: string
  readonly signal: AbortSignal
  /** So many were answered. */
  readonly onSettled: (count: number) => void
  /** Our role was not enough: the decisions are refused, and kept for whoever may. */
  readonly onForbidden: () => void
}

const batchOps = 100

/**
 * Sends what is ready until nothing is left. Without an answer the ops are queued again under the same ids:
 * the service tells a repetition by them.
 */
export async function pushOps(options: PushOptions): Promise<void> {
  const { store, workspaceId, signal } = options
  let limit = batchOps
  while (!signal.aborted) {
    const { ops } = await store.nextBatch({ workspaceId, limit })
    if (ops.length === 0) return
    let answered = ops.length
    try {
      await sendBatch(ops, options)
    } catch (error) {
      const splittable = error instanceof SwitchboardError && error.code === 'request.too_large' && ops.length > 1
      if (!splittable) throw error
      answered = 0
      limit = Math.ceil(ops.length / 2)
    }
    options.onSettled(answered)
  }
}

async function sendBatch(ops: readonly Operation[], options: PushOptions): Promise<void> {
  const { store, workspaceId } = options
  const open = new Set(ops.map((op) => op.id))
  let isUnreached = false
  try {
    const verdicts = await askForVerdicts(ops, options)
    const ours = verdicts.filter((verdict) => open.has(verdict.opId))
    // An answer that came is settled even while stopping: it is true, and names its workspace.
    if (ours.length > 0) await store.settle({ workspaceId, verdicts: ours })
    for (const { opId } of ours) open.delete(opId)
    if (open.size > 0) throw new SwitchboardError('internal', 'The service left decisions unanswered.')
  } catch (error) {
    isUnreached = error instanceof SwitchboardError && isConnectionRefused(error.cause)
    throw error
  } finally {
    if (open.size > 0) await store.unsend({ workspaceId, opIds: [...open], isUnreached })
  }
}

/** A role that may not decide is an answer to each of them: waiting would change nothing. */
async function askForVerdicts(ops: readonly Operation[], options: PushOptions): Promise<readonly Verdict[]> {
  try {
    const { verdicts } = await options.client.call('ops.apply', { body: { ops: [...ops] } }, options)
    if (verdicts.some((verdict) => verdict.kind === 'rejected' && verdict.code === 'role.forbidden'))
      options.onForbidden()
    return verdicts
  } catch (error) {
    if (!(error instanceof SwitchboardError) || error.code !== 'role.forbidden') throw error
    const { code, message } = error
    options.onForbidden()
    return ops.map(({ id: opId }) => ({ opId, kind: 'rejected', code, message }))
  }
}
