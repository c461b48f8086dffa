import { z } from 'zod'
import { mappingIdSchema, memberIdSchema, opIdSchema } from './ids.ts'
import { ignoreReasonSchema } from './ignore-reason.ts'
import { instantSchema } from './instant-schema.ts'
import { destinationSchema } from './mapping.ts'
import { candidateSchema, reasonCodeSchema, routingStepSchema } from './routing-decision.ts'

export const snoozeUntilSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('time'), at: instantSchema }),
  z.object({ kind: z.literal('next_of_group') }),
  z.object({ kind: z.literal('more_of_group'), count: z.int().min(1).max(100_000) }),
])
export type SnoozeUntil = z.infer<typeof snoozeUntilSchema>

/**
 *   open ──snooze──▶ snoozed {until} ──wake──▶ open
 *     └──map, route once, ignore──▶ resolved {how} ◀──┘
 * Undo brings back the state before the decision, when nothing else decided since. Routed again, an event that finds its
 * place by today's records has no item any more, as if it came now.
 */
export const itemStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('snoozed'), until: snoozeUntilSchema }),
  z.object({ kind: z.literal('mapped'), mappingId: mappingIdSchema }),
  z.object({ kind: z.literal('ignored'), reason: ignoreReasonSchema, note: z.string() }),
  /** Sent there this once: what comes next of the same resource waits again. */
  z.object({ kind: z.literal('routed_once'), destination: destinationSchema }),
])
export type ItemState = z.infer<typeof itemStateSchema>
export type ItemStateKind = ItemState['kind']

/** The part of an event that waits for a person. It has the event's id. */
export const unmatchedItemSchema = z.looseObject({
  groupKey: z.string(),
  primaryReason: reasonCodeSchema,
  state: itemStateSchema,
  /** Who is to look at it; an older service doesn't say. */
  assigneeId: memberIdSchema.nullable().optional(),
  /** The feed's seq when it last entered the queue: a frozen selection covers items up to one of these. */
  openedSeq: z.int(),
  decidedBy: z.object({ opId: opIdSchema, actor: z.string(), at: instantSchema }).nullable(),
  steps: z.array(routingStepSchema),
  candidates: z.array(candidateSchema),
})
export type UnmatchedItem = z.infer<typeof unmatchedItemSchema>
