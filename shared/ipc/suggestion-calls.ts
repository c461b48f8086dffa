import { z } from 'zod'
import { confidenceSchema, leftOutSchema } from '../model/bulk.ts'
import { installationIdSchema, mappingIdSchema, resourceIdSchema, suggestionIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { frozenSelectionSchema } from '../model/operation.ts'
import { providerSchema } from '../model/provider.ts'
import { declineReasonSchema, suggestedSchema } from '../model/suggestion.ts'
import { call } from './call.ts'

const stateSchema = z.enum(['open', 'accepted', 'declined'])
/** `clear`: one project stands apart from the others; `ambiguous`: several stand too near to each other. */
const fitSchema = z.enum(['any', 'clear', 'ambiguous'])
export type SuggestionFit = z.infer<typeof fitSchema>

const filter = {
  state: stateSchema,
  provider: providerSchema.nullable(),
  fit: fitSchema,
  /** Words of the resource's name. */
  text: z.string().max(200).default(''),
} as const

const sortSchema = z.enum(['surest', 'waiting', 'newest', 'resource'])

export const suggestionRowSchema = z.object({
  id: suggestionIdSchema,
  provider: providerSchema,
  resourceName: z.string(),
  installationLogin: z.string(),
  state: stateSchema,
  /** The project that fits best, or where it was accepted the one that it leads to; null where that is gone. */
  projectName: z.string().nullable(),
  /** Null where it was accepted: the evidence is with its mapping. */
  confidence: z.number().nullable(),
  isAmbiguous: z.boolean(),
  /** How many more projects it may be. */
  others: z.int(),
  /** How many open events wait for a mapping of the resource. */
  waiting: z.int(),
  changedAt: instantSchema,
  /** A decision on it that the service has not confirmed yet. */
  unsynced: z.boolean(),
})
export type SuggestionRow = z.infer<typeof suggestionRowSchema>

const candidateSchema = suggestedSchema.extend({
  /** How often such suggestions were right here; null while too few were decided. */
  hitRate: z.object({ decisions: z.int(), atLeast: z.number() }).nullable(),
  /** What became of suggestions on the same evidence. */
  record: z.object({ accepted: z.int(), declined: z.int(), undone: z.int() }),
  /** Tells it from other projects of its name: its slug. Absent where there are none. */
  apart: z.string().exactOptional(),
})

const pastSchema = z.object({
  projectName: z.string(),
  /** Null where a mapping was there, and was retired by hand. */
  reason: declineReasonSchema.nullable(),
  note: z.string(),
  actor: z.string(),
  at: instantSchema,
})

export const suggestionDetailSchema = z.object({
  row: suggestionRowSchema,
  installationId: installationIdSchema,
  resourceId: resourceIdSchema,
  archived: z.boolean(),
  fork: z.boolean(),
  candidates: z.array(candidateSchema),
  past: z.array(pastSchema),
  /** Where it was accepted: the mapping that came of it. */
  accepted: z
    .object({ mappingId: mappingIdSchema, by: z.enum(['person', 'policy']), evidence: z.array(z.string()) })
    .nullable(),
  groupKey: z.string(),
  /** Exactly what accepting would resolve; null where nothing waits. */
  resolves: z.object({ count: z.int(), selection: frozenSelectionSchema }).nullable(),
})
export type SuggestionDetail = z.infer<typeof suggestionDetailSchema>

const plannedSchema = z.object({
  id: suggestionIdSchema,
  resourceName: z.string(),
  installationId: installationIdSchema,
  resourceId: resourceIdSchema,
  candidate: suggestedSchema,
  /** As in the detail. */
  resolves: z.object({ count: z.int(), selection: frozenSelectionSchema }).nullable(),
})

export const suggestionPlanSchema = z.object({
  threshold: confidenceSchema,
  /** The surest first. */
  accepts: z.array(plannedSchema),
  /** How many open events they resolve. */
  events: z.int(),
  /** What is looked at and not accepted, by why, and the surest of them. */
  leftOut: z.array(z.object({ code: leftOutSchema, count: z.int() })),
  leftOutItems: z.array(
    z.object({
      id: suggestionIdSchema,
      resourceName: z.string(),
      projectName: z.string(),
      confidence: z.number(),
      code: leftOutSchema,
    }),
  ),
})
export type SuggestionPlan = z.infer<typeof suggestionPlanSchema>

/** Where resources without a mapping may belong, out of the replica and with what was decided here. */
export const suggestionCalls = {
  'suggestions.list': call(
    z.strictObject({ offset: z.int().min(0), limit: z.int().min(1).max(200), sort: sortSchema, ...filter }),
    z.object({ total: z.int(), rows: z.array(suggestionRowSchema) }),
  ),
  /** How many each facet would list, with the others as they are. */
  'suggestions.counts': call(
    z.strictObject(filter),
    z.object({
      states: z.record(stateSchema, z.int()),
      fits: z.record(fitSchema, z.int()),
      providers: z.array(z.object({ provider: providerSchema, count: z.int() })),
    }),
  ),
  /** Null where it is no longer suggested. */
  'suggestions.get': call(z.strictObject({ id: suggestionIdSchema }), suggestionDetailSchema.nullable()),
  /** What accepting all that are at least so sure would do, as far as it is known here; null for as sure as the product asks for. */
  'suggestions.plan': call(z.strictObject({ threshold: confidenceSchema.nullable() }), suggestionPlanSchema),
} as const
