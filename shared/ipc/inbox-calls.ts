import { z } from 'zod'
import { mostTermLength, mostTerms, mostWordsLength, termFields } from '../domain/filter-term.ts'
import { eventIdSchema, installationIdSchema, memberIdSchema, projectIdSchema, resourceIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { frozenSelectionSchema } from '../model/operation.ts'
import { providerSchema } from '../model/provider.ts'
import { reasonCodeSchema, routingStepSchema } from '../model/routing-decision.ts'
import { suggestedSchema } from '../model/suggestion.ts'
import { itemStateSchema } from '../model/unmatched-item.ts'
import { call } from './call.ts'

export const inboxStateSchema = z.enum(['open', 'snoozed', 'mapped', 'ignored', 'routed_once'])
export type InboxState = z.infer<typeof inboxStateSchema>

const filterTermSchema = z.strictObject({
  field: z.enum(termFields),
  value: z.string().min(1).max(mostTermLength),
  not: z.literal(true).exactOptional(),
})

/** What narrows the Inbox: facets that the store has tallies of, words, and other conditions. */
export const inboxFilterSchema = z.strictObject({
  state: inboxStateSchema.default('open'),
  provider: providerSchema.nullable().default(null),
  /** Words of title, actor and resource; every word must begin one of theirs. */
  text: z.string().max(mostWordsLength).default(''),
  /** Only what the provider would redeliver for at most this much longer. */
  closingWithinMs: z.int().min(1).nullable().default(null),
  /** Left out where there are none. */
  terms: z.array(filterTermSchema).min(1).max(mostTerms).exactOptional(),
})
export type InboxFilter = z.infer<typeof inboxFilterSchema>

export const groupSortSchema = z.enum(['newest', 'closing_soonest', 'largest'])
export type GroupSort = z.infer<typeof groupSortSchema>

const windowSchema = z.strictObject({ offset: z.int().min(0), limit: z.int().min(1).max(200) })

/** Who is to look at it. */
const assigneeSchema = z.object({ id: memberIdSchema, name: z.string() })
export type Assignee = z.infer<typeof assigneeSchema>

export const groupRowSchema = z.object({
  groupKey: z.string(),
  reason: reasonCodeSchema,
  provider: providerSchema,
  subject: z.string(),
  /** The rest of the sentence after the subject: "is mapped nowhere"; what became of it where it isn't open: "was mapped". */
  predicate: z.string(),
  installationId: installationIdSchema.nullable(),
  resourceId: resourceIdSchema.nullable(),
  /** Items in the state that the filter asks for. */
  count: z.int(),
  /** Up to three event types, the commonest first. */
  types: z.array(z.string()),
  firstSeenAt: instantSchema,
  lastSeenAt: instantSchema,
  /** The soonest end of redelivery that still lies ahead; null when none does, the provider has no window, or it was decided. */
  closesAt: instantSchema.nullable(),
  newestEventId: eventIdSchema,
  /** Whose the newest of them is. */
  assignee: assigneeSchema.nullable(),
  topCandidate: z
    .object({
      projectId: projectIdSchema,
      projectName: z.string(),
      confidence: z.number(),
      ambiguousWith: z.string().nullable(),
    })
    .nullable(),
})
export type GroupRow = z.infer<typeof groupRowSchema>

export const eventRowSchema = z.object({
  id: eventIdSchema,
  groupKey: z.string(),
  provider: providerSchema,
  type: z.string(),
  action: z.string().nullable(),
  title: z.string(),
  actorLogin: z.string().nullable(),
  resourceName: z.string().nullable(),
  reason: reasonCodeSchema,
  state: itemStateSchema,
  assignee: assigneeSchema.nullable(),
  receivedAt: instantSchema,
  closesAt: instantSchema.nullable(),
})
export type EventRow = z.infer<typeof eventRowSchema>

export const eventDetailSchema = eventRowSchema.extend({
  installationId: installationIdSchema.nullable(),
  /** "acme (organization)"; null where nobody has claimed it. */
  account: z.string().nullable(),
  resourceId: resourceIdSchema.nullable(),
  branch: z.string().nullable(),
  commitSha: z.string().nullable(),
  url: z.string().nullable(),
  deliveryId: z.string(),
  suspectedReplayOf: eventIdSchema.nullable(),
  steps: z.array(routingStepSchema),
  candidates: z.array(
    suggestedSchema.extend({
      /** How often such suggestions were right here; null while too few were decided. */
      hitRate: z.object({ decisions: z.int(), atLeast: z.number() }).nullable(),
      /** Tells it from other projects of its name: its slug. Absent where there are none. */
      apart: z.string().exactOptional(),
    }),
  ),
  /** The project that fitted best when it was routed, where somebody has declined it by now. */
  declinedBest: z.string().nullable(),
  /** Who decided, when it is not open. */
  decidedBy: z.object({ actor: z.string(), at: instantSchema }).nullable(),
  /** The project or feed that a decision sent it to; null where none did. */
  wentTo: z.string().nullable(),
  /** The newest event of the same resource that found its project. */
  lastMatched: z
    .object({ id: eventIdSchema, title: z.string(), projectName: z.string(), receivedAt: instantSchema })
    .nullable(),
  /** Paused mappings of the resource, which one key can resume. */
  pausedMappings: z.array(z.object({ id: z.string(), projectName: z.string(), reason: z.string(), version: z.int() })),
})
export type EventDetail = z.infer<typeof eventDetailSchema>

export const groupDetailSchema = z.object({ group: groupRowSchema, newest: eventDetailSchema })
export type GroupDetail = z.infer<typeof groupDetailSchema>

export const payloadSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('available'),
    body: z.string(),
    headers: z.record(z.string(), z.string()),
    from: z.enum(['replica', 'service']),
  }),
  z.object({ kind: z.literal('unavailable'), why: z.enum(['offline', 'gone', 'not_text', 'too_large']) }),
])
export type Payload = z.infer<typeof payloadSchema>

export const inboxCountsSchema = z.object({
  /** Whether the copy on this machine was ever loaded: until then the others are of nothing. */
  isLoaded: z.boolean(),
  open: z.int(),
  snoozed: z.int(),
  groups: z.int(),
  closingWithin12h: z.int(),
  installations: z.int(),
  mappings: z.int(),
  /** Open ones. */
  suggestions: z.int(),
})
export type InboxCounts = z.infer<typeof inboxCountsSchema>

/** Filters whose values are in the replica. */
const completedNames = ['state', 'provider', 'repo', 'type', 'actor', 'assigned'] as const
export type CompletedName = (typeof completedNames)[number]

export const inboxCalls = {
  'inbox.counts': call(z.strictObject({}), inboxCountsSchema),
  'inbox.groups': call(
    windowSchema.extend({ filter: inboxFilterSchema, sort: groupSortSchema }),
    /** `counting` as for events. */
    z.object({
      total: z.int(),
      events: z.int(),
      rows: z.array(groupRowSchema),
      counting: z.literal(true).optional(),
    }),
  ),
  'inbox.events': call(
    windowSchema.extend({ filter: inboxFilterSchema, groupKey: z.string().max(512).nullable() }),
    /** `counting`: a search found at least `total`, and the rest is still being counted. Ask again for the whole number. */
    z.object({ total: z.int(), rows: z.array(eventRowSchema), counting: z.literal(true).optional() }),
  ),
  /** Where the first of these rows that a list still has stands in it: for a row that many others came before. */
  'inbox.find_row': call(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('groups'),
        keys: z.array(z.string().max(512)).min(1).max(64),
        filter: inboxFilterSchema,
        sort: groupSortSchema,
      }),
      z.strictObject({
        kind: z.literal('events'),
        keys: z.array(eventIdSchema).min(1).max(64),
        filter: inboxFilterSchema,
        groupKey: z.string().max(512).nullable(),
      }),
    ]),
    z.object({ key: z.string(), index: z.int() }).nullable(),
  ),
  /** Values that a filter may take, by their beginning, with how many events of the state each has where that is known. */
  'inbox.complete': call(
    z.strictObject({ name: z.enum(completedNames), text: z.string().max(mostTermLength), state: inboxStateSchema }),
    z.object({ values: z.array(z.object({ value: z.string(), count: z.int().nullable() })) }),
  ),
  'inbox.group': call(z.strictObject({ groupKey: z.string().max(512), filter: inboxFilterSchema }), groupDetailSchema),
  'inbox.event': call(z.strictObject({ id: eventIdSchema }), eventDetailSchema),
  'inbox.payload': call(z.strictObject({ id: eventIdSchema }), payloadSchema),
  /**
   * Fixes what a decision on these groups or events would act on; the count is what the service will act on.
   * Of a group, it is what the filter finds in it: the count of its row.
   */
  'inbox.freeze': call(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('groups'),
        groupKeys: z.array(z.string().max(512)).min(1).max(500),
        filter: inboxFilterSchema,
      }),
      /** What was decided is left out, unless it is asked for; what sleeps is too, where only what is open is meant. */
      z.strictObject({
        kind: z.literal('events'),
        ids: z.array(eventIdSchema).min(1).max(1000),
        evenDecided: z.literal(true).optional(),
        onlyOpen: z.literal(true).optional(),
      }),
    ]),
    /** `groupKeys` has the group of each selection, in their order; it is empty for events. */
    z.object({ count: z.int(), selections: z.array(frozenSelectionSchema), groupKeys: z.array(z.string()) }),
  ),
} as const
