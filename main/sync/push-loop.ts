import { createServiceClient } from '../service/service-client.ts'
import { pushOps } from './push-ops.ts'
import { retryDelayMs } from './retry-delay.ts'
import type { SyncContext } from './sync-context.ts'
import { readSyncFailure } from './sync-failure.ts'
import type { Wake } from './wake.ts'
import { hasMoved, whileServed } from './while-served.ts'

export interface PushLoopOptions {
  readonly wake: Wake
  readonly onSettled: () => void
  readonly onForbidden: () => void
  /** Why the service takes no decisions at all; null once it does. They stay queued. */
  readonly onRefused: (why: string | null) => void
}

/** Sends decisions as they are made until the signal aborts. */
export async function runPushLoop(context: SyncContext, options: PushLoopOptions): Promise<void> {
  const { signal, store, workspaceId, tenantId } = context
  let attempt = 0
  await whileServed(context, options.wake, async (endpoint) => {
    try {
      const client = createServiceClient(context.fetch, endpoint)
      const { onSettled, onForbidden } = options
      await pushOps({ client, store, workspaceId, tenantId, signal, onSettled, onForbidden })
      attempt = 0
      options.onRefused(null)
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
      const delayMs = retryDelayMs(failure, attempt, context.random)
      attempt += 1
      if (hasMoved(context, endpoint)) return 'none'
      if (delayMs === null) options.onRefused(failure.why)
      return delayMs
    }
  })
}
