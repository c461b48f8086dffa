import { z } from 'zod'
import { jobIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { jobKindSchema, jobSchema, jobStateKindSchema } from '../model/job.ts'
import { call } from './call.ts'

/** What the service does in the background. Only the service knows it: it is asked each time. */
export const jobCalls = {
  'jobs.list': call(
    z.strictObject({
      kind: jobKindSchema.nullable(),
      state: jobStateKindSchema.nullable(),
      /** Of an earlier page; null for the newest. */
      cursor: z.string().max(2048).nullable(),
      limit: z.int().min(1).max(200),
    }),
    z.object({
      items: z.array(jobSchema),
      nextCursor: z.string().nullable(),
      /** When the service was asked. */
      at: instantSchema,
    }),
  ),
  /** What is done stays done. */
  'jobs.cancel': call(z.strictObject({ id: jobIdSchema }), jobSchema),
} as const
