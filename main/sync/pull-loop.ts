import { toInstant } from '#shared/model/instant.ts'
import { createServiceClient } from '../service/service-client.ts'
import type { ServiceEndpoint } from '../service/service-connector.ts'
import type { ReplicaState } from '../store/store-api.ts'
import type { ConnectionEvent } from './connection.ts'
import { loadSnapshot } from './load-snapshot.ts'
import { pullChanges } from './pull-changes.ts'
import { retryDelayMs } from './retry-delay.ts'
import type { SyncContext } from './sync-context.ts'
import { readSyncFailure } from './sync-failure.ts'
import type { Wake } from './wake.ts'
import { hasMoved, whileServed } from './while-served.ts'

export interface PullLoopOptions {
  readonly wake: Wake
  readonly initial: ReplicaState
  /** Whether the service tells by itself when the feed moves; without it the feed is polled. */
  readonly isNudged: () => boolean
  readonly onConnection: (event: ConnectionEvent) => void
  readonly onFirstLoad: (progress: { rows: number; total: number } | null) => void
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
  await whileServed(context, options.wake, async (endpoint) => {
    try {
      state = await catchUp(context, options, { endpoint, state, mustReload })
      mustReload = false
      attempt = 0
      options.onConnection({ kind: 'answered' })
      options.onCaughtUp()
      return options.isNudged() ? pollMs.nudged : pollMs.alone
    } catch (error) {
      if (signal.aborted) return null
      const failure = readSyncFailure(error)
      context.log('info', 'pull failed', {
        code: failure.code,
        traceId: failure.traceId,
        message: failure.why,
        attempt,
        workspaceId: context.workspaceId,
      })
      if (failure.code === 'cursor.expired') mustReload = true
      else if (failure.code === 'cursor.invalid') {
        state = await context.store.readState(context)
        options.onState(state)
      }
      const recovers = failure.code === 'cursor.expired' || failure.code === 'cursor.invalid'
      const delayMs =
        recovers && attempt === 0
          ? 0
          : retryDelayMs({ ...failure, retryable: failure.retryable || recovers }, attempt, context.random)
      attempt += 1
      if (delayMs === 0 || hasMoved(context, endpoint)) return 'none'
      const retryAt = delayMs === null ? null : toInstant(context.clock() + delayMs)
      options.onConnection({ kind: 'failed', why: failure.why, retryAt })
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
  const shared = { client, store, workspaceId, tenantId, signal, now }
  let from = state
  if (mustReload) {
    const first = !state.hasSnapshot
    from = await loadSnapshot({
      ...shared,
      onProgress: (progress) => {
        options.onConnection({ kind: 'answered' })
        if (first) options.onFirstLoad(progress)
      },
    }).finally(() => options.onFirstLoad(null))
    options.onState(from)
    options.onRows(from.seq)
    options.onOps()
  }
  return pullChanges({
    ...shared,
    from,
    onPage: (page) => {
      options.onState(page.state)
      if (page.changed) options.onRows(page.state.seq)
      if (page.opsChanged) options.onOps()
    },
  })
}
