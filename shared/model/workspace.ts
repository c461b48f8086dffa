import { z } from 'zod'
import { workspaceIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { nameSchema } from './name.ts'

export const slugSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'Use lower-case letters, digits and dashes.')

/** The tenant of the seeds: everything but provider apps belongs to exactly one. */
export const workspaceSchema = z.looseObject({
  id: workspaceIdSchema,
  slug: slugSchema,
  name: z.string(),
  /** Sent as `X-Tenant-Id`; one to one with the workspace. */
  connectorsTenantId: workspaceIdSchema,
  production: z.boolean(),
  createdAt: instantSchema,
})
export type Workspace = z.infer<typeof workspaceSchema>

export const createWorkspaceInput = z.strictObject({
  slug: slugSchema,
  name: nameSchema,
  production: z.boolean().default(false),
})
