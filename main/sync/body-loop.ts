import { createServiceClient } from '../service/service-client.ts'
import { prefetchBodies } from './prefetch-bodies.ts'
import type { SyncContext } from './sync-context.ts'
import { readSyncFailure } from './sync-failure.ts'
import { createWake, type Wake } from './wake.ts'

const pauseMs = 200
/** After a start the first screens come first: the store answers one call at a time. */
const startMs = 1_500

/** Fetches the bodies of open items in small batches whenever the replica has caught up. */
export async function runBodyLoop(context: SyncContext, wake: Wake): Promise<void> {
  const { service, signal, store, workspaceId, tenantId } = context
  const never = createWake(context.after)
  await never.wait(startMs, signal)
  while (!signal.aborted) {
    await wake.wait(null, signal)
    try {
      let more = true
      while (more && !signal.aborted) {
        const current = service.state()
        if (current.kind !== 'up') break
        const client = createServiceClient(context.fetch, current.endpoint)
        more = await prefetchBodies({ client, store, workspaceId, tenantId, signal })
        if (more) await never.wait(pauseMs, signal)
      }
    } catch (error) {
      // The next pull that catches up rings again; until then the payload is asked for when it is opened.
      const { code, traceId } = readSyncFailure(error)
      if (!signal.aborted) context.log('info', 'prefetch stopped', { code, traceId, workspaceId })
    }
  }
}
