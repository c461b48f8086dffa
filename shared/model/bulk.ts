import { searchWords } from '../domain/search-words.ts'
import { z } from 'zod'
import { ignoreReasonSchema } from './ignore-reason.ts'
import {
  bulkIdSchema,
  eventIdSchema,
  installationIdSchema,
  jobIdSchema,
  mappingIdSchema,
  memberIdSchema,
  opIdSchema,
  resourceIdSchema,
} from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { instantFilterSchema } from './instant-filter-schema.ts'
import { destinationSchema } from './mapping.ts'
import { providerSchema } from './provider.ts'
import { reasonCodeSchema } from './routing-decision.ts'
import { snoozeUntilSchema } from './unmatched-item.ts'

const confidenceError = 'Expected a share from 0 to 1, such as 0.9.'
/** How sure a suggestion is. */
export const confidenceSchema = z.number(confidenceError).min(0, confidenceError).max(1, confidenceError)

const eventActions = [
  z.strictObject({
    kind: z.literal('ignore'),
    reason: ignoreReasonSchema,
    note: z.string().max(2000).default(''),
  }),
  z.strictObject({ kind: z.literal('snooze'), until: snoozeUntilSchema }),
  z.strictObject({ kind: z.literal('wake') }),
  /** Null gives them to nobody. */
  z.strictObject({ kind: z.literal('assign'), memberId: memberIdSchema.nullable() }),
  /** Runs their stored requests through today's mappings, rules and policies. */
  z.strictObject({ kind: z.literal('reroute') }),
  /** Gives the resource of each to one destination, so one mapping per resource, which takes all that waits of it. */
  z.strictObject({ kind: z.literal('map'), destination: destinationSchema }),
] as const
const accept = z.strictObject({ kind: z.literal('accept'), threshold: confidenceSchema })

/** What is done. `wake` is for events that sleep, `accept` for suggestions, the others for events that are open. */
export const bulkActionSchema = z.discriminatedUnion('kind', [...eventActions, accept])
export type BulkAction = z.infer<typeof bulkActionSchema>

/** As a plan may be asked for: where no threshold is named, the workspace's policy has one. */
export const plannedActionSchema = z.discriminatedUnion('kind', [
  ...eventActions,
  accept.extend({ threshold: confidenceSchema.exactOptional() }),
])
export type PlannedAction = z.infer<typeof plannedActionSchema>

const some = <S extends z.ZodType>(item: S) => z.array(item).min(1).max(500)

/** Which waiting events: what is left out asks for nothing, what is there must all be so. */
export const bulkFilterSchema = z.strictObject({
  providers: some(providerSchema).optional(),
  reasons: some(reasonCodeSchema).optional(),
  groupKeys: some(z.string().min(1).max(512)).optional(),
  installations: some(installationIdSchema).optional(),
  /** Globs over the resource's name: `acme/*`, `acme/**`. */
  resources: some(z.string().min(1).max(512)).optional(),
  /** Accounts by login. */
  owners: some(z.string().min(1).max(512)).optional(),
  /** Words of title, actor and resource: each must begin one of theirs. */
  text: z
    .string()
    .max(200)
    .refine((text) => searchWords(text).length > 0, 'Name a letter or a digit: other signs find nothing.')
    .optional(),
  receivedFrom: instantFilterSchema.optional(),
  receivedBefore: instantFilterSchema.optional(),
  /** The provider would send it again on request until a time after the first, and not after the second. */
  redeliverableAfter: instantFilterSchema.optional(),
  redeliverableThrough: instantFilterSchema.optional(),
})
export type BulkFilter = z.infer<typeof bulkFilterSchema>

export const bulkSelectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('filter'), filter: bulkFilterSchema }),
  z.strictObject({ kind: z.literal('events'), ids: z.array(eventIdSchema).min(1).max(10_000) }),
  /** All suggestions, or those for these installations. */
  z.strictObject({ kind: z.literal('suggestions'), installations: some(installationIdSchema).optional() }),
])
export type BulkSelection = z.infer<typeof bulkSelectionSchema>

export const mostBulkEvents = 1_000_000

/**
 *   counting ──▶ planned ──run──▶ running ──▶ done ──undo──▶ undoing ──▶ undone
 *      │ │          │ └─(hour)─▶ expired │      ▲              ▲
 *      │ └▶ failed  └───cancel──▶ cancelled ◀cancel─(running)  │
 *      └────cancel──▶ cancelled ──undo, where it had begun─────┘
 */
export const bulkStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('counting') }),
  z.object({ kind: z.literal('planned') }),
  z.object({ kind: z.literal('expired') }),
  z.object({ kind: z.literal('failed'), code: z.string(), message: z.string() }),
  z.object({ kind: z.literal('running') }),
  z.object({ kind: z.literal('cancelled'), by: z.string() }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('undoing') }),
  z.object({ kind: z.literal('undone') }),
])
export type BulkState = z.infer<typeof bulkStateSchema>

export const bulkSkipCodeSchema = z.enum([
  'decided_since',
  'opened_later',
  'not_open',
  'not_found',
  /** Routing again came to what it had come to. */
  'unchanged',
  'payload_gone',
  /** The resource is mapped by now. */
  'mapped_since',
  /** What was suggested no longer is, or can no longer be mapped as it was shown. */
  'changed_since',
])
export type BulkSkipCode = z.infer<typeof bulkSkipCodeSchema>

/** Why something that was looked at isn't part of the plan. */
export const leftOutSchema = z.enum([
  /** No mapping would solve the event. */
  'not_mappable',
  /** A mapping there is paused: resume that. */
  'mapping_paused',
  'below_threshold',
  'ambiguous',
  'declined',
  'mapped',
])
export type LeftOut = z.infer<typeof leftOutSchema>

/** One decision on many events or resources: what was frozen for it, and how far it is. */
export const bulkSchema = z.looseObject({
  id: bulkIdSchema,
  state: bulkStateSchema,
  action: bulkActionSchema,
  /** How many are frozen, events or mappings to make; while they are counted, how many so far. */
  count: z.int(),
  /** How many open events that is: the same, or as many as the mappings resolve. */
  events: z.int(),
  leftOut: z.array(z.object({ code: leftOutSchema, count: z.int() })),
  reasons: z.array(z.object({ reason: reasonCodeSchema, count: z.int() })),
  /** The largest 20 groups of `groupCount`. */
  groups: z.array(z.object({ groupKey: z.string(), subject: z.string(), reason: reasonCodeSchema, count: z.int() })),
  groupCount: z.int(),
  /** How many events its mappings have resolved, with those that came since the plan; null where it makes none. */
  resolved: z.int().nullable(),
  /** About how long a plan will take. */
  estimateMs: z.int().nullable(),
  /** By the pace of an earlier one of its kind, or, where there was none, by one that is assumed. */
  estimateBy: z.enum(['earlier', 'assumed']).nullable(),
  /** `count` is always the sum of these three. */
  acted: z.int(),
  skipped: z.int(),
  notReached: z.int(),
  /** Events per second while it runs or is undone, and how long it still takes. */
  rate: z.number().nullable(),
  etaMs: z.int().nullable(),
  /** Present once an undo has begun: `acted` is the sum of these three. `kept` were decided by somebody else since. */
  undo: z.object({ opId: opIdSchema, restored: z.int(), kept: z.int(), notReached: z.int() }).nullable(),
  /** The decision that undo takes back; null until it runs. */
  opId: opIdSchema.nullable(),
  jobId: jobIdSchema.nullable(),
  createdBy: z.string(),
  createdAt: instantSchema,
  /** A plan that has not been run by then is void. */
  expiresAt: instantSchema,
  startedAt: instantSchema.nullable(),
  finishedAt: instantSchema.nullable(),
})
export type Bulk = z.infer<typeof bulkSchema>

export const bulkOutcomeSchema = z.enum(['acted', 'skipped', 'not_reached', 'restored', 'kept', 'left_out'])
export type BulkOutcome = z.infer<typeof bulkOutcomeSchema>

/** Where a resource leads, or would. */
export const bulkMappingSchema = z.object({
  destination: destinationSchema,
  destinationName: z.string(),
  /** Of the suggestion; null where a person named the destination. */
  confidence: z.number().nullable(),
  evidence: z.array(z.string()),
  /** How many open events it would resolve, by the plan. */
  events: z.int(),
  /** The mapping that took them; null until it is acted on. */
  mappingId: mappingIdSchema.nullable(),
})

/** What became of one event, or of one resource. */
export const bulkItemSchema = z.looseObject({
  id: z.union([eventIdSchema, resourceIdSchema]),
  outcome: bulkOutcomeSchema,
  /** Why it was skipped, or left out of the plan. */
  code: z.union([bulkSkipCodeSchema, leftOutSchema]).nullable(),
  /** Null where it is a resource, or an event that is no longer kept. */
  title: z.string().nullable(),
  resourceName: z.string().nullable(),
  mapping: bulkMappingSchema.nullable(),
})
export type BulkItem = z.infer<typeof bulkItemSchema>
