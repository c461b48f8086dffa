import { createServiceClient } from '../service/service-client.ts'
import { readServerSentEvents } from './read-server-sent-events.ts'
import { retryDelayMs } from './retry-delay.ts'
import type { SyncContext } from './sync-context.ts'
import { readSyncFailure, type SyncFailure } from './sync-failure.ts'
import type { Wake } from './wake.ts'
import { whileServed } from './while-served.ts'

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
  const { signal, tenantId } = context
  let attempt = 0
  await whileServed(context, options.wake, async (endpoint) => {
    let failure = ended
    try {
      const client = createServiceClient(context.fetch, endpoint)
      const startedMs = context.clock()
      const body = await client.stream('changes.stream', { signal, tenantId })
      context.journal.answered('stream', { startedMs, rows: null })
      options.onOpen()
      for await (const { event, data } of readServerSentEvents(body, { silenceMs, signal })) {
        attempt = 0
        if (event !== 'seq') continue
        context.journal.answered('stream', { startedMs: context.clock(), rows: null })
        if (/^\d{1,15}$/.test(data)) context.journal.heard(Number(data))
        options.onNudge()
      }
    } catch (error) {
      if (signal.aborted) return null
      failure = readSyncFailure(error)
      context.log('info', 'nudges lost', {
        code: failure.code,
        traceId: failure.traceId,
        workspaceId: context.workspaceId,
      })
    }
    options.onLost()
    const delayMs = retryDelayMs(failure, attempt, context.random)
    context.journal.failed('stream', failure, delayMs === null ? null : context.clock() + delayMs)
    attempt += 1
    return delayMs
  })
}
