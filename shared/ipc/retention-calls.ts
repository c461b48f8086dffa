import { z } from 'zod'
import { instantSchema } from '../model/instant-schema.ts'
import { retentionPolicySchema, setRetentionInput } from '../model/retention.ts'
import { call } from './call.ts'

const nothing = z.strictObject({})

const daysSchema = z.int().min(1).max(36_500)
const retentionDaysSchema = retentionPolicySchema.omit({ version: true })
export type RetentionDays = z.infer<typeof retentionDaysSchema>
const goneSchema = z.object({ events: z.int(), bodies: z.int() })

export const retentionHereSchema = z.object({
  /** Events that are known here, and how many of them wait for somebody: those are never removed. */
  events: z.int(),
  waiting: z.int(),
  oldestAt: instantSchema.nullable(),
  /** Settled events that are older than they are kept, and younger ones whose payloads are; of all that is known here. */
  now: goneSchema,
  /** What joins them within a week. */
  inWeek: goneSchema,
})
export type RetentionHere = z.infer<typeof retentionHereSchema>

export const retentionCalls = {
  /** What the service keeps, asked of it each time. */
  'retention.get': call(
    nothing,
    z.object({
      policy: retentionPolicySchema,
      /** The least that may be set, and what holds where nobody set anything. */
      least: retentionDaysSchema,
      usual: retentionDaysSchema,
      /** Its last clean-up that removed something, as its audit has it. */
      last: z.object({ at: instantSchema, events: z.int(), bodies: z.int(), changes: z.int() }).nullable(),
      /** Who set what is so. */
      set: z.object({ at: instantSchema, actor: z.string() }).nullable(),
      at: instantSchema,
    }),
  ),
  'retention.set': call(z.strictObject({ version: z.int().min(0), change: setRetentionInput }), retentionPolicySchema),
  /** What such days would leave of what is known here. */
  'retention.here': call(z.strictObject({ eventDays: daysSchema, bodyDays: daysSchema }), retentionHereSchema),
  /** What this console keeps on this machine. */
  'retention.local': call(
    nothing,
    z.object({
      /** Of the open workspace: what lists show, and the payloads that were looked at or fetched ahead. */
      listBytes: z.int(),
      payloadBytes: z.int(),
      mostPayloadBytes: z.int(),
      /** Decisions of all workspaces. */
      outboxBytes: z.int(),
    }),
  ),
} as const
