import { z } from 'zod'
import { buildIdSchema, projectIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'

/** What a project's clone stood at when it was reported: one for each repository, branch, commit and feature. */
export const buildSchema = z.looseObject({
  id: buildIdSchema,
  projectId: projectIdSchema,
  repoSlug: z.string(),
  /** Null where the report named a slug alone. */
  providerHost: z.string().nullable(),
  providerResourceKey: z.string().nullable(),
  branch: z.string().nullable(),
  headCommitSha: z.string(),
  featureSlug: z.string().nullable(),
  /** The commits that no build of the project had reported before. */
  commitCount: z.int(),
  firstObservedAt: instantSchema,
  observedAt: instantSchema,
})
export type Build = z.infer<typeof buildSchema>

/** One commit of a project's graph, kept with the build that reported it first. */
export const buildCommitSnapshotSchema = z.looseObject({
  sha: z.string(),
  parents: z.array(z.string()),
  authoredAt: instantSchema.nullable(),
  /** The first line, at most 200 characters. */
  message: z.string(),
})
export type BuildCommitSnapshot = z.infer<typeof buildCommitSnapshotSchema>
