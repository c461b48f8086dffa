import { z } from 'zod'
import { fullSha } from '../domain/full-sha.ts'
import { hasHiddenText } from '../domain/plain-text.ts'
import { buildSchema } from './build.ts'
import { gitSignalIdSchema, projectIdSchema } from './ids.ts'
import { instantFilterSchema } from './instant-filter-schema.ts'
import { instantSchema } from './instant-schema.ts'

/** What a project's clones and builds report about the code it works on: one for each repository and branch. */
export const gitSignalSchema = z.looseObject({
  id: gitSignalIdSchema,
  projectId: projectIdSchema,
  /** `owner/name`, lower case, no `.git`. */
  repoSlug: z.string(),
  /** Null where the report named a slug alone. */
  providerHost: z.string().nullable(),
  /** Host and slug, the same for every form of the repository's address: `github.com/acme/search`. */
  providerResourceKey: z.string().nullable(),
  /** What the clone calls the remote, such as `origin`. */
  remoteName: z.string().nullable(),
  branch: z.string().nullable(),
  headCommitSha: z.string().nullable(),
  featureSlug: z.string().nullable(),
  observedAt: instantSchema,
})
export type GitSignal = z.infer<typeof gitSignalSchema>

const branchSchema = z.string().max(255)

export const reportRemoteInput = z.strictObject({
  projectId: projectIdSchema,
  /** Any form that git accepts: https, ssh, scp-like; credentials are dropped. */
  remoteUrl: z.string().min(1).max(1024),
  branch: branchSchema.nullable().default(null),
})

export const maxReportedCommits = 5_000

/** Whole names only: what an abbreviated one means is known in one repository, not among all of them. */
export const shaSchema = z
  .string()
  .max(64)
  .transform((text, context) => {
    const sha = fullSha(text)
    if (sha !== undefined) return sha
    if (/^(0{40}|0{64})$/.test(text))
      context.addIssue('Zeros name no commit: leave it out, or name the one that is checked out.')
    else context.addIssue('Expected the whole name of a commit: 40 or 64 hexadecimal digits.')
    return z.NEVER
  })

const commitInput = z.strictObject({
  sha: shaSchema,
  parents: z.array(shaSchema).max(64).default([]),
  authored_at: instantFilterSchema.nullable().default(null),
  /** Its first line is kept. */
  message: z.string().max(4096).default(''),
})

/** `HEAD` is what git answers where no branch is checked out. */
const visible = (text: string | null): boolean => text === null || !hasHiddenText(text)
const checkedOut = branchSchema
  .nullable()
  .refine(visible, 'Use visible characters.')
  .transform((text) => (text === '' || text === 'HEAD' ? null : text))

/** The names are those that command lines send already. */
export const reportBuildInput = z.strictObject({
  /** The project's id or its slug. */
  project: z.string().min(1).max(64),
  git_branch: checkedOut.default(null),
  head_commit_sha: shaSchema.nullable().default(null),
  repo_slug: z.string().max(512).nullable().default(null),
  feature_slug: z.string().min(1).max(128).nullable().refine(visible, 'Use visible characters.').default(null),
  /** As `git remote -v` has them; those that are no addresses, such as paths, are passed over. */
  remotes: z
    .array(
      z.strictObject({
        name: z
          .string()
          .regex(/^[^\s:?*[\\~^]{1,100}$/)
          .refine((text) => !hasHiddenText(text), 'Use visible characters.'),
        url: z.string().min(1).max(1024),
      }),
    )
    .max(32)
    .default([]),
  commits: z
    .array(commitInput)
    .max(maxReportedCommits, 'At most 5,000 commits at a time: send the rest in further requests.')
    .default([]),
})

export const reportGitSignalInput = z.union([reportRemoteInput, reportBuildInput])

/** The signal of the repository that was built, and all else that the report was kept as. */
export const gitReportSchema = gitSignalSchema.extend({
  signals: z.array(gitSignalSchema),
  /** Null where the report named no commit that was checked out. */
  build: buildSchema.nullable(),
  commits: z.object({
    received: z.int(),
    /** Those that the project had not reported before. */
    added: z.int(),
    /** All that the project has. */
    kept: z.int(),
  }),
})
export type GitReport = z.infer<typeof gitReportSchema>
