import { z } from 'zod'
import { installationIdSchema, memberIdSchema, ruleIdSchema } from './ids.ts'
import { ignoreReasonSchema } from './ignore-reason.ts'
import { instantSchema } from './instant-schema.ts'
import { destinationSchema } from './mapping.ts'
import { nameSchema } from './name.ts'
import { providerSchema } from './provider.ts'

/** Why an event comes as far as the rules: no mapping answers, only a paused one would, or it couldn't be read as anything we know. */
export const ruleReasonSchema = z.enum(['NO_MAPPING', 'MAPPING_PAUSED', 'UNSUPPORTED_EVENT', 'PARSE_FAILED'])
export type RuleReason = z.infer<typeof ruleReasonSchema>

const globs = (longest: number) => z.array(z.string().min(1).max(longest)).max(64).default([])

/** An event meets the conditions when it meets each list that isn't empty, by any one of its entries. */
export const ruleConditionsSchema = z
  .strictObject({
    providers: z.array(providerSchema).max(8).default([]),
    installations: z.array(installationIdSchema).max(64).default([]),
    /** Globs over full names: `acme/*`. */
    resources: globs(512),
    /** Globs over type, `type.action` and signal kind. */
    events: globs(128),
    branches: globs(255),
    /** Globs over logins. */
    actors: globs(128),
    /** Texts, whatever their case. */
    titleContains: z.array(z.string().trim().min(1).max(200)).max(16).default([]),
    reasons: z.array(ruleReasonSchema).max(4).default([]),
  })
  .refine((conditions) => Object.values(conditions).some((list) => list.length > 0), {
    message: 'A rule needs at least one condition; the resource `**` is every resource.',
  })
export type RuleConditions = z.infer<typeof ruleConditionsSchema>

/** For how long after its arrival an event sleeps: a rule has no day of its own. */
export const ruleSnoozeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('for'),
    minutes: z
      .int()
      .min(1)
      .max(60 * 24 * 90),
  }),
  z.strictObject({ kind: z.literal('next_of_group') }),
  z.strictObject({ kind: z.literal('more_of_group'), count: z.int().min(1).max(100_000) }),
])
export type RuleSnooze = z.infer<typeof ruleSnoozeSchema>

export const ruleActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ignore'), reason: ignoreReasonSchema, note: z.string().max(2000).default('') }),
  z.strictObject({ kind: z.literal('route'), destination: destinationSchema }),
  z.strictObject({ kind: z.literal('assign'), memberId: memberIdSchema }),
  z.strictObject({ kind: z.literal('snooze'), until: ruleSnoozeSchema }),
])
export type RuleAction = z.infer<typeof ruleActionSchema>
export type RuleActionKind = RuleAction['kind']

/** What a version holds: all that decides what the rule does, except its place among the others. */
export const ruleDefinitionSchema = z.strictObject({
  name: nameSchema,
  conditions: ruleConditionsSchema,
  action: ruleActionSchema,
  enabled: z.boolean(),
})
export type RuleDefinition = z.infer<typeof ruleDefinitionSchema>

/** The rule that won, as events keep it: rules change, what was decided doesn't. */
export const wonRuleSchema = z.object({ id: ruleIdSchema, version: z.int() })
export type WonRule = z.infer<typeof wonRuleSchema>

export const triageRuleSchema = z.looseObject({
  id: ruleIdSchema,
  ...ruleDefinitionSchema.shape,
  /** Its place among the workspace's rules, from 1: the first that matches wins. */
  position: z.int(),
  /** Each change of the definition makes one; the place is not part of it. */
  version: z.int(),
  /** Events that it has decided. */
  won: z.int(),
  lastWonAt: instantSchema.nullable(),
  createdBy: z.string(),
  createdAt: instantSchema,
})
export type TriageRule = z.infer<typeof triageRuleSchema>

export const ruleVersionSchema = z.object({
  version: z.int(),
  ...ruleDefinitionSchema.shape,
  at: instantSchema,
  by: z.string(),
})
export type RuleVersion = z.infer<typeof ruleVersionSchema>
