import type { ApiHandlers } from '#backend/http/handler.ts'
import { cancelJob } from './cancel-job.ts'
import { listJobs, requireJob } from './job-repository.ts'

export const jobHandlers = {
  'jobs.list': ({ read, workspaceId }, { query }) => listJobs(read, workspaceId, query),
  'jobs.get': ({ read, workspaceId }, { params }) => requireJob(read, workspaceId, params.id),
  'jobs.cancel': (context, { params }) => cancelJob(context, params.id),
} satisfies Pick<ApiHandlers, 'jobs.list' | 'jobs.get' | 'jobs.cancel'>
