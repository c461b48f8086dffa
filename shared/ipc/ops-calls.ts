import { z } from 'zod'
import { eventIdSchema, mappingIdSchema, opIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { intentSchema, opResultSchema } from '../model/operation.ts'
import { itemStateSchema } from '../model/unmatched-item.ts'
import { call } from './call.ts'

/** What an event of a refused selection was when the service refused, and who had decided it. */
export const decidedMeanwhileSchema = z.object({
  id: eventIdSchema,
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
 *     └─ blocked {dependsOn}: an op that it builds on is not settled
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
  }),
  z.object({ kind: z.literal('rejected'), code: z.string(), message: z.string() }),
  z.object({ kind: z.literal('blocked'), dependsOn: opIdSchema }),
  z.object({ kind: z.literal('parked'), why: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
])
export type OpState = z.infer<typeof opStateSchema>

export const opViewSchema = z.object({
  id: opIdSchema,
  /** Null where this version does not know what was decided: it is parked. */
  intent: intentSchema.nullable(),
  /** "Mapped acme/search to Search, 18 events". */
  label: z.string(),
  decidedAt: instantSchema,
  state: opStateSchema,
  result: opResultSchema.nullable(),
  /** Whether undo would be honoured now. */
  undoable: z.boolean(),
  undoneBy: opIdSchema.nullable(),
})
export type OpView = z.infer<typeof opViewSchema>

export const opsCalls = {
  /** Durable when it answers. `label` is what the operator sees in the footer and the outbox. */
  'ops.decide': call(z.strictObject({ intent: intentSchema, label: z.string().min(1).max(300) }), opViewSchema),
  /** Takes back one decision, or the newest that can be taken back. */
  'ops.undo': call(
    z.strictObject({ opId: opIdSchema.nullable() }),
    z.object({ undone: opViewSchema, by: opViewSchema.nullable() }),
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
  'ops.retry': call(z.strictObject({ opId: opIdSchema }), opViewSchema),
  'ops.discard': call(z.strictObject({ opId: opIdSchema }), opViewSchema),
  /** A fresh mapping id, so that the mapping can be named before the service knows it. */
  'ops.new_mapping_id': call(z.strictObject({}), z.object({ id: mappingIdSchema })),
} as const
