import { z } from 'zod'
import { projectIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { nameSchema } from './name.ts'
import { slugSchema } from './workspace.ts'

export const projectSchema = z.looseObject({
  id: projectIdSchema,
  slug: slugSchema,
  name: z.string(),
  archivedAt: instantSchema.nullable(),
  createdAt: instantSchema,
  version: z.int(),
})
export type Project = z.infer<typeof projectSchema>

export const createProjectInput = z.strictObject({ slug: slugSchema, name: nameSchema })
export const updateProjectInput = z.strictObject({ name: nameSchema })
