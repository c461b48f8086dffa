import { z } from 'zod'
import { ignoreReasonSchema } from './ignore-reason.ts'
import { bulkIdSchema, eventIdSchema, installationIdSchema, jobIdSchema, opIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { instantFilterSchema } from './instant-filter-schema.ts'
import { providerSchema } from './provider.ts'
import { reasonCodeSchema } from './routing-decision.ts'
import { snoozeUntilSchema } from './unmatched-item.ts'

/** What is done to each event. `wake` is for those that sleep, the others for those that are open. */
export const bulkActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ignore'),
    reason: ignoreReasonSchema,
    note: z.string().max(2000).default(''),
  }),
  z.strictObject({ kind: z.literal('snooze'), until: snoozeUntilSchema }),
  z.strictObject({ kind: z.literal('wake') }),
])
export type BulkAction = z.infer<typeof bulkActionSchema>

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
  text: z.string().max(200).optional(),
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

/** One decision on many events: what was frozen for it, and how far it is. */
export const bulkSchema = z.looseObject({
  id: bulkIdSchema,
  state: bulkStateSchema,
  action: bulkActionSchema,
  /** How many are frozen; while they are counted, how many so far. */
  count: z.int(),
  reasons: z.array(z.object({ reason: reasonCodeSchema, count: z.int() })),
  /** The largest 20 groups of `groupCount`. */
  groups: z.array(z.object({ groupKey: z.string(), subject: z.string(), reason: reasonCodeSchema, count: z.int() })),
  groupCount: z.int(),
  /** How long it will take, by the pace of earlier ones; null where there was none. */
  estimateMs: z.int().nullable(),
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

export const bulkSkipCodeSchema = z.enum(['decided_since', 'opened_later', 'not_open', 'not_found'])
export type BulkSkipCode = z.infer<typeof bulkSkipCodeSchema>

export const bulkOutcomeSchema = z.enum(['acted', 'skipped', 'not_reached', 'restored', 'kept'])
export type BulkOutcome = z.infer<typeof bulkOutcomeSchema>

/** What became of one event. */
export const bulkItemSchema = z.looseObject({
  id: eventIdSchema,
  outcome: bulkOutcomeSchema,
  /** Why it was skipped. */
  code: bulkSkipCodeSchema.nullable(),
  /** Null where the event is no longer kept. */
  title: z.string().nullable(),
  resourceName: z.string().nullable(),
})
export type BulkItem = z.infer<typeof bulkItemSchema>
