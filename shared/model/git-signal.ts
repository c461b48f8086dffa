import { z } from 'zod'
import { gitSignalIdSchema, projectIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'

/** What a project's build reports about the code it works on. */
export const gitSignalSchema = z.looseObject({
  id: gitSignalIdSchema,
  projectId: projectIdSchema,
  /** `owner/name`, lower case, no `.git`. */
  repoSlug: z.string(),
  providerHost: z.string(),
  branch: z.string().nullable(),
  observedAt: instantSchema,
})
export type GitSignal = z.infer<typeof gitSignalSchema>

export const reportGitSignalInput = z.strictObject({
  projectId: projectIdSchema,
  /** Any form that git accepts: https, ssh, scp-like; credentials are dropped. */
  remoteUrl: z.string().min(1).max(1024),
  branch: z.string().max(255).nullable().default(null),
})
