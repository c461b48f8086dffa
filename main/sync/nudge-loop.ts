import { fullJitterMs } from '../service/full-jitter.ts'
import { createServiceClient } from '../service/service-client.ts'
import { readServerSentEvents } from './read-server-sent-events.ts'
import type { SyncContext } from './sync-context.ts'
import { readSyncFailure } from './sync-failure.ts'
import type { Wake } from './wake.ts'

export interface NudgeLoopOptions {
  readonly wake: Wake
  readonly onOpen: () => void
  readonly onNudge: () => void
  readonly onLost: () => void
}

/** The service sends a comment every 15 s: three missed ones mean that nobody is there. */
const silenceMs = 45_000

/** Listens for the feed's moves and connects again until the signal aborts. */
export async function runNudgeLoop(context: SyncContext, options: NudgeLoopOptions): Promise<void> {
  const { service, signal, tenantId } = context
  let attempt = 0
  while (!signal.aborted) {
    const current = service.state()
    if (current.kind !== 'up') {
      await options.wake.wait(null, signal)
      continue
    }
    try {
      const client = createServiceClient(context.fetch, current.endpoint)
      const body = await client.stream('changes.stream', { signal, tenantId })
      options.onOpen()
      for await (const { event } of readServerSentEvents(body, silenceMs)) {
        attempt = 0
        if (event === 'seq') options.onNudge()
      }
    } catch (error) {
      if (signal.aborted) return
      context.log('info', 'nudges lost', { code: readSyncFailure(error).code, workspaceId: context.workspaceId })
    }
    options.onLost()
    const delayMs = fullJitterMs({ attempt, baseMs: 1_000, capMs: 60_000, random: context.random })
    attempt += 1
    await options.wake.wait(delayMs, signal)
  }
}
