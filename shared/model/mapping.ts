import { z } from 'zod'
import { feedIdSchema, installationIdSchema, mappingIdSchema, projectIdSchema, resourceIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'

/** Glob lists; an empty list accepts everything. */
export const mappingFilterSchema = z.strictObject({
  events: z.array(z.string().min(1).max(128)).max(64).default([]),
  branches: z.array(z.string().min(1).max(255)).max(64).default([]),
  paths: z.array(z.string().min(1).max(1024)).max(64).default([]),
})
export type MappingFilter = z.infer<typeof mappingFilterSchema>

export const emptyFilter: MappingFilter = { events: [], branches: [], paths: [] }

/** Where routed events go; one more kind is one more member here. */
export const destinationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('project'), id: projectIdSchema }),
  z.object({ kind: z.literal('team_feed'), id: feedIdSchema }),
  z.object({ kind: z.literal('incident_stream'), id: feedIdSchema }),
])
export type Destination = z.infer<typeof destinationSchema>
export const destinationKindSchema = z.enum(['project', 'team_feed', 'incident_stream'])
export type DestinationKind = z.infer<typeof destinationKindSchema>
export const destinationIdSchema = z.union([projectIdSchema, feedIdSchema])

/**
 *   active ⇄ paused {by, reason}
 *      └──retire──▶ retired ◀──retire──┘      (retired ──restore──▶ active: only by undo)
 */
export const mappingStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('active') }),
  z.object({ kind: z.literal('paused'), by: z.enum(['operator', 'machine']), reason: z.string() }),
  z.object({ kind: z.literal('retired') }),
])
export type MappingState = z.infer<typeof mappingStateSchema>

export const provenanceSchema = z.enum(['manual', 'suggested', 'auto', 'migrated'])
export type Provenance = z.infer<typeof provenanceSchema>

export const mappingSchema = z.looseObject({
  id: mappingIdSchema,
  installationId: installationIdSchema,
  resourceId: resourceIdSchema,
  destination: destinationSchema,
  filter: mappingFilterSchema,
  state: mappingStateSchema,
  provenance: provenanceSchema,
  /** Plain sentences that stood for it when a person decided. */
  evidence: z.array(z.string()),
  /** Events it has routed so far, counting those it resolved when it was made. */
  carried: z.int(),
  lastCarriedAt: instantSchema.nullable(),
  createdBy: z.string(),
  createdAt: instantSchema,
  version: z.int(),
})
export type Mapping = z.infer<typeof mappingSchema>
