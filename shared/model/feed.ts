import { z } from 'zod'
import { feedIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { nameSchema } from './name.ts'
import { slugSchema } from './workspace.ts'

export const feedKindSchema = z.enum(['team_feed', 'incident_stream'])
export type FeedKind = z.infer<typeof feedKindSchema>

/** Where a team, or those who handle incidents, read along. */
export const feedSchema = z.looseObject({
  id: feedIdSchema,
  kind: feedKindSchema,
  slug: slugSchema,
  name: z.string(),
  archivedAt: instantSchema.nullable(),
  createdAt: instantSchema,
  version: z.int(),
})
export type Feed = z.infer<typeof feedSchema>

export const createFeedInput = z.strictObject({ kind: feedKindSchema, slug: slugSchema, name: nameSchema })
export const updateFeedInput = z.strictObject({ name: nameSchema })
