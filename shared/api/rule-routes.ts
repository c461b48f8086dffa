import { z } from 'zod'
import { mostDryRunEvents, mostRules } from '../domain/rule-limits.ts'
import { eventIdSchema, ruleIdSchema } from '../model/ids.ts'
import { instantFilterSchema } from '../model/instant-filter-schema.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { providerSchema } from '../model/provider.ts'
import { routingOutcomeSchema } from '../model/routing-decision.ts'
import { ruleDefinitionSchema, ruleVersionSchema, triageRuleSchema } from '../model/triage-rule.ts'
import { itemStateSchema } from '../model/unmatched-item.ts'
import { pageQuery } from './page.ts'
import { json, route } from './route.ts'

const read = { kind: 'tenant', permission: 'read' } as const
const configure = { kind: 'tenant', permission: 'configure' } as const
const params = z.strictObject({ id: ruleIdSchema })

/** An event as it is, and what the rules would do with it if it came now. */
export const dryRunEventSchema = z.object({
  eventId: eventIdSchema,
  provider: providerSchema,
  title: z.string(),
  resourceName: z.string().nullable(),
  actorLogin: z.string().nullable(),
  receivedAt: instantSchema,
  /** What became of it; `state` where it waits or waited for a person. */
  now: z.object({ outcome: routingOutcomeSchema, state: itemStateSchema.nullable() }),
  /** Null where no rule would win: it would go where it goes without them. */
  wins: z
    .object({
      /** Null for a rule that is only a draft. */
      id: ruleIdSchema.nullable(),
      isDraft: z.boolean(),
      outcome: z.enum(['routed', 'ignored', 'unmatched']),
      /** What the decision would say. */
      sentence: z.string(),
    })
    .nullable(),
  /** What takes it before the draft can, though the draft is about it; null where the draft wins or is about others. */
  takenBy: z.object({ kind: z.enum(['rule', 'mapping']), sentence: z.string() }).nullable(),
})
export type DryRunEvent = z.infer<typeof dryRunEventSchema>

export const dryRunSchema = z.object({
  /** How many stored events were held against the rules. */
  looked: z.int(),
  /** How many of them the draft would win. */
  wins: z.int(),
  /** How many another rule, earlier in the order, would win although the draft is about them. */
  lostToEarlier: z.int(),
  /** How many a mapping takes, so that no rule is asked, although the draft is about them. */
  lostToMapping: z.int(),
  /** How many the draft is about whose account is suspended, so that no rule is asked, and those accounts. */
  notAsked: z.object({ count: z.int(), accounts: z.array(z.string()) }).default({ count: 0, accounts: [] }),
  /** How many the draft would win that found their way by themselves, or were ignored, when they came. */
  changes: z.int(),
  /** Those that wait now and that the draft would win: enough to decide them in one step. `ids` are the newest 1,000. */
  waiting: z.object({ count: z.int(), ids: z.array(eventIdSchema) }),
  items: z.array(dryRunEventSchema),
  next_cursor: z.string().nullable(),
})
export type DryRun = z.infer<typeof dryRunSchema>

export const ruleRoutes = {
  'rules.list': route({
    method: 'GET',
    path: '/rules',
    summary: 'The triage rules of the workspace, in their order.',
    access: read,
    answer: json(z.object({ items: z.array(triageRuleSchema) })),
  }),
  'rules.get': route({
    method: 'GET',
    path: '/rules/{id}',
    summary: 'One rule with all its versions, newest first.',
    access: read,
    params,
    answer: json(z.object({ rule: triageRuleSchema, versions: z.array(ruleVersionSchema) })),
  }),
  'rules.create': route({
    method: 'POST',
    path: '/rules',
    summary: 'Creates a rule behind all others. It decides what comes from then on; what waits stays as it is.',
    access: configure,
    body: ruleDefinitionSchema,
    idempotent: true,
    answer: json(triageRuleSchema, 201),
  }),
  'rules.update': route({
    method: 'PUT',
    path: '/rules/{id}',
    summary: 'Gives a rule another definition, on or off, as its next version.',
    access: configure,
    params,
    body: ruleDefinitionSchema,
    versioned: true,
    answer: json(triageRuleSchema),
  }),
  'rules.roll_back': route({
    method: 'POST',
    path: '/rules/{id}/roll-back',
    summary:
      'Gives a rule the definition of an earlier version again, as its next one. Whether it is on stays as it is.',
    access: configure,
    params,
    body: z.strictObject({ version: z.int().min(1) }),
    versioned: true,
    answer: json(triageRuleSchema),
  }),
  'rules.delete': route({
    method: 'DELETE',
    path: '/rules/{id}',
    summary: 'Deletes a rule; the ones behind it move up.',
    access: configure,
    params,
    versioned: true,
    answer: json(z.object({ items: z.array(triageRuleSchema) })),
  }),
  'rules.reorder': route({
    method: 'POST',
    path: '/rules/reorder',
    summary: 'Puts all rules in another order: the first that matches wins.',
    access: configure,
    body: z.strictObject({ order: z.array(ruleIdSchema).min(1).max(mostRules) }),
    answer: json(z.object({ items: z.array(triageRuleSchema) })),
  }),
  'rules.dry_run': route({
    method: 'POST',
    path: '/rules/dry-run',
    summary:
      'What a rule, and the others with it, would do with events that are stored. Changes nothing. The draft counts as on; with `ruleId` it stands in for that rule, in its place.',
    access: read,
    body: z.strictObject({
      ruleId: ruleIdSchema.nullable().default(null),
      definition: ruleDefinitionSchema,
      /** The newest events; with times, the newest of those that came in between. */
      newest: z.int().min(1).max(mostDryRunEvents).default(1000),
      receivedAfter: instantFilterSchema.optional(),
      receivedBefore: instantFilterSchema.optional(),
      /** `about` also lists those that something else takes first, `all` every event that was looked at. */
      list: z.enum(['wins', 'about', 'all']).default('wins'),
      limit: pageQuery.shape.limit,
      cursor: pageQuery.shape.cursor,
    }),
    answer: json(dryRunSchema),
  }),
} as const
