import { createServiceClient } from '../service/service-client.ts'
import { pushOps } from './push-ops.ts'
import { retryDelayMs } from './retry-delay.ts'
import type { SyncContext } from './sync-context.ts'
import { readSyncFailure } from './sync-failure.ts'
import type { Wake } from './wake.ts'
import { hasMoved, whileServed } from './while-served.ts'

export interface PushLoopOptions {
  readonly wake: Wake
  /** Whether whoever answers is known to have this workspace, and all that was sent to it: decisions are shown to nobody else. */
  readonly mayShow: () => boolean
  /** Whether the service is known not to answer about this workspace. */
  readonly isAway: () => boolean
  /** Nobody took a decision: whoever answers next may be another, and has to say first whose workspace it has. */
  readonly onUnreached: () => void
  /** Something waits to be shown to whoever has this workspace. */
  readonly onWaiting: () => void
  readonly onSettled: () => void
  readonly onForbidden: () => void
  /** Whoever has this workspace has been shown all that may be sent now, whether it takes it or not. */
  readonly onSent: () => void
  /** Why the service takes no decisions at all; null once it does. They stay queued. */
  readonly onRefused: (why: string | null) => void
}

/** Sends decisions as they are made until the signal aborts. */
export async function runPushLoop(context: SyncContext, options: PushLoopOptions): Promise<void> {
  const { signal, store, workspaceId, tenantId } = context
  let attempt = 0
  await whileServed(context, options.wake, async (endpoint) => {
    let sent = 0
    const startedMs = context.clock()
    try {
      if (!options.mayShow()) {
        if (options.isAway()) await store.unsend({ workspaceId, opIds: [], isUnreached: true })
        options.onWaiting()
        return null
      }
      const client = createServiceClient(context.fetch, endpoint)
      const { onForbidden } = options
      const onSettled = (count: number): void => {
        sent += count
        options.onSettled()
      }
      await pushOps({ client, store, workspaceId, tenantId, signal, onSettled, onForbidden })
      if (sent > 0 || attempt > 0) context.journal.answered('push', { startedMs, rows: sent })
      attempt = 0
      options.onRefused(null)
      options.onSent()
      return null
    } catch (error) {
      if (signal.aborted) return null
      const failure = readSyncFailure(error)
      context.log('info', 'push failed', {
        code: failure.code,
        message: failure.why,
        traceId: failure.traceId,
        attempt,
        workspaceId,
      })
      if (failure.code === 'service.unreachable') options.onUnreached()
      const delayMs = retryDelayMs(failure, attempt, context.random)
      attempt += 1
      context.journal.failed('push', failure, delayMs === null ? null : context.clock() + delayMs)
      if (hasMoved(context, endpoint)) return 'none'
      if (delayMs === null) {
        options.onRefused(failure.why)
        options.onSent()
      }
      return delayMs
    }
  })
}
