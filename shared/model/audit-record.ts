import { z } from 'zod'
import { auditIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'

/** Who did what. Written in the transaction of the command, never changed. */
export const auditRecordSchema = z.looseObject({
  id: auditIdSchema,
  at: instantSchema,
  /** Whom the service knows: a token's name, or who works at the command line. */
  actor: z.string(),
  /** Who did it as the caller says, where the caller says it of somebody else. */
  claimedActor: z.string().nullable(),
  command: z.string(),
  /** The id of what it acted on. */
  subject: z.string(),
  /** What was there before and after, where the command says it. */
  before: z.unknown(),
  after: z.unknown(),
})
export type AuditRecord = z.infer<typeof auditRecordSchema>

/** `GET /audit/export` is NDJSON: the records, oldest first, then one trailer that proves it is whole. */
export const auditTrailerSchema = z.object({ kind: z.literal('trailer'), records: z.int() })
export type AuditTrailer = z.infer<typeof auditTrailerSchema>
