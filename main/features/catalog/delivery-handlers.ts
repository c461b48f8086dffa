import type { DeliveryRow } from '#shared/ipc/catalog-calls.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { Event } from '#shared/model/event.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

const answerWithinMs = 10_000
const startingMs = 2_000
const shownAtOnce = 50

/** How an installation's deliveries came is not on this machine: the service is asked for the last of them each time. */
export function createDeliveryHandlers({
  access,
  session,
  clock,
}: {
  access: Pick<ServiceAccess, 'call'>
  session: () => Pick<SyncSession, 'tenantId' | 'signal'>
  clock: Clock
}): IpcHandlers<'installations.deliveries'> {
  return {
    async 'installations.deliveries'({ id }) {
      const { tenantId, signal } = session()
      const at = toInstant(clock())
      const page = await access.call(
        'events.list',
        { query: { installation: id, limit: shownAtOnce } },
        { tenantId, signal, timeoutMs: answerWithinMs, startingMs },
      )
      return { rows: page.items.map(rowOf), hasMore: page.next_cursor !== null, at }
    },
  }
}

function rowOf(event: Event): DeliveryRow {
  const { id, deliveryId, type, action, resourceName, receivedAt } = event
  const authenticatedBy = event.authenticatedBy ?? null
  return { id, deliveryId, type, action, resourceName, receivedAt, authenticatedBy, outcome: outcomeOf(event) }
}

/** What a person decided comes before what routing said. */
function outcomeOf({ outcome, item }: Event): DeliveryRow['outcome'] {
  switch (item?.state.kind) {
    case 'mapped':
    case 'routed_once':
      return 'routed'
    case 'ignored':
    case 'snoozed':
      return item.state.kind
    case 'open':
      return 'waiting'
    case undefined:
      return outcome.kind === 'unmatched' ? 'waiting' : outcome.kind
  }
}
