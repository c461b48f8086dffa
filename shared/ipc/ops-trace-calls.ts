import { z } from 'zod'
import { auditRecordSchema } from '../model/audit-record.ts'
import { opIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { intentSchema } from '../model/operation.ts'
import { call } from './call.ts'

/** What the service has kept of a decision, where it was told of it. */
const atServiceSchema = z.discriminatedUnion('kind', [
  /** It was not sent, or not taken. */
  z.object({ kind: z.literal('untold') }),
  /** Nobody answers now. */
  z.object({ kind: z.literal('away') }),
  /** Its audit names no entry that is this decision and no other. */
  z.object({ kind: z.literal('unnamed') }),
  z.object({ kind: z.literal('kept'), record: auditRecordSchema }),
])

export const opWaySchema = z.object({
  /** How often the service may have got it. */
  sent: z.int(),
  /** Of its verdict; null before there is one. */
  seq: z.int().nullable(),
  /** How far this machine's copy is. */
  replicaSeq: z.int(),
  atService: atServiceSchema,
})
export type OpWay = z.infer<typeof opWaySchema>

export const opsTraceCalls = {
  /** The way of one decision: out of the outbox, through the service, and back. Null where the outbox no longer has it. */
  'ops.trace': call(
    z.strictObject({
      opId: opIdSchema,
      /** As `ops.list` has them; null where this version does not know what was decided. */
      intent: intentSchema.nullable(),
      decidedAt: instantSchema,
    }),
    opWaySchema.nullable(),
  ),
} as const
