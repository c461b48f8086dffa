import { z } from 'zod';
/** What we understood of the event behind a signal. Its request as it came is at `/events/{id}/raw`. */
export declare const signalPayloadSchema: z.ZodObject<{
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
/** What a destination got: one for each routed event and each place that it went to. */
export declare const signalSchema: z.ZodObject<{
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
}, z.core.$loose>;
export type Signal = z.infer<typeof signalSchema>;
