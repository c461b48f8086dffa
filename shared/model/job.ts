import { z } from 'zod'
import { jobIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'

export const jobKindSchema = z.enum(['sample', 'retention', 'bulk', 'bulk_undo'])
export type JobKind = z.infer<typeof jobKindSchema>

/**
 *   queued ──start──▶ running ──▶ succeeded
 *     │                │   ▲ └──▶ failed {code, message}
 *     └──cancel─▶ cancelled └──start──┘      (running ──cancel──▶ cancelled)
 * A job whose process is gone is failed with `job.interrupted`, until whoever does it goes on with it.
 */
export const jobStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('queued') }),
  z.object({ kind: z.literal('running') }),
  z.object({ kind: z.literal('succeeded') }),
  z.object({ kind: z.literal('failed'), code: z.string(), message: z.string() }),
  z.object({ kind: z.literal('cancelled'), by: z.string() }),
])
export type JobState = z.infer<typeof jobStateSchema>
export const jobStateKindSchema = z.enum(['queued', 'running', 'succeeded', 'failed', 'cancelled'])

/** Work in the background of one workspace. Its kind is a text: an older console must read those of a newer service. */
export const jobSchema = z.looseObject({
  id: jobIdSchema,
  kind: z.string(),
  state: jobStateSchema,
  progress: z.object({
    done: z.int(),
    /** Null where nobody knows before the end. */
    total: z.int().nullable(),
  }),
  /** Pieces per second since it was last started; null where there is nothing to say yet. */
  rate: z.number().nullable(),
  cancellable: z.boolean(),
  createdBy: z.string(),
  createdAt: instantSchema,
  startedAt: instantSchema.nullable(),
  finishedAt: instantSchema.nullable(),
  /** What it came to, in numbers by name; null until it has ended. */
  result: z.record(z.string(), z.int()).nullable(),
})
export type Job = z.infer<typeof jobSchema>

/** What can stop between two pieces and leaves nothing half made. Half a sample would be of no use to anybody. */
const cancellable: Readonly<Record<JobKind, boolean>> = {
  sample: false,
  retention: true,
  bulk: true,
  bulk_undo: false,
}

/** Whether somebody may cancel it now. */
export function isCancellable(kind: JobKind, state: JobState): boolean {
  return cancellable[kind] && (state.kind === 'queued' || state.kind === 'running')
}
