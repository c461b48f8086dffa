import type { Clock } from '#shared/lib/clock.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { mostFrozenEvents } from '#shared/domain/selection-size.ts'
import type { Bulk, BulkSelection } from '#shared/model/bulk.ts'
import { serviceFilter } from './service-filter.ts'
import type { IpcHandlers } from '../../ipc/ipc-handlers.ts'
import type { ServiceAccess } from '../../service/service-access.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import type { SyncSession } from '../../sync/sync-session.ts'

const answerWithinMs = 10_000
const startingMs = 5_000
const shownItems = 100

/** What a decision on all that matches acts on is frozen by the service, which has all of it. */
export function createBulkHandlers({
  access,
  store,
  session,
  clock,
  onOpsChanged,
}: {
  access: ServiceAccess
  store: Pick<ConsoleStore, 'inboxIds' | 'opsRan'>
  session: () => Pick<SyncSession, 'workspaceId' | 'tenantId' | 'signal'>
  clock: Clock
  /** What a decision of ours came to is known. */
  onOpsChanged: (workspaceId: string) => void
}): IpcHandlers<'bulk.plan' | 'bulk.plan_suggestions' | 'bulk.get' | 'bulk.cancel' | 'bulk.items'> {
  const options = () => {
    const { tenantId, signal } = session()
    return { tenantId, signal, timeoutMs: answerWithinMs, startingMs }
  }
  /** The service finds what it has words for; the rest is found here and named event by event. */
  async function selectionOf(filter: InboxFilter, groupKey: string | null): Promise<BulkSelection> {
    const theirs = serviceFilter(filter, groupKey, clock())
    if (theirs !== null) return { kind: 'filter', filter: theirs }
    const { workspaceId } = session()
    const { total, ids } = await store.inboxIds({ workspaceId, filter, groupKey, limit: mostFrozenEvents })
    if (total > mostFrozenEvents) {
      throw new SwitchboardError(
        'bulk.too_large',
        `${total.toLocaleString('en')} events match. Of some of these filters the service knows nothing, and at most ${mostFrozenEvents.toLocaleString('en')} events can be named one by one: narrow the list, or filter only by words, provider:, reason:, repo:, received: and closing:.`,
        { details: { total } },
      )
    }
    if (ids.length === 0) throw new SwitchboardError('op.nothing_selected', 'Nothing matches any more.')
    return { kind: 'events', ids: [...ids] }
  }

  /** What it came to outlives the service's record of it, and this window. */
  async function kept(bulk: Bulk): Promise<Bulk> {
    const { opId, state, acted, skipped, notReached } = bulk
    if (opId === null || (state.kind !== 'done' && state.kind !== 'cancelled')) return bulk
    const { workspaceId } = session()
    const ran = { kind: state.kind, acted, skipped, notReached }
    const { changed } = await store.opsRan({ workspaceId, opId, ran })
    if (changed) onOpsChanged(workspaceId)
    return bulk
  }

  return {
    async 'bulk.plan'({ filter, groupKey, action }) {
      requireWaiting(filter, action.kind === 'wake' ? 'snoozed' : 'open')
      const selection = await selectionOf(filter, groupKey)
      return await access.call('bulk.plan', { body: { selection, action } }, options())
    },
    'bulk.plan_suggestions': ({ threshold }) => {
      const action = { kind: 'accept', ...(threshold !== null && { threshold }) } as const
      return access.call('bulk.plan', { body: { selection: { kind: 'suggestions' }, action } }, options())
    },
    'bulk.get': async (params) => kept(await access.call('bulk.get', { params }, options())),
    'bulk.cancel': async (params) => kept(await access.call('bulk.cancel', { params }, options())),
    async 'bulk.items'({ id, outcome }) {
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
