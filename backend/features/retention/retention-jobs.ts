import type { Clock } from '#shared/lib/clock.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { JobId } from '#shared/model/ids.ts'
import type { JobStep } from '#shared/model/next-job-state.ts'
import { endJob, insertJob, moveJob, noteProgress } from '#backend/features/jobs/job-repository.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { transaction } from '#backend/store/transaction.ts'

interface Sum {
  readonly events: number
  readonly bodies: number
  readonly changes: number
}

interface RunningJob {
  readonly id: JobId
  isRunning: boolean
  sum: Sum
  notedAt: number
}

/** Well within the silence after which a job is given up. */
const beatMs = 15_000
const keepFinishedMs = 30 * 86_400_000

/** The jobs of one clean-up: one for each workspace that something was removed from. */
export class RetentionJobs {
  private readonly db: WriteDb
  private readonly newId: NewId
  private readonly clock: Clock
  private readonly jobs = new Map<string, RunningJob>()

  constructor(tools: { readonly db: WriteDb; readonly newId: NewId; readonly clock: Clock }) {
    this.db = tools.db
    this.newId = tools.newId
    this.clock = tools.clock
  }

  /** Whether somebody has cancelled it there. */
  isCancelled(workspaceId: string): boolean {
    return this.jobs.get(workspaceId)?.isRunning === false
  }

  /** What was removed in a workspace so far. */
  note(workspaceId: string, sum: Sum): void {
    const at = this.clock()
    this.write(workspaceId, () => {
      const job = this.jobs.get(workspaceId) ?? this.begin(workspaceId, at)
      job.sum = sum
      job.notedAt = at
      job.isRunning = noteProgress(this.db, { workspaceId, id: job.id }, { done: doneOf(sum), at, result: { ...sum } })
    })
  }

  /** Says of all that run that somebody is at it, wherever that is now. */
  beat(): void {
    const before = this.clock() - beatMs
    for (const [workspaceId, { isRunning, notedAt, sum }] of this.jobs)
      if (isRunning && notedAt <= before) this.note(workspaceId, sum)
  }

  succeed(): void {
    this.end({ kind: 'succeed' })
  }

  fail(error: unknown): void {
    const code = error instanceof SwitchboardError ? error.code : 'internal'
    const message = error instanceof SwitchboardError ? error.message : 'Something unexpected stopped the clean-up.'
    this.end({ kind: 'fail', code, message })
  }

  private end(step: JobStep): void {
    for (const [workspaceId, { id, isRunning }] of this.jobs)
      if (isRunning) this.write(workspaceId, () => endJob(this.db, { workspaceId, id }, { step, at: this.clock() }))
  }

  private write(workspaceId: string, work: () => void): void {
    transaction<unknown>(this.db, work, { kind: 'workspace', id: workspaceId })
  }

  private begin(workspaceId: string, at: number): RunningJob {
    const job: RunningJob = {
      id: this.newId('job'),
      isRunning: true,
      sum: { events: 0, bodies: 0, changes: 0 },
      notedAt: at,
    }
    insertJob(this.db, { workspaceId, id: job.id, kind: 'retention', total: null, createdBy: 'retention', at })
    moveJob(this.db, { workspaceId, id: job.id }, { step: { kind: 'start' }, at })
    this.jobs.set(workspaceId, job)
    return job
  }
}

function doneOf({ events, bodies, changes }: Sum): number {
  return events + bodies + changes
}

/** Jobs that ended long ago are of no use to anybody; the audit keeps what they did. */
export function removeOldJobs(db: WriteDb, workspaceId: string, now: number): void {
  const cutoff = now - keepFinishedMs
  const old = db
    .read('SELECT 1 FROM job WHERE workspace_id = ? AND finished_at IS NOT NULL AND finished_at < ? LIMIT 1')
    .get(workspaceId, cutoff)
  if (old === undefined) return
  transaction(
    db,
    () =>
      void db
        .write('DELETE FROM job WHERE workspace_id = ? AND finished_at IS NOT NULL AND finished_at < ?')
        .run(workspaceId, cutoff),
    { kind: 'workspace', id: workspaceId },
  )
}
