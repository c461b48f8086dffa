import { z } from 'zod'
import { eventIdSchema, mappingIdSchema, opIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { intentSchema, opResultSchema } from '../model/operation.ts'
import { replayPlanSchema } from '../model/replay-plan.ts'
import { unsettledStateNames } from '../model/op-state-name.ts'
import { itemStateSchema } from '../model/unmatched-item.ts'
import { call } from './call.ts'
import { recordMeanwhileSchema } from './record-meanwhile.ts'

/** What an event of a refused selection was when the service refused, and who had decided it. */
export const decidedMeanwhileSchema = z.object({
  /** One of those that were decided so. */
  id: eventIdSchema,
  /** How many were; an older service named each. */
  count: z.int().min(1).default(1),
  state: itemStateSchema,
  /** Where its mapping leads; an older service doesn't say. */
  project: z.string().nullable().default(null),
  decidedBy: z.object({ actor: z.string(), at: instantSchema }).nullable(),
})
export type DecidedMeanwhile = z.infer<typeof decidedMeanwhileSchema>

/**
 *   queued ──▶ sending ──▶ acked {seq} ──▶ synced
 *     │ ▲          │ └───▶ conflict | rejected ──retry──▶ queued
 *     │ └─(no answer)      └──────discard──▶ cancelled
 *     ├──undo──▶ cancelled
 *     └─ blocked {dependsOn, behind}: an op that it builds on is not settled, or waits for a person
 *
 *   awaiting_confirmation {plan} ──confirmed with the plan as it is now──▶ queued
 *     ▲ ▲ ▲        └──discard──▶ cancelled
 *     │ │ └─ an effectful op that was made while the service was away, or whose retry is asked for
 *     │ └─── queued, and the service turned out to be away
 *     └───── acked or synced, and the service was put back to before it
 *
 *   cancelled by undo ──redo──▶ queued
 *   conflict | rejected ──edited into another, in one commit──▶ cancelled {replacedBy}
 */
export const opStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('queued') }),
  z.object({ kind: z.literal('sending') }),
  z.object({ kind: z.literal('acked'), seq: z.int() }),
  z.object({ kind: z.literal('synced') }),
  z.object({
    kind: z.literal('conflict'),
    code: z.string(),
    message: z.string(),
    /** The newest of them; empty where the service named none. */
    decided: z.array(decidedMeanwhileSchema),
    /** How many others were decided about besides those. */
    moreDecided: z.int().exactOptional(),
    record: recordMeanwhileSchema.exactOptional(),
  }),
  z.object({ kind: z.literal('rejected'), code: z.string(), message: z.string() }),
  /** `behind`: what it waits for, and where that stands: sent by itself, or asked about first. */
  z.object({
    kind: z.literal('blocked'),
    dependsOn: opIdSchema,
    behind: z.object({ label: z.string(), state: z.enum(unsettledStateNames) }),
  }),
  z.object({ kind: z.literal('parked'), why: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
  /** `plan`: where it would have gone when that was last known; null where it never was. */
  z.object({ kind: z.literal('awaiting_confirmation'), plan: replayPlanSchema.nullable() }),
])
export type OpState = z.infer<typeof opStateSchema>

/** What one key press decided with several ops is taken back with one: each after the first names it, and says what all come to. */
export const togetherSchema = z.object({ first: opIdSchema, label: z.string().min(1).max(300) })
export type Together = z.infer<typeof togetherSchema>

/** What a decision that the service acts on piece by piece came to, once it is over. */
export const ranSchema = z.object({
  kind: z.enum(['done', 'cancelled']),
  acted: z.int(),
  skipped: z.int(),
  notReached: z.int(),
})
export type Ran = z.infer<typeof ranSchema>

/** Who gave a decision up, when, and what it waited for: its refusal, or its confirmation. */
export const discardedSchema = z.object({
  by: z.string(),
  at: instantSchema,
  was: z.enum(['conflict', 'rejected', 'parked', 'awaiting_confirmation']),
  /** What the service had against it; empty where it had not been asked. */
  message: z.string(),
  code: z.string(),
  /** What others had done meanwhile, as it was known then. */
  decided: z.array(decidedMeanwhileSchema).exactOptional(),
  moreDecided: z.int().exactOptional(),
  record: recordMeanwhileSchema.exactOptional(),
})
export type Discarded = z.infer<typeof discardedSchema>

export const opViewSchema = z.object({
  id: opIdSchema,
  /** Null where this version does not know what was decided: it is parked. */
  intent: intentSchema.nullable(),
  /** "Mapped acme/search to Search, 18 events". */
  label: z.string(),
  decidedAt: instantSchema,
  state: opStateSchema,
  result: opResultSchema.nullable(),
  /** Whether undo would be honoured now; else `notUndoable` says why not. */
  undoable: z.boolean(),
  notUndoable: z.string().nullable(),
  /** Whether it was taken back and redo would be honoured now; where it was and would not, `notRedoable` says why. */
  redoable: z.boolean(),
  notRedoable: z.string().nullable(),
  undoneBy: opIdSchema.nullable(),
  together: togetherSchema.nullable(),
  /** What was taken back, and is done again by this. */
  again: opIdSchema.nullable(),
  /** What does this again, since it was taken back. */
  againBy: opIdSchema.nullable(),
  /** Null where it isn't known, or isn't such a decision. */
  ran: ranSchema.nullable(),
  /** What it was edited into, after it was refused. */
  replacedBy: opIdSchema.nullable(),
  /** Absent where it was not discarded, or by a version of before. */
  discarded: discardedSchema.exactOptional(),
})
export type OpView = z.infer<typeof opViewSchema>

export const opsCalls = {
  /** Durable when it answers. `label` is what the operator sees in the footer and the outbox. */
  'ops.decide': call(
    z.strictObject({
      intent: intentSchema,
      label: z.string().min(1).max(300),
      together: togetherSchema.optional(),
      /** Of what sends something out: the plan as far as it is known. Unless it is confirmed it waits to be. */
      effect: z.strictObject({ plan: replayPlanSchema.nullable(), isConfirmed: z.boolean() }).optional(),
      /** A refused decision that was edited into this, and is given up by it. */
      replaces: opIdSchema.optional(),
    }),
    opViewSchema,
  ),
  /** Takes back one decision, or the newest that can be taken back. */
  'ops.undo': call(
    z.strictObject({ opId: opIdSchema.nullable() }),
    z.object({ undone: opViewSchema, by: opViewSchema.nullable() }),
  ),
  /**
   * Does again one decision that was taken back, or the last, with all that the same key press had decided; refused where that
   * can't be honoured. A new decision ends that. `left`: what of it could not be done again.
   */
  'ops.redo': call(
    z.strictObject({ opId: opIdSchema.nullable() }),
    z.object({
      redone: z.array(opViewSchema).min(1),
      left: z.array(z.object({ label: z.string(), why: z.string() })),
    }),
  ),
  'ops.list': call(
    z.strictObject({
      scope: z.enum(['all', 'waiting', 'attention']),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    z.object({ total: z.int(), rows: z.array(opViewSchema) }),
  ),
  /** The newest decision that undo would take back; null when there is none. */
  'ops.last': call(z.strictObject({}), opViewSchema.nullable()),
  /** What was taken back last, with whether redo would be honoured; null when there is nothing. */
  'ops.next_redo': call(z.strictObject({}), opViewSchema.nullable()),
  'ops.retry': call(z.strictObject({ opId: opIdSchema }), opViewSchema),
  'ops.discard': call(z.strictObject({ opId: opIdSchema }), opViewSchema),
  /** Sends what waited for its confirmation, as it was seen; a replay at most as much as its plan says. */
  'ops.confirm': call(
    z.strictObject({
      opId: opIdSchema,
      /** Null for what sends no messages. */
      plan: replayPlanSchema.extend({ sends: z.int().min(1).max(100_000) }).nullable(),
      /** Of a dead letter: after how many it was seen to be one. */
      attempts: z.int().min(0).optional(),
    }),
    opViewSchema,
  ),
  /** A fresh mapping id, so that the mapping can be named before the service knows it. */
  'ops.new_mapping_id': call(z.strictObject({}), z.object({ id: mappingIdSchema })),
} as const
