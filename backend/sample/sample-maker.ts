import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import type { Principal } from '#shared/model/principal.ts'
import { moveJob, noteProgress } from '#backend/features/jobs/job-repository.ts'
import { startSampleJob } from '#backend/features/sample/start-sample-job.ts'
import { findSampleRun, moveSampleRun } from '#backend/features/sample/sample-run.ts'
import type { SampleRun } from '#backend/features/sample/sample-run.ts'
import type { SampleMaker } from '#backend/features/sample/sample-handlers.ts'
import { createLocalCall } from '#backend/http/call-handler.ts'
import type { LocalCall } from '#backend/http/call-handler.ts'
import type { ApiHandlers, HandlerContext } from '#backend/http/handler.ts'
import type { Logger } from '#backend/http/logger.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { sampleDays } from './scenario.ts'
import { sendSample } from './send-sample.ts'
import type { SampleListener } from './send-sample.ts'
import { setUpSample } from './set-up-sample.ts'

export interface SampleMakerOptions {
  readonly handlers: Partial<ApiHandlers>
  readonly read: ReadDb
  readonly write: <T>(work: (db: WriteDb) => T) => T
  readonly readSecret: (ref: string) => string
  readonly clock: Clock
  readonly randomBytes: (count: number) => Uint8Array
  readonly logger: Logger
  /** Opens a loopback listener of the service's own intake, whose clock is the one given. */
  readonly openListener: (clock: Clock) => Promise<SampleListener>
  /** Answers when everything that was delivered has been routed. */
  readonly routed: () => Promise<void>
}

export interface StoppableSampleMaker extends SampleMaker {
  /** Goes on with a sample that was interrupted; makes none. */
  resume(): void
  stop(): Promise<void>
}

const author: Principal = {
  tokenId: 'tok_00000000-0000-7000-8000-000000000001',
  name: 'Sample',
  role: 'admin',
  grant: { kind: 'all' },
}

/** Keeps the sample workspace: made once, sent in the background, gone on with after a restart. */
export function createSampleMaker(options: SampleMakerOptions): StoppableSampleMaker {
  const { read, write, clock, logger } = options
  const newId = createNewId(options.randomBytes, clock)
  const stopping = new AbortController()
  let running: Promise<void> | undefined

  /** The API's own commands, at a time of our choosing. */
  function callAt(timeMs: () => number): (workspaceId: string | undefined) => LocalCall {
    const context: Partial<HandlerContext> = {
      read,
      write,
      principal: author,
      clock: timeMs,
      newId: createNewId(options.randomBytes, timeMs),
      logger,
      traceId: 'sample',
    }
    return (workspaceId) => createLocalCall(options.handlers, { ...context, workspaceId: workspaceId as never })
  }

  async function run(sample: SampleRun): Promise<void> {
    const { workspaceId } = sample
    let sent = sample.sent
    const job = write((db) => {
      moveSampleRun(db, workspaceId, { state: 'loading', sent, message: null })
      return { workspaceId, id: startSampleJob(db, { ...sample, newId, at: clock() }) }
    })
    try {
      sent = await sendSample({
        ...options,
        sample,
        signal: stopping.signal,
        callAt: (timeMs) => callAt(timeMs)(sample.workspaceId),
        onSent: (count) => {
          sent = count
          write((db) => {
            moveSampleRun(db, workspaceId, { state: 'loading', sent, message: null })
            noteProgress(db, job, { done: sent, at: clock() })
          })
        },
      })
      if (sent < sample.total) return
      await options.routed()
      write((db) => {
        moveSampleRun(db, workspaceId, { state: 'ready', sent, message: null })
        moveJob(db, job, { step: { kind: 'succeed' }, at: clock(), result: { deliveries: sent } })
      })
      logger('info', 'sample ready', { workspaceId, count: sent })
    } catch (error) {
      // While the service stops its own deliveries are turned away, too: the next start goes on.
      if (stopping.signal.aborted) return
      const message = error instanceof Error ? error.message : String(error)
      logger('error', 'sample failed', { error: message, stack: error instanceof Error ? error.stack : undefined })
      const code = error instanceof SwitchboardError ? error.code : 'internal'
      write((db) => {
        moveSampleRun(db, workspaceId, { state: 'failed', sent, message })
        moveJob(db, job, { step: { kind: 'fail', code, message }, at: clock() })
      })
    }
  }

  function resume(): void {
    const sample = findSampleRun(read)
    if (sample === undefined || sample.state === 'ready' || running !== undefined || stopping.signal.aborted) return
    running = run(sample).finally(() => {
      running = undefined
    })
  }

  return {
    ensure() {
      if (findSampleRun(read) === undefined) {
        const anchorMs = clock()
        const beginningMs = anchorMs - (sampleDays * 24 + 1) * 3_600_000
        const call = callAt(() => beginningMs)
        setUpSample({ write, call: call(undefined), callIn: call, randomBytes: options.randomBytes, anchorMs })
      }
      resume()
    },
    resume,
    async stop() {
      stopping.abort()
      await running
    },
  }
}
