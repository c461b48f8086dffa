import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import { toInstant } from '#shared/model/instant.ts'
import { factsOf } from '../log/log.ts'
import type { ReplicaState } from '../store/store-api.ts'
import { runBodyLoop } from './body-loop.ts'
import { nextConnection, sameConnection, type Connection, type ConnectionEvent } from './connection.ts'
import { runNudgeLoop } from './nudge-loop.ts'
import { runPullLoop } from './pull-loop.ts'
import { runPushLoop } from './push-loop.ts'
import type { SyncContext, SyncWorld } from './sync-context.ts'
import { throttle } from './throttle.ts'
import { createWake } from './wake.ts'

export interface SyncListener {
  readonly onStatus: () => void
  readonly onRows: (seq: number) => void
  readonly onOps: () => void
  /** The service refused a decision because of who we are. */
  readonly onForbidden: () => void
}

export interface SyncProgress extends Pick<SyncStatus, 'connection' | 'asOf' | 'seq' | 'firstLoad' | 'notice'> {
  readonly held: SyncStatus['outbox']['held']
}

/** The sync of one open workspace, from opening to stop. */
export interface SyncSession {
  readonly workspaceId: string
  readonly tenantId: string
  readonly signal: AbortSignal
  progress(): SyncProgress
  noticeRead(): void
  /** A decision was made. */
  pushSoon(): void
  /** Tries everything at once, even what was refused. */
  retry(): void
  stop(): Promise<void>
}

const rowsEveryMs = 100

export function startSyncSession(
  world: SyncWorld,
  {
    workspaceId,
    tenantId,
    initial,
    listener,
  }: { workspaceId: string; tenantId: string; initial: ReplicaState; listener: SyncListener },
): SyncSession {
  const { service, after, clock } = world
  const stopper = new AbortController()
  const { signal } = stopper
  const context: SyncContext = { ...world, workspaceId, tenantId, signal }
  const wakes = {
    pull: createWake(after),
    push: createWake(after),
    nudge: createWake(after),
    bodies: createWake(after),
  }
  let replica = initial
  let connection: Connection = { kind: 'starting' }
  let firstLoad: SyncProgress['firstLoad'] = null
  let held: SyncStatus['outbox']['held'] = null
  let nudged = false
  let notice = initial.rebuiltBecause

  const tellRows = throttle(after, rowsEveryMs, () => listener.onRows(replica.seq))
  const tellStatus = throttle(after, rowsEveryMs, () => listener.onStatus())

  function connect(event: ConnectionEvent): void {
    const next = nextConnection(connection, event, clock())
    if (sameConnection(connection, next)) return
    const back = connection.kind === 'offline' && next.kind === 'online'
    connection = next
    if (back) wakes.push.ring()
    tellStatus()
  }

  function follow(): void {
    const state = service.state()
    if (state.kind === 'down') connect({ kind: 'failed', why: state.why, retryAt: state.retryAt })
    else ringAll()
  }

  function ringAll(): void {
    held = null
    for (const wake of Object.values(wakes)) wake.ring()
  }

  const unsubscribe = service.subscribe(follow)
  follow()

  const loops = [
    runPullLoop(context, {
      wake: wakes.pull,
      initial,
      isNudged: () => nudged,
      onConnection: connect,
      onFirstLoad(progress) {
        firstLoad = progress
        tellStatus()
      },
      onState(state) {
        replica = state
        notice = state.rebuiltBecause ?? notice
        tellStatus()
      },
      onRows: tellRows,
      onOps() {
        listener.onOps()
        // A snapshot may have queued decisions again that the service has lost.
        wakes.push.ring()
      },
      onCaughtUp: wakes.bodies.ring,
    }),
    runPushLoop(context, {
      wake: wakes.push,
      onSettled() {
        listener.onOps()
        tellRows()
        wakes.pull.ring()
      },
      onForbidden: listener.onForbidden,
      onRefused(why) {
        if (why === held?.why || (why === null && held === null)) return
        held = why === null ? null : { since: toInstant(clock()), why }
        tellStatus()
      },
    }),
    runNudgeLoop(context, {
      wake: wakes.nudge,
      onOpen() {
        nudged = true
        wakes.pull.ring()
      },
      onNudge: wakes.pull.ring,
      onLost() {
        // A connection that breaks is the first to tell that the service may be gone.
        if (nudged) wakes.pull.ring()
        nudged = false
      },
    }),
    runBodyLoop(context, wakes.bodies),
  ].map((loop) =>
    loop.catch((error: unknown) => {
      if (signal.aborted) return
      world.log('error', 'sync loop ended', { ...factsOf(error), workspaceId })
      connect({ kind: 'failed', why: 'Syncing stopped because of a fault. Start Switchboard again.', retryAt: null })
    }),
  )

  return {
    workspaceId,
    tenantId,
    signal,
    progress: () => ({
      connection,
      held,
      asOf: replica.asOf,
      seq: replica.seq,
      firstLoad,
      notice,
    }),
    noticeRead() {
      notice = null
      tellStatus()
    },
    pushSoon() {
      if (held === null) wakes.push.ring()
    },
    retry() {
      service.retry()
      ringAll()
    },
    async stop() {
      unsubscribe()
      stopper.abort()
      tellRows.cancel()
      tellStatus.cancel()
      await Promise.all(loops)
    },
  }
}
