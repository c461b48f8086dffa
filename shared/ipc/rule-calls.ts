import { z } from 'zod'
import { eventIdSchema, ruleIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { providerSchema } from '../model/provider.ts'
import { ruleDefinitionSchema, ruleVersionSchema, triageRuleSchema } from '../model/triage-rule.ts'
import { call } from './call.ts'

/** What a rule's ids stand for: those of accounts, and the project, feed or person of its action. */
export const ruleNamesSchema = z.object({
  /** Empty where the action names nobody and nothing. */
  target: z.string(),
  installations: z.record(z.string(), z.string()),
})
export type RuleNames = z.infer<typeof ruleNamesSchema>

export const ruleRowSchema = triageRuleSchema.extend({
  names: ruleNamesSchema,
  /** A decision about it that the service has not confirmed yet. */
  unsynced: z.boolean(),
})
export type RuleRow = z.infer<typeof ruleRowSchema>

/** One stored event that the draft is about. */
export const dryRunLineSchema = z.object({
  eventId: eventIdSchema,
  provider: providerSchema,
  title: z.string(),
  resourceName: z.string().nullable(),
  receivedAt: instantSchema,
  /** Whether it waits for a person now. */
  isOpen: z.boolean(),
  /** Null where the draft decides it; else what does before the draft is asked. */
  takenBy: z.object({ kind: z.enum(['rule', 'mapping']), sentence: z.string() }).nullable(),
})
export type DryRunLine = z.infer<typeof dryRunLineSchema>

export const dryRunResultSchema = z.object({
  /** The service has all events; without it, those that are here are looked at. */
  from: z.enum(['service', 'here']),
  looked: z.int(),
  wins: z.int(),
  takenByRule: z.int(),
  takenByMapping: z.int(),
  /** Those that the draft is about and whose account is suspended: no rule is asked about them. */
  notAsked: z.object({ count: z.int(), accounts: z.array(z.string()) }),
  /** Those that wait and that the draft is about. `ids` are the newest 1,000. */
  waiting: z.object({ count: z.int(), ids: z.array(eventIdSchema) }),
  /** Newest first. */
  lines: z.array(dryRunLineSchema),
})
export type DryRunResult = z.infer<typeof dryRunResultSchema>

/** Rules are made and changed by `ops.decide`; these only read. */
export const ruleCalls = {
  /** In their order, with what was decided here. */
  'rules.list': call(z.strictObject({}), z.object({ rules: z.array(ruleRowSchema) })),
  /** Newest first. Only the service keeps them. */
  'rules.versions': call(
    z.strictObject({ id: ruleIdSchema }),
    z.object({ versions: z.array(ruleVersionSchema.extend({ names: ruleNamesSchema })) }),
  ),
  /** What the draft would do with stored events, as a new rule or in the place of `ruleId`. */
  'rules.dry_run': call(
    z.strictObject({ ruleId: ruleIdSchema.nullable(), definition: ruleDefinitionSchema }),
    dryRunResultSchema,
  ),
  /** A fresh id, so that the rule can be named before the service knows it. */
  'rules.new_id': call(z.strictObject({}), z.object({ id: ruleIdSchema })),
} as const
