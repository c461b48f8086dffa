import { z } from 'zod'
import { SwitchboardError } from '../errors/switchboard-error.ts'
import { feedIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { nameSchema } from './name.ts'
import { slugSchema } from './workspace.ts'

export const feedKindSchema = z.enum(['team_feed', 'incident_stream'])
export type FeedKind = z.infer<typeof feedKindSchema>

/**
 * Where a team, or those who handle incidents, read along.
 *
 *   active ⇄ archived        (archive, unarchive)
 */
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

export const feedStateSchema = z.enum(['active', 'archived'])
export type FeedState = z.infer<typeof feedStateSchema>

export const createFeedInput = z.strictObject({ kind: feedKindSchema, slug: slugSchema, name: nameSchema })
export const updateFeedInput = z.strictObject({ name: nameSchema })

/** When the feed is archived after the step, or throws `feed.illegal_transition`. */
export function nextArchivedAt(
  { archivedAt }: Pick<Feed, 'archivedAt'>,
  step: { readonly kind: 'archive'; readonly at: Feed['createdAt'] } | { readonly kind: 'unarchive' },
): Feed['archivedAt'] {
  if (step.kind === 'archive' && archivedAt === null) return step.at
  if (step.kind === 'unarchive' && archivedAt !== null) return null
  const state: FeedState = archivedAt === null ? 'active' : 'archived'
  throw new SwitchboardError('feed.illegal_transition', `A feed that is ${state} can't be ${step.kind}d.`, {
    details: { state },
  })
}
