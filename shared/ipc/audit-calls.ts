import { z } from 'zod'
import { auditRecordSchema } from '../model/audit-record.ts'
import { instantSchema } from '../model/instant-schema.ts'
import { call } from './call.ts'

/** Null asks for all. Names and ids are whole ones: the service compares, it does not search. */
export const auditFilterSchema = z.strictObject({
  actor: z.string().min(1).max(200).nullable(),
  command: z.string().min(1).max(128).nullable(),
  subject: z.string().min(1).max(512).nullable(),
  from: instantSchema.nullable(),
  /** Up to, and without, this moment. */
  to: instantSchema.nullable(),
})
export type AuditFilter = z.infer<typeof auditFilterSchema>

export const auditFormatSchema = z.enum(['csv', 'jsonl'])
export type AuditFormat = z.infer<typeof auditFormatSchema>

const auditPageSchema = z.object({
  items: z.array(auditRecordSchema),
  /** What ids in them stand for, as far as it is known on this machine. */
  names: z.record(z.string(), z.string()),
  nextCursor: z.string().nullable(),
  /** When the service was asked. */
  at: instantSchema,
})
export type AuditPage = z.infer<typeof auditPageSchema>

const exportTarget = { exportId: z.int() }
const reached = {
  /** Counted from 1. */
  piece: z.int(),
  records: z.int(),
  /** In the Node host: what the page puts behind what it has. A desktop app has written it already. */
  text: z.string().nullable(),
}

/** Who did what, as the service has kept it, without credentials and without the tenant's id. */
export const auditCalls = {
  'audit.list': call(
    auditFilterSchema.extend({
      /** Of an earlier page; null for the newest. */
      cursor: z.string().max(2048).nullable(),
      limit: z.int().min(1).max(200),
    }),
    auditPageSchema,
  ),
  /** Asks where to put it: the page never names a path. Another one that was not finished is given up. */
  'audit.export_begin': call(
    z.strictObject({ filter: auditFilterSchema, format: auditFormatSchema }),
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('cancelled') }),
      z.object({ kind: z.literal('begun'), ...exportTarget }),
    ]),
  ),
  /**
   * The piece after the one that the page has last, 0 for the first; newest first. The same can be asked for again, and comes again the
   * same, until the one after it is asked for: an answer may be lost on its way.
   */
  'audit.export_next': call(
    z.strictObject({ ...exportTarget, after: z.int().min(0) }),
    z.discriminatedUnion('kind', [
      /** `reachedAt`: of the oldest record so far. */
      z.object({ kind: z.literal('more'), reachedAt: instantSchema.nullable(), ...reached }),
      z.object({ kind: z.literal('done'), name: z.string(), ...reached }),
    ]),
  ),
  /** Leaves nothing behind. */
  'audit.export_cancel': call(z.strictObject(exportTarget), z.strictObject({})),
} as const
