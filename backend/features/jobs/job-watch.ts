import type { Clock } from '#shared/lib/clock.ts'
import type { JobId } from '#shared/model/ids.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { moveJob } from './job-repository.ts'

/** Whoever does a job says so far more often. */
const silentMs = 60_000
const everyMs = 15_000

interface Silent {
  readonly workspace_id: string
  readonly id: JobId
}

function silentJobs(db: ReadDb, now: number): Silent[] {
  return db
    .read<Silent>(
      `SELECT workspace_id, id FROM job WHERE state_kind IN ('queued', 'running') AND updated_at < ? ORDER BY updated_at LIMIT 100`,
    )
    .all(now - silentMs)
}

/** Fails the jobs that nobody does any more: their process was killed, or the service was started without them. */
export function failSilentJobs(db: WriteDb, now: number): void {
  for (const { workspace_id: workspaceId, id } of silentJobs(db, now)) {
    const message = 'The service stopped while it ran. What it had done stays done.'
    moveJob(db, { workspaceId, id }, { step: { kind: 'fail', code: 'job.interrupted', message }, at: now })
  }
}

/** Sees to it that no job runs for ever; answers the way to stop. */
export function startJobWatch(options: {
  readonly read: ReadDb
  readonly write: <T>(work: (db: WriteDb) => T) => T
  readonly clock: Clock
  readonly onFailure: (error: unknown) => void
  readonly onWorked?: () => void
}): () => void {
  const { read, write, clock, onFailure, onWorked } = options
  function look(): void {
    try {
      // Reads only, so that an idle service writes nothing.
      if (silentJobs(read, clock()).length > 0) write((db) => failSilentJobs(db, clock()))
      onWorked?.()
    } catch (error) {
      onFailure(error)
    }
  }
  look()
  const timer = setInterval(look, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
