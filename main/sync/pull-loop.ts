import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import { toInstant } from '#shared/model/instant.ts'
import { createServiceClient } from '../service/service-client.ts'
import type { ServiceEndpoint } from '../service/service-connector.ts'
import type { ReplicaState } from '../store/store-api.ts'
import type { ConnectionEvent } from './connection.ts'
import { loadSnapshot } from './load-snapshot.ts'
import { pullChanges } from './pull-changes.ts'
import { retryDelayMs } from './retry-delay.ts'
import type { SyncContext } from './sync-context.ts'
import { isOfOurService, readPullFailure } from './sync-failure.ts'
import type { Wake } from './wake.ts'
import { hasMoved, whileServed } from './while-served.ts'

export interface PullLoopOptions {
  readonly wake: Wake
  readonly initial: ReplicaState
  /** Whether the service tells by itself when the feed moves; without it the feed is polled. */
  readonly isNudged: () => boolean
  readonly onConnection: (event: ConnectionEvent) => void
  /** Whether whoever answers is known to have this workspace, and all that was sent to it; where it can't be told from a failure, nothing is said. */
  readonly onServed: (isServed: boolean) => void
  /** What only a person can end; null once it has ended. */
  readonly onTrouble: (trouble: SyncStatus['syncTrouble']) => void
  readonly onFirstLoad: (progress: { rows: number; total: number } | null) => void
  /** Everything is loaded again beside what is shown. */
  readonly onReload: (progress: { rows: number; total: number } | null) => void
  /** Whether somebody asked for everything anew since this was asked last. */
  readonly takeReload: () => boolean
  readonly onState: (state: ReplicaState) => void
  readonly onRows: (seq: number) => void
  readonly onOps: () => void
  readonly onCaughtUp: () => void
}

const pollMs = { nudged: 60_000, alone: 5_000 } as const

/** Keeps the replica at the feed's end until the signal aborts. */
export async function runPullLoop(context: SyncContext, options: PullLoopOptions): Promise<void> {
  const { signal } = context
  let state = options.initial
  let mustReload = !state.hasSnapshot
  let attempt = 0
  let isRecovering = false
  await whileServed(context, options.wake, async (endpoint) => {
    if (options.takeReload()) mustReload = true
    try {
      state = await catchUp(context, options, { endpoint, state, mustReload })
      mustReload = false
      attempt = 0
      isRecovering = false
      options.onConnection({ kind: 'answered' })
      options.onTrouble(null)
      options.onCaughtUp()
      return options.isNudged() ? pollMs.nudged : pollMs.alone
    } catch (error) {
      if (signal.aborted) return null
      const failure = readPullFailure(error)
      context.log('info', 'pull failed', {
        code: failure.code,
        traceId: failure.traceId,
        message: failure.why,
        attempt,
        workspaceId: context.workspaceId,
      })
      // One that was put back to an earlier state says with its snapshot what it has lost, and is sent nothing before.
      if (!isOfOurService(failure) || failure.code === 'cursor.expired') options.onServed(false)
      if (failure.code === 'cursor.expired') mustReload = true
      else if (failure.code === 'cursor.invalid') {
        state = await context.store.readState(context)
        // Damage that was found in mid-work has emptied it.
        mustReload = !state.hasSnapshot
        options.onState(state)
      }
      const lane = mustReload && failure.code !== 'cursor.expired' ? 'snapshot' : 'pull'
      const recovers = failure.code === 'cursor.expired' || failure.code === 'cursor.invalid'
      // At once, also after an hour in which nobody answered; what comes back is no mend, and waits.
      const delayMs =
        recovers && !isRecovering
          ? 0
          : retryDelayMs({ ...failure, retryable: failure.retryable || recovers }, attempt, context.random)
      attempt += 1
      isRecovering ||= recovers
      context.journal.failed(lane, failure, delayMs === null ? null : context.clock() + delayMs)
      if (delayMs === 0 || hasMoved(context, endpoint)) return 'none'
      const retryAt = delayMs === null ? null : toInstant(context.clock() + delayMs)
      options.onConnection({ kind: 'failed', why: failure.why, retryAt })
      options.onTrouble(delayMs === null ? { code: failure.code, why: failure.why } : null)
      return delayMs
    }
  })
}

async function catchUp(
  context: SyncContext,
  options: PullLoopOptions,
  { endpoint, state, mustReload }: { endpoint: ServiceEndpoint; state: ReplicaState; mustReload: boolean },
): Promise<ReplicaState> {
  const { store, workspaceId, tenantId, signal, clock: now } = context
  const client = createServiceClient(context.fetch, endpoint)
  const { onServed } = options
  const shared = { client, store, workspaceId, tenantId, signal, now, onServed }
  let from = state
  if (mustReload) {
    const tell = state.hasSnapshot ? options.onReload : options.onFirstLoad
    const startedMs = now()
    let rows = 0
    from = await loadSnapshot({
      ...shared,
      onProgress: (progress) => {
        rows = progress.rows
        options.onConnection({ kind: 'answered' })
        context.journal.loading(progress)
        tell(progress)
      },
    }).finally(() => {
      context.journal.loading(null)
      tell(null)
    })
    context.journal.answered('snapshot', { startedMs, rows })
    context.journal.heard(from.seq)
    context.journal.reached(from.seq)
    options.onState(from)
    options.onRows(from.seq)
    options.onOps()
  }
  const startedMs = now()
  let pulled = 0
  const end = await pullChanges({
    ...shared,
    from,
    onPage: (page) => {
      // Whoever answers is there: the rest may take its time.
      options.onConnection({ kind: 'answered' })
      pulled += page.rows
      context.journal.reached(page.state.seq)
      options.onState(page.state)
      if (page.changed) options.onRows(page.state.seq)
      if (page.opsChanged) options.onOps()
    },
  })
  context.journal.answered('pull', { startedMs, rows: pulled })
  return end
}
