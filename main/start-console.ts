import type { StartProblem } from '#shared/ipc/app-calls.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { createStartProblems } from './features/app/start-problems.ts'
import type { StatusBoard } from './features/app/status-board.ts'
import { openSample } from './features/sample/sample-opening.ts'
import type { SampleWatch } from './features/sample/sample-watch.ts'
import type { WorkspaceDirectory } from './features/workspaces/workspace-directory.ts'
import type { WorkspaceOpener } from './features/workspaces/workspace-opener.ts'
import type { AccessWatch } from './service/access-watch.ts'
import { factsOf, type Log } from './log/log.ts'
import type { ServiceConnector } from './service/service-connector.ts'
import type { After } from './service/timers.ts'
import type { ConsoleStore } from './store/store-api.ts'
import { retryDelayMs } from './sync/retry-delay.ts'
import { readSyncFailure } from './sync/sync-failure.ts'
import { createWake } from './sync/wake.ts'

export interface ConsoleStarter {
  start(options: { readonly sample: boolean }): void
  /** Resolves once a workspace is open or the service was asked for them; at the latest after a few seconds. */
  ready(): Promise<void>
  retry(): void
  /** Whether the service has answered, or failed to, since the start. */
  wasAsked(): boolean
  /** What stood in the way when it was last tried to show a workspace. */
  problem(): StartProblem | null
  stop(): void
}

const readyWithinMs = 5_000
/** How long the service is kept from the processor while a window comes up: after the window's first answer, and at most. */
const serviceAfter = { firstAnswerMs: 250, startMs: 1_000 } as const
const refreshEveryMs = 300_000

/** What failed, and when it is tried again by itself. */
interface Failed {
  readonly retryMs: number | null
}

/** Opens what was open last, and keeps the list of workspaces fresh as the service comes and goes. */
export function startConsole(parts: {
  readonly directory: WorkspaceDirectory
  readonly opener: WorkspaceOpener
  readonly watch: SampleWatch
  readonly service: ServiceConnector
  readonly board: StatusBoard
  readonly after: After
  readonly random: () => number
  readonly log: Log
  readonly signal: AbortSignal
  /** Whether the service is ours: then a sample that was interrupted goes on. */
  readonly embedded: boolean
  readonly accessWatch: AccessWatch
  readonly clock: Clock
  readonly store: Pick<ConsoleStore, 'opsUnsent'>
  /** Null where the service is our own; then `serviceDir` is where its data lies. */
  readonly serviceAddress: string | null
  readonly serviceDir: string
}): ConsoleStarter {
  const { directory, opener, watch, service, board, signal, log } = parts
  const wake = createWake(parts.after)
  let unsubscribe = (): void => {}
  let cancelService = (): void => {}
  let markReady = (): void => {}
  let wasAsked = false
  let failures = 0
  const problems = createStartProblems(parts)
  const firstAnswer = new Promise<void>((resolve) => {
    markReady = resolve
  })

  /** What is on disk can be shown and decided on without the service. */
  async function openRemembered(): Promise<void> {
    const wanted = directory.lastOpened() ?? directory.known()[0]?.id
    const workspace = directory.find(wanted ?? '') ?? directory.find(directory.known()[0]?.id ?? '')
    if (opener.session() !== undefined || workspace === undefined) return
    await opener.open(workspace)
    directory.setOpened(workspace.id)
  }

  async function askService(): Promise<void> {
    await directory.refresh()
    await parts.accessWatch.refresh()
    const sample = await watch.look()
    if (sample.kind === 'loading' && parts.embedded) await watch.make()
  }

  /** Null where it went well; otherwise when it is tried again by itself. */
  async function attempt(happening: string, work: () => Promise<void>): Promise<Failed | null> {
    try {
      await work()
      return null
    } catch (error) {
      if (signal.aborted) return { retryMs: null }
      const retryMs = retryDelayMs(readSyncFailure(error), failures, parts.random)
      log('info', happening, { ...factsOf(error), attempt: failures })
      problems.met(error, retryMs === null ? null : parts.clock() + retryMs)
      return { retryMs }
    }
  }

  /** Where no workspace is known, nothing else says what is kept. */
  function countUnsent(): Promise<Failed | null> {
    return attempt('outbox not read', async () => problems.counted(await parts.store.opsUnsent({})))
  }

  async function openWhatIsHere(): Promise<Failed | null> {
    const notOpened = await attempt('workspace not opened', openRemembered)
    const failed = notOpened ?? (opener.session() === undefined ? await countUnsent() : null)
    if (opener.session() !== undefined) problems.opened()
    // There is something to say, or to show.
    if (failed !== null || opener.session() !== undefined) markReady()
    board.changed()
    return failed
  }

  async function askThenOpen(notOpened: Failed | null): Promise<(Failed | null)[]> {
    const unanswered = await attempt('workspaces not listed', askService)
    wasAsked = true
    // What it has just told of may be the first workspace that there is.
    const opening = unanswered === null && notOpened === null ? await openWhatIsHere() : notOpened
    if (unanswered === null && opening === null) problems.answered()
    markReady()
    return [unanswered, opening]
  }

  async function follow(): Promise<void> {
    while (!signal.aborted) {
      const opening = await openWhatIsHere()
      const isUp = service.state().kind === 'up'
      const outcomes = isUp ? await askThenOpen(opening) : [opening]
      if (signal.aborted) return
      board.changed()
      const failed = outcomes.filter((outcome) => outcome !== null)
      failures = failed.length === 0 ? 0 : failures + 1
      const delays = failed.flatMap(({ retryMs }) => retryMs ?? [])
      const soonest = delays.length === 0 ? null : Math.min(...delays)
      await wake.wait(isUp && failed.length === 0 ? refreshEveryMs : soonest, signal)
    }
  }

  async function begin(sample: boolean): Promise<void> {
    if (sample) await attempt('sample not opened', () => openSample(parts))
    await follow()
  }

  function startServiceAfter(delayMs: number): void {
    cancelService()
    if (!signal.aborted) cancelService = parts.after(delayMs, () => service.start())
  }

  return {
    start({ sample }) {
      unsubscribe = service.subscribe(() => {
        board.changed()
        wake.ring()
      })
      // What is on disk can be shown and decided on without it.
      const last = directory.lastOpened()
      const isShownFirst = !sample && last !== null && directory.find(last) !== undefined
      if (isShownFirst) startServiceAfter(serviceAfter.startMs)
      else service.start()
      void begin(sample).catch((error: unknown) => log('error', 'console start failed', factsOf(error)))
    },
    async ready() {
      await Promise.race([
        firstAnswer,
        new Promise<void>((resolve) => {
          parts.after(readyWithinMs, resolve)
        }),
      ])
      await opener.settled()
      if (service.state().kind === 'starting') startServiceAfter(serviceAfter.firstAnswerMs)
    },
    retry: wake.ring,
    wasAsked: () => wasAsked,
    problem: () => problems.current(service.state()),
    stop() {
      unsubscribe()
      cancelService()
    },
  }
}
