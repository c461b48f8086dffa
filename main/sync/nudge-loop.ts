import { createServiceClient } from '../service/service-client.ts'
import { readServerSentEvents } from './read-server-sent-events.ts'
import { retryDelayMs } from './retry-delay.ts'
import type { SyncContext } from './sync-context.ts'
import { readSyncFailure, type SyncFailure } from './sync-failure.ts'
import type { Wake } from './wake.ts'

export interface NudgeLoopOptions {
  readonly wake: Wake
  readonly onOpen: () => void
  readonly onNudge: () => void
  readonly onLost: () => void
}

/** The service sends a comment every 15 s: three missed ones mean that nobody is there. */
const silenceMs = 45_000

/** A stream that the service ended by itself: it may be stopping, so it is asked again like one that broke. */
const ended: SyncFailure = {
  why: 'The service ended the stream.',
  code: 'service.unreachable',
  retryable: true,
  retryAfterMs: null,
}

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
    let delayMs: number | null
    try {
      const client = createServiceClient(context.fetch, current.endpoint)
      const body = await client.stream('changes.stream', { signal, tenantId })
      options.onOpen()
      for await (const { event } of readServerSentEvents(body, silenceMs)) {
        attempt = 0
        if (event === 'seq') options.onNudge()
      }
      delayMs = retryDelayMs(ended, attempt, context.random)
    } catch (error) {
      if (signal.aborted) return
      const failure = readSyncFailure(error)
      context.log('info', 'nudges lost', { code: failure.code, workspaceId: context.workspaceId })
      delayMs = retryDelayMs(failure, attempt, context.random)
    }
    options.onLost()
    attempt += 1
    await options.wake.wait(delayMs, signal)
  }
}
