import { createServiceClient } from '../service/service-client.ts'
import { pushOps } from './push-ops.ts'
import { retryDelayMs } from './retry-delay.ts'
import type { SyncContext } from './sync-context.ts'
import { readSyncFailure } from './sync-failure.ts'
import type { Wake } from './wake.ts'

export interface PushLoopOptions {
  readonly wake: Wake
  readonly onSettled: () => void
  /** Why the service takes no decisions at all; null once it does. They stay queued. */
  readonly onRefused: (why: string | null) => void
}

/** Sends decisions as they are made until the signal aborts. */
export async function runPushLoop(context: SyncContext, options: PushLoopOptions): Promise<void> {
  const { service, signal, store, workspaceId, tenantId } = context
  let attempt = 0
  while (!signal.aborted) {
    const current = service.state()
    if (current.kind !== 'up') {
      await options.wake.wait(null, signal)
      continue
    }
    try {
      const client = createServiceClient(context.fetch, current.endpoint)
      await pushOps({ client, store, workspaceId, tenantId, signal, onSettled: options.onSettled })
      attempt = 0
      options.onRefused(null)
      await options.wake.wait(null, signal)
    } catch (error) {
      if (signal.aborted) return
      const failure = readSyncFailure(error)
      context.log('info', 'push failed', { code: failure.code, message: failure.why, attempt, workspaceId })
      const now = service.state()
      const moved = now.kind === 'up' && now.endpoint !== current.endpoint
      const delayMs = retryDelayMs(failure, attempt, context.random)
      attempt += 1
      if (moved) continue
      if (delayMs === null) options.onRefused(`Decisions are not accepted: ${failure.why}`)
      await options.wake.wait(delayMs, signal)
    }
  }
}
