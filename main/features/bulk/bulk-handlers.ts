import type { Clock } from '#shared/lib/clock.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { BulkFilter } from '#shared/model/bulk.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import { closingSpan } from '../../store/queries/closing-span.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

const answerWithinMs = 10_000
const shownItems = 100

/** What a decision on all that matches acts on is frozen by the service, which has all of it. */
export function createBulkHandlers({
  access,
  session,
  clock,
}: {
  access: ServiceAccess
  session: () => Pick<SyncSession, 'tenantId' | 'signal'>
  clock: Clock
}): IpcHandlers<'bulk.plan' | 'bulk.get' | 'bulk.cancel' | 'bulk.left'> {
  const options = () => {
    const { tenantId, signal } = session()
    return { tenantId, signal, timeoutMs: answerWithinMs }
  }
  return {
    'bulk.plan': ({ filter, groupKey, action }) => {
      requireWaiting(filter, action.kind === 'wake' ? 'snoozed' : 'open')
      const selection = { kind: 'filter', filter: serviceFilter(filter, groupKey, clock()) } as const
      return access.call('bulk.plan', { body: { selection, action } }, options())
    },
    'bulk.get': (params) => access.call('bulk.get', { params }, options()),
    'bulk.cancel': (params) => access.call('bulk.cancel', { params }, options()),
    async 'bulk.left'({ id, outcome }) {
      const query = { outcome, limit: shownItems }
      const page = await access.call('bulk.items', { params: { id }, query }, options())
      return { items: page.items, more: page.next_cursor !== null }
    },
  }
}

function requireWaiting({ state }: InboxFilter, waiting: InboxFilter['state']): void {
  if (state === waiting) return
  throw new SwitchboardError('request.invalid', `This is for events that are ${waiting}, and the list shows others.`)
}

/** The list's filter in the service's words: both find the same events. */
function serviceFilter(
  { provider, text, closingWithinMs }: InboxFilter,
  groupKey: string | null,
  now: number,
): BulkFilter {
  const span = closingWithinMs === null ? null : closingSpan(now, closingWithinMs)
  return {
    ...(provider !== null && { providers: [provider] }),
    ...(text !== '' && { text }),
    ...(groupKey !== null && { groupKeys: [groupKey] }),
    ...(span !== null && {
      redeliverableAfter: toInstant(span.after),
      redeliverableThrough: toInstant(span.until),
    }),
  }
}
