import { z } from 'zod'
import { mappingIdSchema } from '../model/ids.ts'
import { installationStateSchema } from '../model/installation.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { linkStateSchema } from '../model/link.ts'
import { mappingStateSchema } from '../model/mapping.ts'
import { roleSchema } from '../model/permissions.ts'
import { replicatedOverrideSchema } from '../model/policy.ts'
import { ruleDefinitionSchema } from '../model/triage-rule.ts'
import { ruleNamesSchema } from './rule-calls.ts'

/** Who made it what it is; null where the service doesn't know, or is an older one. */
export const changedBySchema = z.object({ by: z.string(), at: instantSchema }).nullable()
export type ChangedBy = z.infer<typeof changedBySchema>

const asItIs = {
  version: z.int(),
  /** The version that the decision was made on; null of an undo. */
  seen: z.int().nullable(),
  changed: changedBySchema,
}

/** What a rule says, and where it stands; a place is no part of what somebody writes. */
export const saidRuleSchema = z.object({
  ...ruleDefinitionSchema.shape,
  position: z.int().nullable(),
  names: ruleNamesSchema,
})
export type SaidRule = z.infer<typeof saidRuleSchema>

/** What a decision about a record was refused over: the record as the service had it then. */
export const recordMeanwhileSchema = z.discriminatedUnion('kind', [
  /** Null: cleared meanwhile. */
  z.object({ kind: z.literal('override'), override: replicatedOverrideSchema.nullable() }),
  /** What somebody else has mapped; `project` is null where it isn't known here. */
  z.object({
    kind: z.literal('mapping'),
    id: mappingIdSchema,
    project: z.string().nullable(),
    by: z.string(),
    at: instantSchema,
  }),
  /** What was given to a member after who offboarded them had looked. */
  z.object({ kind: z.literal('links'), logins: z.array(z.string()) }),
  z.object({ kind: z.literal('mapping_now'), id: mappingIdSchema, state: mappingStateSchema, ...asItIs }),
  /** `was`: as its decider saw it; `wants`: what they have written. */
  z.object({
    kind: z.literal('rule'),
    now: saidRuleSchema,
    was: saidRuleSchema.nullable(),
    wants: saidRuleSchema.nullable(),
    ...asItIs,
  }),
  /** The rules by name, in the order that they are in; null where one isn't known here. */
  z.object({ kind: z.literal('rule_order'), names: z.array(z.string().nullable()) }),
  z.object({ kind: z.literal('installation'), state: installationStateSchema, ...asItIs }),
  z.object({ kind: z.literal('link'), state: linkStateSchema, ...asItIs }),
  z.object({ kind: z.literal('member'), role: roleSchema, isActive: z.boolean(), ...asItIs }),
])
export type RecordMeanwhile = z.infer<typeof recordMeanwhileSchema>
