export declare const jobHandlers: {
    'jobs.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/jobs";
        readonly summary: "Work in the background of the workspace, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            kind: import("zod").ZodOptional<import("zod").ZodEnum<{
                retention: "retention";
                sample: "sample";
            }>>;
            state: import("zod").ZodOptional<import("zod").ZodEnum<{
                cancelled: "cancelled";
                failed: "failed";
                queued: "queued";
                running: "running";
                succeeded: "succeeded";
            }>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`job_${string}`>;
                    kind: import("zod").ZodString;
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"queued">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"running">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"succeeded">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"failed">;
                        code: import("zod").ZodString;
                        message: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"cancelled">;
                        by: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>], "kind">;
                    progress: import("zod").ZodObject<{
                        done: import("zod").ZodInt;
                        total: import("zod").ZodNullable<import("zod").ZodInt>;
                    }, import("zod/v4/core").$strip>;
                    rate: import("zod").ZodNullable<import("zod").ZodNumber>;
                    cancellable: import("zod").ZodBoolean;
                    createdBy: import("zod").ZodString;
                    createdAt: import("zod").ZodISODateTime;
                    startedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    finishedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    result: import("zod").ZodNullable<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodInt>>;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/jobs";
        readonly summary: "Work in the background of the workspace, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            kind: import("zod").ZodOptional<import("zod").ZodEnum<{
                retention: "retention";
                sample: "sample";
            }>>;
            state: import("zod").ZodOptional<import("zod").ZodEnum<{
                cancelled: "cancelled";
                failed: "failed";
                queued: "queued";
                running: "running";
                succeeded: "succeeded";
            }>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`job_${string}`>;
                    kind: import("zod").ZodString;
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"queued">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"running">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"succeeded">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"failed">;
                        code: import("zod").ZodString;
                        message: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"cancelled">;
                        by: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>], "kind">;
                    progress: import("zod").ZodObject<{
                        done: import("zod").ZodInt;
                        total: import("zod").ZodNullable<import("zod").ZodInt>;
                    }, import("zod/v4/core").$strip>;
                    rate: import("zod").ZodNullable<import("zod").ZodNumber>;
                    cancellable: import("zod").ZodBoolean;
                    createdBy: import("zod").ZodString;
                    createdAt: import("zod").ZodISODateTime;
                    startedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    finishedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    result: import("zod").ZodNullable<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodInt>>;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        items: import("#shared/model/job.ts").Job[];
        next_cursor: string | null;
    };
    'jobs.get': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/jobs/{id}";
        readonly summary: "One job, with how far it is.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`job_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`job_${string}`>;
                kind: import("zod").ZodString;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"queued">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"running">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"succeeded">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"failed">;
                    code: import("zod").ZodString;
                    message: import("zod").ZodString;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"cancelled">;
                    by: import("zod").ZodString;
                }, import("zod/v4/core").$strip>], "kind">;
                progress: import("zod").ZodObject<{
                    done: import("zod").ZodInt;
                    total: import("zod").ZodNullable<import("zod").ZodInt>;
                }, import("zod/v4/core").$strip>;
                rate: import("zod").ZodNullable<import("zod").ZodNumber>;
                cancellable: import("zod").ZodBoolean;
                createdBy: import("zod").ZodString;
                createdAt: import("zod").ZodISODateTime;
                startedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                finishedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                result: import("zod").ZodNullable<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodInt>>;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/jobs/{id}";
        readonly summary: "One job, with how far it is.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`job_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`job_${string}`>;
                kind: import("zod").ZodString;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"queued">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"running">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"succeeded">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"failed">;
                    code: import("zod").ZodString;
                    message: import("zod").ZodString;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"cancelled">;
                    by: import("zod").ZodString;
                }, import("zod/v4/core").$strip>], "kind">;
                progress: import("zod").ZodObject<{
                    done: import("zod").ZodInt;
                    total: import("zod").ZodNullable<import("zod").ZodInt>;
                }, import("zod/v4/core").$strip>;
                rate: import("zod").ZodNullable<import("zod").ZodNumber>;
                cancellable: import("zod").ZodBoolean;
                createdBy: import("zod").ZodString;
                createdAt: import("zod").ZodISODateTime;
                startedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                finishedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                result: import("zod").ZodNullable<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodInt>>;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        [x: string]: unknown;
        id: `job_${string}`;
        kind: string;
        state: {
            kind: "queued";
        } | {
            kind: "running";
        } | {
            kind: "succeeded";
        } | {
            kind: "failed";
            code: string;
            message: string;
        } | {
            kind: "cancelled";
            by: string;
        };
        progress: {
            done: number;
            total: number | null;
        };
        rate: number | null;
        cancellable: boolean;
        createdBy: string;
        createdAt: string;
        startedAt: string | null;
        finishedAt: string | null;
        result: Record<string, number> | null;
    };
    'jobs.cancel': (context: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "POST";
        readonly path: "/jobs/{id}/cancel";
        readonly summary: "Ends a job after the piece that it is at. What is done stays done.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "administer";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`job_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`job_${string}`>;
                kind: import("zod").ZodString;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"queued">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"running">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"succeeded">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"failed">;
                    code: import("zod").ZodString;
                    message: import("zod").ZodString;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"cancelled">;
                    by: import("zod").ZodString;
                }, import("zod/v4/core").$strip>], "kind">;
                progress: import("zod").ZodObject<{
                    done: import("zod").ZodInt;
                    total: import("zod").ZodNullable<import("zod").ZodInt>;
                }, import("zod/v4/core").$strip>;
                rate: import("zod").ZodNullable<import("zod").ZodNumber>;
                cancellable: import("zod").ZodBoolean;
                createdBy: import("zod").ZodString;
                createdAt: import("zod").ZodISODateTime;
                startedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                finishedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                result: import("zod").ZodNullable<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodInt>>;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "POST";
        readonly path: "/jobs/{id}/cancel";
        readonly summary: "Ends a job after the piece that it is at. What is done stays done.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "administer";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`job_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`job_${string}`>;
                kind: import("zod").ZodString;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"queued">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"running">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"succeeded">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"failed">;
                    code: import("zod").ZodString;
                    message: import("zod").ZodString;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"cancelled">;
                    by: import("zod").ZodString;
                }, import("zod/v4/core").$strip>], "kind">;
                progress: import("zod").ZodObject<{
                    done: import("zod").ZodInt;
                    total: import("zod").ZodNullable<import("zod").ZodInt>;
                }, import("zod/v4/core").$strip>;
                rate: import("zod").ZodNullable<import("zod").ZodNumber>;
                cancellable: import("zod").ZodBoolean;
                createdBy: import("zod").ZodString;
                createdAt: import("zod").ZodISODateTime;
                startedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                finishedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                result: import("zod").ZodNullable<import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodInt>>;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        [x: string]: unknown;
        id: `job_${string}`;
        kind: string;
        state: {
            kind: "queued";
        } | {
            kind: "running";
        } | {
            kind: "succeeded";
        } | {
            kind: "failed";
            code: string;
            message: string;
        } | {
            kind: "cancelled";
            by: string;
        };
        progress: {
            done: number;
            total: number | null;
        };
        rate: number | null;
        cancellable: boolean;
        createdBy: string;
        createdAt: string;
        startedAt: string | null;
        finishedAt: string | null;
        result: Record<string, number> | null;
    };
};
