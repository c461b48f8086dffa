import { z } from 'zod'
import { eventSchema } from './event.ts'
import { feedSchema } from './feed.ts'
import { installationSchema } from './installation.ts'
import { linkSchema } from './link.ts'
import { mappingSchema } from './mapping.ts'
import { memberNameSchema } from './member.ts'
import { replicatedOverrideSchema, replicatedPolicySchema } from './policy.ts'
import { projectSchema } from './project.ts'
import { resourceSchema } from './resource.ts'
import { suggestionRecordSchema, suggestionSchema } from './suggestion.ts'
import { triageRuleSchema } from './triage-rule.ts'

const upsert = <E extends string, S extends z.ZodType>(entity: E, row: S) =>
  z.object({ kind: z.literal('upsert'), entity: z.literal(entity), seq: z.int(), row })

/** One line of the feed. Rows are the newest state at the time of reading: an id may skip states, never go back. */
export const upsertSchema = z.discriminatedUnion('entity', [
  upsert('project', projectSchema),
  upsert('feed', feedSchema),
  upsert('installation', installationSchema),
  upsert('resource', resourceSchema),
  upsert('mapping', mappingSchema),
  upsert('member', memberNameSchema),
  upsert('rule', triageRuleSchema),
  upsert('event', eventSchema),
  upsert('suggestion', suggestionSchema),
  upsert('suggestion_record', suggestionRecordSchema),
  upsert('link', linkSchema),
  upsert('policy', replicatedPolicySchema),
  upsert('override', replicatedOverrideSchema),
])
export type Upsert = z.infer<typeof upsertSchema>
export const changeEntities = [
  'project',
  'feed',
  'installation',
  'resource',
  'mapping',
  'member',
  'rule',
  'event',
  'suggestion',
  'suggestion_record',
  'link',
  'policy',
  'override',
] as const
export type ChangeEntity = (typeof changeEntities)[number]

export const tombstoneSchema = z.object({
  kind: z.literal('tombstone'),
  entity: z.string(),
  seq: z.int(),
  id: z.string(),
})
export type Tombstone = z.infer<typeof tombstoneSchema>

export const changeSchema = z.union([upsertSchema, tombstoneSchema])
export type Change = z.infer<typeof changeSchema>

/** A line about an entity that only a newer service has: it costs an older console nothing but itself. */
export const laterChangeSchema = z.looseObject({ kind: z.string(), entity: z.string(), seq: z.int() })

/** Seqs after the first and up to the second were handed out before a backup was restored that didn't have them. */
const lostSeqsSchema = z.object({ after: z.int(), through: z.int() })
export type LostSeqs = z.infer<typeof lostSeqsSchema>

/** `GET /snapshot` is NDJSON: one header, then rows, then one trailer that proves it is whole. */
export const snapshotLineSchema = z.union([
  z.object({ kind: z.literal('header'), seq: z.int(), rows: z.int(), lost: z.array(lostSeqsSchema).optional() }),
  upsertSchema,
  z.object({ kind: z.literal('trailer'), seq: z.int(), rows: z.int() }),
])
export type SnapshotLine = z.infer<typeof snapshotLineSchema>
