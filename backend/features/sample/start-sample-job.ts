import type { NewId } from '#shared/lib/new-id.ts'
import type { JobId } from '#shared/model/ids.ts'
import { findNewestJob, insertJob, moveJob, noteProgress } from '#backend/features/jobs/job-repository.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { SampleRun } from './sample-run.ts'

/** The job of making the sample: one, however often it is interrupted and gone on with. */
export function startSampleJob(
  db: WriteDb,
  run: Pick<SampleRun, 'workspaceId' | 'sent' | 'total'> & { readonly newId: NewId; readonly at: number },
): JobId {
  const { workspaceId, sent, total, at } = run
  const known = findNewestJob(db, workspaceId, 'sample')
  const id = known?.id ?? run.newId('job')
  if (known === undefined) insertJob(db, { workspaceId, id, kind: 'sample', total, createdBy: 'Sample', at })
  moveJob(db, { workspaceId, id }, { step: { kind: 'start' }, at })
  // What was saved of it before it was interrupted; a sample of an earlier version has had no job until now.
  if (known === undefined && sent > 0) {
    noteProgress(db, { workspaceId, id }, { done: sent, at })
    moveJob(db, { workspaceId, id }, { step: { kind: 'start' }, at })
  }
  return id
}
