import type { Clock } from '#shared/lib/clock.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

const answerWithinMs = 10_000
const startingMs = 2_000

/** What the service does in the background is asked of it each time. */
export function createJobHandlers({
  access,
  session,
  clock,
}: {
  access: Pick<ServiceAccess, 'call'>
  session: () => Pick<SyncSession, 'tenantId' | 'signal'>
  clock: Clock
}): IpcHandlers<'jobs.list' | 'jobs.cancel'> {
  const way = () => {
    const { tenantId, signal } = session()
    return { tenantId, signal, timeoutMs: answerWithinMs, startingMs } as const
  }
  return {
    async 'jobs.list'({ kind, state, cursor, limit }) {
      const at = toInstant(clock())
      const query = {
        limit,
        ...(cursor !== null && { cursor }),
        ...(kind !== null && { kind }),
        ...(state !== null && { state }),
      }
      const page = await access.call('jobs.list', { query }, way())
      return { items: page.items, nextCursor: page.next_cursor, at }
    },
    'jobs.cancel': ({ id }) => access.call('jobs.cancel', { params: { id } }, way()),
  }
}
