import type { Clock } from '#shared/lib/clock.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Log } from '../log/log.ts'
import { fullJitterMs } from '#shared/lib/full-jitter.ts'
import type { ServiceConnector, ServiceEndpoint, ServiceState, ServiceTrouble } from './service-connector.ts'
import { startHeartbeat, type Heartbeat } from './heartbeat.ts'
import { serviceMessageSchema, type ServiceProcess } from './service-process.ts'
import type { After } from './timers.ts'

export interface SupervisorOptions {
  readonly spawn: () => ServiceProcess
  readonly dataDir: string
  /** A fresh operator token for every process: it lives in memory on both sides only. */
  readonly newToken: () => string
  readonly clock: Clock
  readonly after: After
  readonly random: () => number
  readonly log: Log
}

const restart = { baseMs: 250, capMs: 10_000 } as const
const steadyAfterMs = 30_000
const listenWithinMs = 30_000
const drainWithinMs = 10_000
/** Ended this often before it ran for a while, it needs a person to look. */
const keepsEndingFrom = 3
/** Turns of the heartbeat without an answer: after 3 s it is said, after 30 s the process is started anew. */
const missedTurns = { said: 2, killed: 20 } as const

interface Running {
  readonly process: ServiceProcess
  readonly token: string
  readonly exited: Promise<void>
}

/** Keeps the embedded service running: starts it, waits until it listens, and starts it again when it ends. */
export function createServiceSupervisor(options: SupervisorOptions): ServiceConnector {
  const { clock, after, log } = options
  const listeners = new Set<(state: ServiceState) => void>()
  let state: ServiceState = { kind: 'starting' }
  let running: Running | undefined
  let attempt = 0
  let lastWhy = ''
  let stopping = false
  let cancelTimer = () => {}
  let heartbeat: Heartbeat | undefined

  function become(next: ServiceState): void {
    state = next
    for (const listener of listeners) listener(next)
  }

  /** Said through every start and end, so that what a person reads stands still. */
  function trouble(): { trouble?: ServiceTrouble } {
    return attempt < keepsEndingFrom ? {} : { trouble: { ends: attempt, why: lastWhy } }
  }

  function arm(delayMs: number, run: () => void): void {
    cancelTimer()
    cancelTimer = after(delayMs, run)
  }

  function launch(): void {
    let child: ServiceProcess
    try {
      child = options.spawn()
    } catch (error) {
      ended(undefined, error instanceof Error ? error.message : 'The service could not be started.')
      return
    }
    const token = options.newToken()
    let why = 'The service ended unexpectedly.'
    const exited = new Promise<void>((resolve) => {
      child.onExit((exitCode) => {
        resolve()
        if (running?.process === child) ended(exitCode, why)
      })
    })
    running = { process: child, token, exited }
    child.onMessage((message) => {
      if (running?.process !== child) return
      const parsed = serviceMessageSchema.safeParse(message)
      if (!parsed.success) return
      if (parsed.data.kind === 'failed') why = parsed.data.message
      else if (parsed.data.kind === 'pong') heartbeat?.heard()
      else listening(child, { url: parsed.data.url, token })
    })
    arm(listenWithinMs, () => {
      why = 'The service did not come up in time.'
      child.kill()
    })
    child.send({ kind: 'start', dataDir: options.dataDir, token })
  }

  function listening(child: ServiceProcess, endpoint: ServiceEndpoint): void {
    log('info', 'service listening', { pid: running?.process.pid, attempt })
    arm(steadyAfterMs, () => {
      attempt = 0
      if (state.kind === 'up') become({ kind: 'up', endpoint })
    })
    become({ kind: 'up', endpoint, ...trouble() })
    heartbeat?.stop()
    heartbeat = startHeartbeat({
      after,
      ask: () => child.send({ kind: 'ping' }),
      onHeard() {
        if (state.kind === 'down') become({ kind: 'up', endpoint, ...trouble() })
      },
      onMissed(inARow) {
        if (inARow === missedTurns.said)
          become({
            kind: 'down',
            since: toInstant(clock()),
            why: 'The service is not answering.',
            retryAt: null,
            ...trouble(),
          })
        if (inARow !== missedTurns.killed) return
        log('warn', 'service hangs', { pid: child.pid })
        child.kill()
      },
    })
  }

  function ended(exitCode: number | null | undefined, why: string): void {
    running = undefined
    heartbeat?.stop()
    cancelTimer()
    if (stopping) return
    const delayMs = fullJitterMs({ attempt, ...restart, random: options.random })
    attempt += 1
    lastWhy = why
    log('warn', 'service ended', { exitCode: exitCode ?? undefined, delayMs, attempt })
    const since = state.kind === 'down' ? state.since : toInstant(clock())
    become({ kind: 'down', since, why, retryAt: toInstant(clock() + delayMs), ...trouble() })
    arm(delayMs, launch)
  }

  return {
    start() {
      if (running === undefined && !stopping) launch()
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    retry() {
      if (running !== undefined || stopping) return
      cancelTimer()
      launch()
    },
    async stop() {
      stopping = true
      heartbeat?.stop()
      cancelTimer()
      listeners.clear()
      const last = running
      if (last === undefined) return
      last.process.send({ kind: 'stop' })
      const cancelKill = after(drainWithinMs, () => last.process.kill())
      await last.exited
      cancelKill()
    },
  }
}
