import { z } from 'zod'
import { installationIdSchema, resourceIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'

export const resourceKindSchema = z.enum(['repository', 'group', 'project', 'team', 'channel'])
export type ResourceKind = z.infer<typeof resourceKindSchema>

/** One thing that an installation can see. Identity is the provider's immutable id; names are labels. */
export const resourceSchema = z.looseObject({
  id: resourceIdSchema,
  installationId: installationIdSchema,
  kind: resourceKindSchema,
  externalId: z.string(),
  fullName: z.string(),
  private: z.boolean(),
  archived: z.boolean(),
  fork: z.boolean(),
  defaultBranch: z.string().nullable(),
  firstSeenAt: instantSchema,
  lastSeenAt: instantSchema,
  removedAt: instantSchema.nullable(),
  version: z.int(),
})
export type Resource = z.infer<typeof resourceSchema>

export const addResourceInput = z.strictObject({
  kind: resourceKindSchema.default('repository'),
  externalId: z.string().min(1).max(64),
  fullName: z.string().min(1).max(255),
  private: z.boolean().default(false),
  archived: z.boolean().default(false),
  fork: z.boolean().default(false),
  defaultBranch: z.string().max(255).nullable().default(null),
})
