import { z } from 'zod'
import { projectIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { resolvedPolicySchema, updatePolicyInput, type PolicyField } from '../model/policy.ts'
import { providerSchema } from '../model/provider.ts'
import { call } from './call.ts'

const nothing = z.strictObject({})

/** Who takes one field from the workspace, and who has said otherwise. */
const takersSchema = z.object({
  /** Projects that events of the provider go to and that say nothing of the field. */
  projects: z.int(),
  /** Their active mappings. */
  mappings: z.int(),
  /** Those of them that say otherwise, whatever the workspace says. */
  otherwise: z.array(z.object({ id: projectIdSchema, name: z.string(), mappings: z.int() })),
})
export type Takers = z.infer<typeof takersSchema>

export const policyHereSchema = z.object({
  provider: providerSchema,
  fields: resolvedPolicySchema,
  updatedAt: instantSchema.nullable(),
  /** 0 until somebody sets a field. */
  version: z.int(),
  /** Installations of the provider that are not over: what no mapping takes goes by the workspace's word alone. */
  installations: z.int(),
  takers: z.object({
    doctrine: takersSchema,
    autoRoute: takersSchema,
    autoAccept: takersSchema,
    mutedEvents: takersSchema,
    statusMap: takersSchema,
    assigneeSync: takersSchema,
    redeliver: takersSchema,
  } satisfies Record<PolicyField, typeof takersSchema>),
})
export type PolicyHere = z.infer<typeof policyHereSchema>

export const policyCalls = {
  /** What the workspace says about each provider, as it is known here. */
  'policies.list': call(nothing, z.object({ policies: z.array(policyHereSchema) })),
  /** Changes it at the service, now: it can't be decided without it. */
  'policies.set': call(
    z.strictObject({ provider: providerSchema, version: z.int().min(0), change: updatePolicyInput }),
    policyHereSchema.pick({ provider: true, fields: true, updatedAt: true, version: true }),
  ),
} as const
