import type { WorkspaceId } from '#shared/model/ids.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { factsOf } from '../log/log.ts'
import { createServiceClient } from '../service/service-client.ts'
import type { ReplicaState } from '../store/store-api.ts'
import { askServedOf } from './ask-served-of.ts'
import { pushOps } from './push-ops.ts'
import { retryDelayMs } from './retry-delay.ts'
import type { SyncWorld } from './sync-context.ts'
import { readSyncFailure, type SyncFailure } from './sync-failure.ts'
import { createWake } from './wake.ts'

/** Sends what waits in workspaces that are not open, one after the other. */
export interface PushElsewhere {
  /** The service takes decisions, and the open workspace has no more for it. */
  ring(): void
  /** The service is away: what would send something out is asked about again before it is sent. */
  away(): void
  /** Tries at once, even what was refused. */
  retry(): void
  /** Ends what is under way, so that another workspace can be opened; answers how to go on: where it was, that one comes first. */
  pause(): Promise<(isOpened: boolean) => void>
  /** What was found when a workspace's files were opened to send, for whoever opens it next; once. */
  takeNotice(workspaceId: WorkspaceId): string | null
  stop(): Promise<void>
}

export function startPushElsewhere(
  world: SyncWorld,
  options: {
    readonly openId: () => WorkspaceId | undefined
    /** A workspace of this service; what was decided at another one is not for it. */
    readonly find: (workspaceId: WorkspaceId) => Workspace | undefined
    /** An outbox moved. */
    readonly onSettled: () => void
    readonly onForbidden: () => void
  },
): PushElsewhere {
  const { store, service, clock, log } = world
  const stopper = new AbortController()
  const wake = createWake(world.after)
  const notices = new Map<WorkspaceId, string>()
  /** Those of which nothing more can be sent until a person was there, the service is another, or somebody asks. */
  const done = new Set<WorkspaceId>()
  let round = { ended: Promise.resolve<unknown>(null), abort: (): void => undefined }
  let isPaused = false
  let isReady = false
  let mustHoldBack = false
  let attempt = 0
  let notBefore = 0

  function startOver(): void {
    done.clear()
    attempt = 0
    notBefore = 0
  }
  const unsubscribe = service.subscribe(startOver)

  async function waiting(): Promise<Workspace[]> {
    const all = await store.opsCountsOfAll({})
    const ids = all.filter((counts) => counts.waiting > 0).map(({ workspaceId }) => workspaceId)
    return ids.filter((id) => id !== options.openId()).flatMap((id) => options.find(id) ?? [])
  }

  async function opened(workspaceId: WorkspaceId, work: (replica: ReplicaState) => Promise<void>): Promise<void> {
    try {
      const replica = await store.open({ workspaceId })
      if (replica.rebuiltBecause !== null) notices.set(workspaceId, replica.rebuiltBecause)
      await work(replica)
    } finally {
      await store.release({ workspaceId })
    }
  }

  async function holdBack(): Promise<void> {
    for (const { id: workspaceId } of await waiting())
      await opened(workspaceId, () => store.unsend({ workspaceId, opIds: [], isUnreached: true }))
    mustHoldBack = false
    options.onSettled()
  }

  async function send(
    { id: workspaceId, connectorsTenantId: tenantId }: Workspace,
    signal: AbortSignal,
  ): Promise<void> {
    const state = service.state()
    if (state.kind !== 'up') return
    const client = createServiceClient(world.fetch, state.endpoint)
    const { onSettled, onForbidden } = options
    await opened(workspaceId, async (replica) => {
      await askServedOf({ client, tenantId, replica, signal })
      await pushOps({ client, store, workspaceId, tenantId, signal, onSettled, onForbidden })
    })
  }

  /** Null where it went well, or was ended. */
  async function attemptSend(workspace: Workspace, signal: AbortSignal): Promise<SyncFailure | null> {
    try {
      await send(workspace, signal)
      return null
    } catch (error) {
      if (signal.aborted) return null
      const failure = readSyncFailure(error)
      const { code, why: message, traceId } = failure
      log('info', 'push elsewhere failed', { code, message, traceId, attempt, workspaceId: workspace.id })
      return failure
    }
  }

  async function sendAll(signal: AbortSignal): Promise<number | null> {
    if (mustHoldBack) await holdBack()
    if (!isReady || service.state().kind !== 'up') return null
    if (clock() < notBefore) return notBefore - clock()
    let longestMs: number | null = null
    for (const workspace of await waiting()) {
      if (done.has(workspace.id)) continue
      const failure = await attemptSend(workspace, signal)
      if (signal.aborted) return null
      if (failure === null) {
        done.add(workspace.id)
        continue
      }
      // What the service has lost is known with a snapshot, and goes again first: that is done where it is opened.
      const delayMs = failure.code.startsWith('cursor.') ? null : retryDelayMs(failure, attempt, world.random)
      if (delayMs === null) done.add(workspace.id)
      else longestMs = Math.max(longestMs ?? 0, delayMs)
      if (failure.code === 'service.unreachable') break
    }
    attempt = longestMs === null ? 0 : attempt + 1
    notBefore = longestMs === null ? 0 : clock() + longestMs
    return longestMs
  }

  async function run(): Promise<void> {
    while (!stopper.signal.aborted) {
      let restMs: number | null = null
      if (!isPaused) {
        const ending = new AbortController()
        const sending = sendAll(AbortSignal.any([stopper.signal, ending.signal])).catch((error: unknown) => {
          log('warn', 'nothing sent elsewhere', factsOf(error))
          return null
        })
        round = { ended: sending, abort: () => ending.abort() }
        restMs = await sending
      }
      await wake.wait(restMs, stopper.signal)
    }
  }
  const running = run()

  return {
    ring() {
      // Whoever has just come back is tried at once.
      if (!isReady) startOver()
      isReady = true
      wake.ring()
    },
    away() {
      isReady = false
      mustHoldBack = true
      wake.ring()
    },
    retry() {
      startOver()
      wake.ring()
    },
    async pause() {
      isPaused = true
      round.abort()
      await round.ended
      return (isOpened) => {
        isPaused = false
        isReady &&= !isOpened
        startOver()
        wake.ring()
      }
    },
    takeNotice(workspaceId) {
      const notice = notices.get(workspaceId) ?? null
      notices.delete(workspaceId)
      return notice
    },
    async stop() {
      unsubscribe()
      stopper.abort()
      await running
    },
  }
}
