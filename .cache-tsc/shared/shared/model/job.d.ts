import { z } from 'zod';
export declare const jobKindSchema: z.ZodEnum<{
    retention: "retention";
    sample: "sample";
}>;
export type JobKind = z.infer<typeof jobKindSchema>;
/**
 *   queued ──start──▶ running ──▶ succeeded
 *     │                │   ▲ └──▶ failed {code, message}
 *     └──cancel─▶ cancelled └──start──┘      (running ──cancel──▶ cancelled)
 * A job whose process is gone is failed with `job.interrupted`, until whoever does it goes on with it.
 */
export declare const jobStateSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"queued">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"running">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"succeeded">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"failed">;
    code: z.ZodString;
    message: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"cancelled">;
    by: z.ZodString;
}, z.core.$strip>], "kind">;
export type JobState = z.infer<typeof jobStateSchema>;
export declare const jobStateKindSchema: z.ZodEnum<{
    cancelled: "cancelled";
    failed: "failed";
    queued: "queued";
    running: "running";
    succeeded: "succeeded";
}>;
/** Work in the background of one workspace. Its kind is a text: an older console must read those of a newer service. */
export declare const jobSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`job_${string}`>;
    kind: z.ZodString;
    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"queued">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"running">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"succeeded">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"failed">;
        code: z.ZodString;
        message: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"cancelled">;
        by: z.ZodString;
    }, z.core.$strip>], "kind">;
    progress: z.ZodObject<{
        done: z.ZodInt;
        total: z.ZodNullable<z.ZodInt>;
    }, z.core.$strip>;
    rate: z.ZodNullable<z.ZodNumber>;
    cancellable: z.ZodBoolean;
    createdBy: z.ZodString;
    createdAt: z.ZodISODateTime;
    startedAt: z.ZodNullable<z.ZodISODateTime>;
    finishedAt: z.ZodNullable<z.ZodISODateTime>;
    result: z.ZodNullable<z.ZodRecord<z.ZodString, z.ZodInt>>;
}, z.core.$loose>;
export type Job = z.infer<typeof jobSchema>;
/** Whether somebody may cancel it now. */
export declare function isCancellable(kind: JobKind, state: JobState): boolean;
