import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import type { SyncInspection } from '#shared/ipc/sync-calls.ts'
import { toInstant } from '#shared/model/instant.ts'
import { factsOf } from '../log/log.ts'
import type { ReplicaState } from '../store/store-api.ts'
import { runBodyLoop } from './body-loop.ts'
import { nextConnection, sameConnection, type Connection, type ConnectionEvent } from './connection.ts'
import { runNudgeLoop } from './nudge-loop.ts'
import { runPullLoop } from './pull-loop.ts'
import { runPushLoop } from './push-loop.ts'
import type { SyncContext, SyncWorld } from './sync-context.ts'
import { createSyncJournal } from './sync-journal.ts'
import { throttle } from './throttle.ts'
import { createWake } from './wake.ts'

export interface SyncListener {
  readonly onStatus: () => void
  readonly onRows: (seq: number) => void
  readonly onOps: () => void
  /** The service refused a decision because of who we are. */
  readonly onForbidden: () => void
  /** The service stopped answering. */
  readonly onAway: () => void
  /** The service answers, and has been shown all that may be sent now. */
  readonly onSent: () => void
}

export interface SyncProgress extends Pick<
  SyncStatus,
  'connection' | 'asOf' | 'seq' | 'firstLoad' | 'reload' | 'notice' | 'syncTrouble'
> {
  readonly held: SyncStatus['outbox']['held']
}

/** The sync of one open workspace, from opening to stop. */
export interface SyncSession {
  readonly workspaceId: string
  readonly tenantId: string
  readonly signal: AbortSignal
  progress(): SyncProgress
  /** What it did last, and how far it is. */
  inspect(): SyncInspection
  noticeRead(): void
  pullNow(): void
  /** Sends what waits, even what was refused as a whole. */
  sendNow(): void
  /** Loads everything again; the outbox stays. */
  reload(): void
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
  const journal = createSyncJournal(clock, initial.seq)
  const context: SyncContext = { ...world, workspaceId, tenantId, signal, journal }
  const wakes = {
    pull: createWake(after),
    push: createWake(after),
    nudge: createWake(after),
    bodies: createWake(after),
  }
  let replica = initial
  let connection: Connection = { kind: 'starting' }
  let firstLoad: SyncProgress['firstLoad'] = null
  let reload: SyncProgress['reload'] = null
  let isReloadWanted = false
  let held: SyncStatus['outbox']['held'] = null
  let syncTrouble: SyncStatus['syncTrouble'] = null
  let isServed = false
  let nudged = false
  let notice = initial.rebuiltBecause

  const tellRows = throttle(after, rowsEveryMs, () => listener.onRows(replica.seq))
  const tellStatus = throttle(after, rowsEveryMs, () => listener.onStatus())

  function connect(event: ConnectionEvent): void {
    const next = nextConnection(connection, event, clock())
    if (sameConnection(connection, next)) return
    const wasOffline = connection.kind === 'offline'
    const back = wasOffline && next.kind === 'online'
    connection = next
    if (back) ringOthers()
    if (next.kind === 'offline' && !wasOffline) {
      wakes.push.ring()
      listener.onAway()
    }
    tellStatus()
  }

  function serve(next: boolean): void {
    if (next === isServed) return
    isServed = next
    if (next) wakes.push.ring()
  }

  function refuse(why: string | null): void {
    if (why === (held?.why ?? null)) return
    held = why === null ? null : { since: toInstant(clock()), why }
    tellStatus()
  }

  function follow(): void {
    const state = service.state()
    if (state.kind !== 'up') serve(false)
    if (state.kind === 'down') connect({ kind: 'failed', why: state.why, retryAt: state.retryAt })
    else ringAll()
  }

  /** What waited for the service to come back need not wait any longer. */
  function ringOthers(): void {
    wakes.push.ring()
    if (!nudged) wakes.nudge.ring()
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
      onServed: serve,
      onTrouble(next) {
        if (next !== null && !isServed) refuse(next.why)
        if (next?.code === syncTrouble?.code) return
        syncTrouble = next
        tellStatus()
      },
      onFirstLoad(progress) {
        firstLoad = progress
        tellStatus()
      },
      onReload(progress) {
        reload = progress
        tellStatus()
      },
      takeReload() {
        const wanted = isReloadWanted
        isReloadWanted = false
        return wanted
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
      mayShow: () => isServed,
      isAway: () => connection.kind === 'offline',
      onUnreached: () => serve(false),
      onWaiting() {
        if (connection.kind === 'online') wakes.pull.ring()
      },
      onSettled() {
        listener.onOps()
        tellRows()
        wakes.pull.ring()
      },
      onForbidden: listener.onForbidden,
      onSent: listener.onSent,
      onRefused: refuse,
    }),
    runNudgeLoop(context, {
      wake: wakes.nudge,
      onOpen() {
        nudged = true
        wakes.pull.ring()
      },
      onNudge: wakes.pull.ring,
      onLost() {
        // A connection that breaks is the first to tell that the service may be gone, and that another may come.
        if (nudged) {
          serve(false)
          wakes.pull.ring()
        }
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
      reload,
      notice,
      syncTrouble,
    }),
    inspect: () => ({
      workspaceId,
      now: toInstant(clock()),
      replica: { seq: replica.seq, asOf: replica.asOf, hasSnapshot: replica.hasSnapshot },
      isNudged: nudged,
      ...journal.read(),
    }),
    pullNow: wakes.pull.ring,
    sendNow() {
      held = null
      if (!isServed) wakes.pull.ring()
      wakes.push.ring()
    },
    reload() {
      isReloadWanted = true
      wakes.pull.ring()
    },
    noticeRead() {
      notice = null
      tellStatus()
    },
    pushSoon() {
      if (held !== null) return
      // Until somebody answers for the workspace nothing is sent: a decision is a reason to ask now.
      if (!isServed) wakes.pull.ring()
      wakes.push.ring()
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
