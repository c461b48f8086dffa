import type { Job, JobKind } from '#shared/model/job.ts'

/** What the service can be asked for; a job of a newer service may be of another kind. */
export const jobKinds = ['bulk', 'bulk_undo', 'retention', 'sample'] as const satisfies readonly JobKind[]
export const jobStates = [
  'queued',
  'running',
  'succeeded',
  'failed',
  'cancelled',
] as const satisfies readonly Job['state']['kind'][]
