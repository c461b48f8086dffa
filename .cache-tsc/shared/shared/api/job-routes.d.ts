import { z } from 'zod';
export declare const jobRoutes: {
    readonly 'jobs.list': {
        readonly method: "GET";
        readonly path: "/jobs";
        readonly summary: "Work in the background of the workspace, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
            kind: z.ZodOptional<z.ZodEnum<{
                retention: "retention";
                sample: "sample";
            }>>;
            state: z.ZodOptional<z.ZodEnum<{
                cancelled: "cancelled";
                failed: "failed";
                queued: "queued";
                running: "running";
                succeeded: "succeeded";
            }>>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
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
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'jobs.get': {
        readonly method: "GET";
        readonly path: "/jobs/{id}";
        readonly summary: "One job, with how far it is.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`job_${string}`>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
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
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'jobs.cancel': {
        readonly method: "POST";
        readonly path: "/jobs/{id}/cancel";
        readonly summary: "Ends a job after the piece that it is at. What is done stays done.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "administer";
        };
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`job_${string}`>;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
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
            readonly status: 200 | 201 | 202;
        };
    };
};
