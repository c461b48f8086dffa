import { z } from 'zod';
export declare const signalRoutes: {
    readonly 'signals.list': {
        readonly method: "GET";
        readonly path: "/signals";
        readonly summary: "What projects and feeds got, in the order in which they got it; a signal that is taken back comes again, with `retractedAt`. Where a filter lets little through, a page may be short and still have a `next_cursor`. Keep `resume_cursor` and ask with it later for what came since.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
            provider: z.ZodOptional<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>;
            connection_id: z.ZodOptional<z.ZodTemplateLiteral<`conn_${string}`>>;
            kind: z.ZodOptional<z.ZodString>;
            occurred_after: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
            occurred_before: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
            order: z.ZodDefault<z.ZodEnum<{
                asc: "asc";
                desc: "desc";
            }>>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`sig_${string}`>;
                    provider: z.ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    connectionId: z.ZodNullable<z.ZodTemplateLiteral<`conn_${string}`>>;
                    kind: z.ZodNullable<z.ZodString>;
                    occurredAt: z.ZodISODateTime;
                    payload: z.ZodObject<{
                        eventId: z.ZodTemplateLiteral<`evt_${string}`>;
                        type: z.ZodString;
                        action: z.ZodNullable<z.ZodString>;
                        title: z.ZodString;
                        actorLogin: z.ZodNullable<z.ZodString>;
                        accountLogin: z.ZodNullable<z.ZodString>;
                        host: z.ZodString;
                        resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
                        resourceName: z.ZodNullable<z.ZodString>;
                        branch: z.ZodNullable<z.ZodString>;
                        commitSha: z.ZodNullable<z.ZodString>;
                        url: z.ZodNullable<z.ZodString>;
                        deliveryId: z.ZodString;
                        receivedAt: z.ZodISODateTime;
                        authenticatedBy: z.ZodEnum<{
                            pull: "pull";
                            signature: "signature";
                        }>;
                    }, z.core.$loose>;
                    destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"project">;
                        id: z.ZodTemplateLiteral<`prj_${string}`>;
                    }, z.core.$strip>], "kind">;
                    retractedAt: z.ZodNullable<z.ZodISODateTime>;
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
                resume_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
};
