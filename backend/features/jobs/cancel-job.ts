import type { JobId } from '#shared/model/ids.ts'
import type { Job } from '#shared/model/job.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { moveJob, requireJob } from './job-repository.ts'

/** Ends a job; whoever does it notices before its next piece. Throws `job.not_found`, `job.not_cancellable`, `job.finished`. */
export function cancelJob(tools: TenantTools, id: JobId): Job {
  const { workspaceId, newId, principal } = tools
  return tools.write((db) => {
    const at = tools.clock()
    const { state: before } = requireJob(db, workspaceId, id)
    moveJob(db, { workspaceId, id }, { step: { kind: 'cancel', by: principal.name }, at })
    const job = requireJob(db, workspaceId, id)
    recordAudit(
      db,
      { newId, at },
      { workspaceId, actor: principal.name, command: 'job.cancelled', subject: id, before, after: job },
    )
    return job
  })
}
