import type { Clock } from '#shared/lib/clock.ts'
import { connectionIdOf } from '#shared/model/connection.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

const answerWithinMs = 10_000
const startingMs = 2_000

/** What projects and feeds got is asked of the service each time; the names of both are here. */
export function createSignalHandlers({
  access,
  store,
  session,
  clock,
}: {
  access: Pick<ServiceAccess, 'call'>
  store: Pick<ConsoleStore, 'destinationNames'>
  session: () => Pick<SyncSession, 'workspaceId' | 'tenantId' | 'signal'>
  clock: Clock
}): IpcHandlers<'signals.list'> {
  return {
    async 'signals.list'({ provider, installationId, kind, destinationId, after, before, cursor, limit }) {
      const { workspaceId, tenantId, signal } = session()
      const at = toInstant(clock())
      const query = {
        limit,
        order: 'desc',
        ...(cursor !== null && { cursor }),
        ...(provider !== null && { provider }),
        ...(installationId !== null && { connection_id: connectionIdOf(installationId) }),
        ...(kind !== null && { kind }),
        ...(destinationId !== null && { destination: destinationId }),
        ...(after !== null && { occurred_after: after }),
        ...(before !== null && { occurred_before: before }),
      } as const
      const page = await access.call(
        'signals.list',
        { query },
        { tenantId, signal, timeoutMs: answerWithinMs, startingMs },
      )
      const ids = page.items.map(({ destination }) => destination.id)
      const names = await store.destinationNames({ workspaceId, ids })
      return {
        items: page.items.map((item) => ({
          ...item,
          destinationName: names[item.destination.id] ?? item.destination.id,
        })),
        nextCursor: page.next_cursor,
        at,
      }
    },
  }
}
