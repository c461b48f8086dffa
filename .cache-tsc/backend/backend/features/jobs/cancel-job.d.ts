import type { JobId } from '#shared/model/ids.ts';
import type { Job } from '#shared/model/job.ts';
import type { TenantTools } from '#backend/features/command-tools.ts';
/** Ends a job; whoever does it notices before its next piece. Throws `job.not_found`, `job.not_cancellable`, `job.finished`. */
export declare function cancelJob(tools: TenantTools, id: JobId): Job;
