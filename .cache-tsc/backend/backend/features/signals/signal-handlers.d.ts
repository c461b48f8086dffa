export declare const signalHandlers: {
    'signals.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/signals";
        readonly summary: "What projects and feeds got, in the order in which they got it; a signal that is taken back comes again, with `retractedAt`. Where a filter lets little through, a page may be short and still have a `next_cursor`. Keep `resume_cursor` and ask with it later for what came since.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            provider: import("zod").ZodOptional<import("zod").ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>;
            connection_id: import("zod").ZodOptional<import("zod").ZodTemplateLiteral<`conn_${string}`>>;
            kind: import("zod").ZodOptional<import("zod").ZodString>;
            occurred_after: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
            occurred_before: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
            order: import("zod").ZodDefault<import("zod").ZodEnum<{
                asc: "asc";
                desc: "desc";
            }>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`sig_${string}`>;
                    provider: import("zod").ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    connectionId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`conn_${string}`>>;
                    kind: import("zod").ZodNullable<import("zod").ZodString>;
                    occurredAt: import("zod").ZodISODateTime;
                    payload: import("zod").ZodObject<{
                        eventId: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                        type: import("zod").ZodString;
                        action: import("zod").ZodNullable<import("zod").ZodString>;
                        title: import("zod").ZodString;
                        actorLogin: import("zod").ZodNullable<import("zod").ZodString>;
                        accountLogin: import("zod").ZodNullable<import("zod").ZodString>;
                        host: import("zod").ZodString;
                        resourceId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`res_${string}`>>;
                        resourceName: import("zod").ZodNullable<import("zod").ZodString>;
                        branch: import("zod").ZodNullable<import("zod").ZodString>;
                        commitSha: import("zod").ZodNullable<import("zod").ZodString>;
                        url: import("zod").ZodNullable<import("zod").ZodString>;
                        deliveryId: import("zod").ZodString;
                        receivedAt: import("zod").ZodISODateTime;
                        authenticatedBy: import("zod").ZodEnum<{
                            pull: "pull";
                            signature: "signature";
                        }>;
                    }, import("zod/v4/core").$loose>;
                    destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"project">;
                        id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    retractedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
                resume_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/signals";
        readonly summary: "What projects and feeds got, in the order in which they got it; a signal that is taken back comes again, with `retractedAt`. Where a filter lets little through, a page may be short and still have a `next_cursor`. Keep `resume_cursor` and ask with it later for what came since.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            provider: import("zod").ZodOptional<import("zod").ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>;
            connection_id: import("zod").ZodOptional<import("zod").ZodTemplateLiteral<`conn_${string}`>>;
            kind: import("zod").ZodOptional<import("zod").ZodString>;
            occurred_after: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
            occurred_before: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
            order: import("zod").ZodDefault<import("zod").ZodEnum<{
                asc: "asc";
                desc: "desc";
            }>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`sig_${string}`>;
                    provider: import("zod").ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    connectionId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`conn_${string}`>>;
                    kind: import("zod").ZodNullable<import("zod").ZodString>;
                    occurredAt: import("zod").ZodISODateTime;
                    payload: import("zod").ZodObject<{
                        eventId: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                        type: import("zod").ZodString;
                        action: import("zod").ZodNullable<import("zod").ZodString>;
                        title: import("zod").ZodString;
                        actorLogin: import("zod").ZodNullable<import("zod").ZodString>;
                        accountLogin: import("zod").ZodNullable<import("zod").ZodString>;
                        host: import("zod").ZodString;
                        resourceId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`res_${string}`>>;
                        resourceName: import("zod").ZodNullable<import("zod").ZodString>;
                        branch: import("zod").ZodNullable<import("zod").ZodString>;
                        commitSha: import("zod").ZodNullable<import("zod").ZodString>;
                        url: import("zod").ZodNullable<import("zod").ZodString>;
                        deliveryId: import("zod").ZodString;
                        receivedAt: import("zod").ZodISODateTime;
                        authenticatedBy: import("zod").ZodEnum<{
                            pull: "pull";
                            signature: "signature";
                        }>;
                    }, import("zod/v4/core").$loose>;
                    destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"project">;
                        id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    retractedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
                resume_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        items: import("#shared/model/signal.ts").Signal[];
        next_cursor: string | null;
        resume_cursor: string | null;
    };
};
