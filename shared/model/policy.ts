import { z } from 'zod'
import { overrideIdSchema, projectIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { providerSchema } from './provider.ts'

/** What of a piece of work has an owner where ownership is split. */
export const trackerFields = [
  'title',
  'description',
  'status',
  'assignee',
  'labels',
  'priority',
  'dueDate',
  'estimate',
] as const
const ownerSchema = z.enum(['provider', 'project'])
export const ownersSchema = z.strictObject({
  title: ownerSchema,
  description: ownerSchema,
  status: ownerSchema,
  assignee: ownerSchema,
  labels: ownerSchema,
  priority: ownerSchema,
  dueDate: ownerSchema,
  estimate: ownerSchema,
} satisfies Record<(typeof trackerFields)[number], typeof ownerSchema>)

/** Whose word counts where a tracker and a project differ. */
export const doctrineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('provider_owned') }),
  z.strictObject({ kind: z.literal('project_owned') }),
  z.strictObject({ kind: z.literal('split_ownership'), owners: ownersSchema }),
])
export type Doctrine = z.infer<typeof doctrineSchema>

const share = (least: number) => {
  const error = `Expected a share from ${least} to 1, such as 0.9.`
  return z.number(error).min(least, error).max(1, error)
}

/** When evidence alone may route an event. */
export const autoRouteSchema = z.strictObject({
  enabled: z.boolean(),
  /** The least confidence of the first candidate. Below an even chance it would be guessing. */
  threshold: share(0.5),
  /** The least distance to the second candidate. */
  margin: share(0),
})
export type AutoRoutePolicy = z.infer<typeof autoRouteSchema>

/** When a suggestion may become a mapping without a person. */
export const autoAcceptSchema = z.strictObject({
  enabled: z.boolean(),
  /** The least share of suggestions with the same evidence that people took and kept: the lower bound of its interval. */
  threshold: share(0.5),
  /** How many decisions of people that share must come from; fewer than 20 say nothing. */
  leastDecisions: z.int().min(20).max(10_000),
})
export type AutoAcceptPolicy = z.infer<typeof autoAcceptSchema>

const globListSchema = z.array(z.string().min(1).max(128)).max(64)
const statusSchema = z.string().trim().min(1).max(128)
const statusMapSchema = z
  .record(statusSchema, statusSchema)
  .refine((map) => Object.keys(map).length <= 128, 'At most 128 statuses.')

/** Everything that policy decides about a provider's work, each field with a value. */
export const policyFieldsSchema = z.strictObject({
  doctrine: doctrineSchema,
  autoRoute: autoRouteSchema,
  autoAccept: autoAcceptSchema,
  /** Globs over type, `type.action` or kind. */
  mutedEvents: globListSchema,
  /** What the provider's status is called in the project; one that isn't here keeps its name. */
  statusMap: statusMapSchema,
  /** Whether an assignee is carried over where the person is linked on both sides. */
  assigneeSync: z.boolean(),
  /** Whether the provider is asked to send again what never arrived. */
  redeliver: z.boolean(),
})
export type PolicyFields = z.infer<typeof policyFieldsSchema>
export type PolicyField = keyof PolicyFields

/** Only the fields that differ from what stands below. */
export const someFieldsSchema = z.strictObject({
  doctrine: doctrineSchema.exactOptional(),
  autoRoute: autoRouteSchema.exactOptional(),
  autoAccept: autoAcceptSchema.exactOptional(),
  mutedEvents: globListSchema.exactOptional(),
  statusMap: statusMapSchema.exactOptional(),
  assigneeSync: z.boolean().exactOptional(),
  redeliver: z.boolean().exactOptional(),
} satisfies Record<PolicyField, z.ZodType>)
export type SomeFields = z.infer<typeof someFieldsSchema>

/** Who said what a field is: we, the workspace for this provider, or an override of the project. */
export const policyOriginSchema = z.enum(['product', 'workspace', 'project'])
export type PolicyOrigin = z.infer<typeof policyOriginSchema>

const resolved = <S extends z.ZodType>(value: S) => z.object({ value, origin: policyOriginSchema })
export const resolvedPolicySchema = z.object({
  doctrine: resolved(doctrineSchema),
  autoRoute: resolved(autoRouteSchema),
  autoAccept: resolved(autoAcceptSchema),
  mutedEvents: resolved(globListSchema),
  statusMap: resolved(statusMapSchema),
  assigneeSync: resolved(z.boolean()),
  redeliver: resolved(z.boolean()),
} satisfies Record<PolicyField, z.ZodType>)
export type ResolvedPolicy = {
  readonly [F in PolicyField]: { readonly value: PolicyFields[F]; readonly origin: PolicyOrigin }
}

/** What a workspace says about a provider, for all its projects. */
export const workspacePolicySchema = z.looseObject({
  provider: providerSchema,
  fields: resolvedPolicySchema,
  updatedAt: instantSchema.nullable(),
  /** 0 until somebody sets a field. */
  version: z.int(),
})
export type WorkspacePolicy = z.infer<typeof workspacePolicySchema>

/** What a project does otherwise, and why. Expired it stays, and counts no more. */
export const policyOverrideSchema = z.looseObject({
  id: overrideIdSchema,
  projectId: projectIdSchema,
  provider: providerSchema,
  fields: someFieldsSchema,
  reason: z.string(),
  expiresAt: instantSchema.nullable(),
  expired: z.boolean(),
  createdBy: z.string(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  version: z.int(),
})
export type PolicyOverride = z.infer<typeof policyOverrideSchema>

/** What a workspace itself says about a provider, as consoles keep it: they work out the rest. Its id is the provider. */
export const replicatedPolicySchema = z.looseObject({
  id: providerSchema,
  fields: someFieldsSchema,
  updatedAt: instantSchema,
  version: z.int(),
})
export type ReplicatedPolicy = z.infer<typeof replicatedPolicySchema>

/** An override as consoles keep it: whether it has expired is a question of when one looks. */
export const replicatedOverrideSchema = policyOverrideSchema.omit({ expired: true })
export type ReplicatedOverride = z.infer<typeof replicatedOverrideSchema>

/** A provider's policy as one project has it. */
export const projectPolicySchema = z.object({
  projectId: projectIdSchema,
  provider: providerSchema,
  fields: resolvedPolicySchema,
  override: policyOverrideSchema.nullable(),
  /** Mappings that send this provider's events to the project now: whom a change would concern. */
  activeMappings: z.int(),
})
export type ProjectPolicy = z.infer<typeof projectPolicySchema>

const nonEmpty = (input: object): boolean => Object.keys(input).length > 0

/** What is left out stays as it is; null goes back to the product's own. */
export const updatePolicyInput = z
  .strictObject({
    doctrine: doctrineSchema.nullable().exactOptional(),
    autoRoute: autoRouteSchema.nullable().exactOptional(),
    autoAccept: autoAcceptSchema.nullable().exactOptional(),
    mutedEvents: globListSchema.nullable().exactOptional(),
    statusMap: statusMapSchema.nullable().exactOptional(),
    assigneeSync: z.boolean().nullable().exactOptional(),
    redeliver: z.boolean().nullable().exactOptional(),
  } satisfies Record<PolicyField, z.ZodType>)
  .refine(nonEmpty, 'Say what to change.')

export const putOverrideInput = z.strictObject({
  fields: someFieldsSchema.refine(nonEmpty, 'Say what the project does otherwise.'),
  /** Why this project is an exception. */
  reason: z.string().trim().min(1).max(500),
  /** When it stops to count; left out or null, it counts until somebody removes it. */
  expiresAt: instantSchema.nullable().default(null),
})
