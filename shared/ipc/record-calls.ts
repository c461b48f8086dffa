import { z } from 'zod'
import { installationIdSchema, linkIdSchema, memberIdSchema, opIdSchema, projectIdSchema } from '../model/ids.ts'
import { installationStateSchema } from '../model/installation.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { linkStateSchema } from '../model/link.ts'
import { roleSchema } from '../model/permissions.ts'
import { replicatedOverrideSchema, resolvedPolicySchema } from '../model/policy.ts'
import { providerSchema } from '../model/provider.ts'
import { call } from './call.ts'
import { windowSchema } from './window-schema.ts'

/** A decision about it that the service has not confirmed yet. */
const unsynced = z.boolean()

export const userLinkRowSchema = z.object({
  id: linkIdSchema,
  memberId: memberIdSchema,
  memberName: z.string(),
  login: z.string(),
  providerUserId: z.string(),
  scopes: z.array(z.string()),
  state: linkStateSchema,
  createdAt: instantSchema,
  version: z.int(),
  unsynced,
  /** A decision about it waits to be confirmed. */
  isAwaited: z.boolean(),
})
export type UserLinkRow = z.infer<typeof userLinkRowSchema>

export const stopsSchema = z.object({
  /** Those that are active. */
  mappings: z.int(),
  eventsInWeek: z.int(),
  links: z.int(),
  openItems: z.int(),
})
export type Stops = z.infer<typeof stopsSchema>

/** What a decision that nothing takes back would end, at one moment. */
export const endsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('installation'), state: installationStateSchema, stops: stopsSchema }),
  z.object({ kind: z.literal('link'), state: linkStateSchema, login: z.string(), memberName: z.string() }),
])
export type Ends = z.infer<typeof endsSchema>

export const memberRowSchema = z.object({
  id: memberIdSchema,
  name: z.string(),
  /** Null where the service doesn't say. */
  role: roleSchema.nullable(),
  isActive: z.boolean(),
  /** Whether nobody else could administer the workspace, as far as is known here: then the service doesn't offboard them. */
  isLastAdmin: z.boolean(),
  /** Those that live. */
  links: z.array(linkIdSchema),
  /** Open events that are theirs to look at. */
  assigned: z.int(),
  version: z.int(),
  unsynced,
})
export type MemberRow = z.infer<typeof memberRowSchema>

export const overrideRowSchema = replicatedOverrideSchema.extend({
  projectName: z.string(),
  isExpired: z.boolean(),
  unsynced,
})
export type OverrideRow = z.infer<typeof overrideRowSchema>

/** Records are changed by `ops.decide`; these only read, from what is here. */
export const recordCalls = {
  'installations.links': call(
    windowSchema.extend({ id: installationIdSchema }),
    z.object({ total: z.int(), rows: z.array(userLinkRowSchema) }),
  ),
  /** What an installation carries, and would carry no more once it is disconnected. */
  'installations.stops': call(z.strictObject({ id: installationIdSchema }), stopsSchema),
  /**
   * What a decision that waits for its confirmation would have ended when it was made, and would end now. `was` is null
   * where a version of before made it, `now` where its record is not here any more.
   */
  'records.waiting': call(
    z.strictObject({ opId: opIdSchema }),
    z.object({ was: endsSchema.nullable(), now: endsSchema.nullable() }),
  ),
  'members.list': call(windowSchema, z.object({ total: z.int(), rows: z.array(memberRowSchema) })),
  'overrides.list': call(
    z.strictObject({ text: z.string().max(200).default('') }),
    z.object({ overrides: z.array(overrideRowSchema) }),
  ),
  /** A provider's policy as a project has it, and as it would be without its override. */
  'overrides.get': call(
    z.strictObject({ projectId: projectIdSchema, provider: providerSchema }),
    z.object({
      projectName: z.string(),
      workspace: resolvedPolicySchema,
      fields: resolvedPolicySchema,
      override: replicatedOverrideSchema.extend({ unsynced }).nullable(),
    }),
  ),
} as const
