import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { OpWay } from '#shared/ipc/ops-trace-calls.ts'
import type { OpId } from '#shared/model/ids.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import type { ConsoleStore, TracedOp } from '../../store/store-api.ts'
import type { SyncSession } from '../../sync/sync-session.ts'
import { cleanRecord } from '../audit/clean-record.ts'
import { commandsOf, entryOf, subjectOf } from './audit-of-intent.ts'

const answerWithinMs = 5_000
const pageSize = 200
/** The same was decided about the same so often at most, as far as anybody looks. */
const mostEntries = 100

/** The way of a decision, from what the outbox, the local copy and the service's audit each know of it. */
export function createOpsTraceHandlers({
  access,
  store,
  session,
  actor,
}: {
  access: Pick<ServiceAccess, 'call'>
  store: Pick<ConsoleStore, 'opsTrace'>
  session: () => Pick<SyncSession, 'workspaceId' | 'tenantId' | 'signal' | 'progress'>
  actor: string
}): IpcHandlers<'ops.trace'> {
  /** The newest are looked at first: whoever asks has usually just decided it. */
  async function find(workspaceId: string, opId: OpId): Promise<TracedOp | null> {
    for (let offset = 0; ; offset += pageSize) {
      const { rows, total } = await store.opsTrace({ workspaceId, of: 'all', offset, limit: pageSize })
      const found = rows.find(({ id }) => id === opId)
      if (found !== undefined || offset + pageSize >= total) return found ?? null
    }
  }

  async function atService(
    { state }: TracedOp,
    { intent, decidedAt }: Pick<OpView, 'intent' | 'decidedAt'>,
  ): Promise<OpWay['atService']> {
    if (intent === null || (state !== 'acked' && state !== 'synced')) return { kind: 'untold' }
    const { tenantId, signal } = session()
    const subject = subjectOf(intent)
    try {
      const pages = await Promise.all(
        commandsOf(intent).map((command) =>
          access.call(
            'audit.list',
            { query: { command, limit: mostEntries, ...(subject !== null && { subject }) } },
            { tenantId, signal, timeoutMs: answerWithinMs },
          ),
        ),
      )
      const record = entryOf(
        pages.flatMap(({ items }) => items),
        { intent, actor, decidedAt },
      )
      return record === undefined ? { kind: 'unnamed' } : { kind: 'kept', record: cleanRecord(record, tenantId) }
    } catch (error) {
      if (error instanceof SwitchboardError && error.retryable) return { kind: 'away' }
      throw error
    }
  }

  return {
    async 'ops.trace'({ opId, intent, decidedAt }) {
      const { workspaceId, progress } = session()
      const found = await find(workspaceId, opId)
      if (found === null) return null
      const { sent, seq } = found
      return { sent, seq, replicaSeq: progress().seq, atService: await atService(found, { intent, decidedAt }) }
    },
  }
}
