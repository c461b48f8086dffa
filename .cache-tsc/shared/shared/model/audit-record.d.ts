import { z } from 'zod';
/** Who did what. Written in the transaction of the command, never changed. */
export declare const auditRecordSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`aud_${string}`>;
    at: z.ZodISODateTime;
    actor: z.ZodString;
    claimedActor: z.ZodNullable<z.ZodString>;
    command: z.ZodString;
    subject: z.ZodString;
    before: z.ZodUnknown;
    after: z.ZodUnknown;
}, z.core.$loose>;
export type AuditRecord = z.infer<typeof auditRecordSchema>;
/** `GET /audit/export` is NDJSON: the records, oldest first, then one trailer that proves it is whole. */
export declare const auditTrailerSchema: z.ZodObject<{
    kind: z.ZodLiteral<"trailer">;
    records: z.ZodInt;
}, z.core.$strip>;
export type AuditTrailer = z.infer<typeof auditTrailerSchema>;
