import { z } from 'zod';
/** What we registered at a provider, once per host. Its secrets live in the secret store and never leave it. */
export declare const providerAppSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`app_${string}`>;
    provider: z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>;
    host: z.ZodString;
    appId: z.ZodString;
    name: z.ZodString;
    clientId: z.ZodNullable<z.ZodString>;
    webhookPath: z.ZodString;
    hasPreviousSecret: z.ZodBoolean;
    homeWorkspaceId: z.ZodNullable<z.ZodString>;
    createdAt: z.ZodISODateTime;
    pull: z.ZodNullable<z.ZodObject<{
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"never">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"pulling">;
            since: z.ZodISODateTime;
            failingSince: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"idle">;
            until: z.ZodISODateTime;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"waiting_for_limit">;
            until: z.ZodISODateTime;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"failing">;
            since: z.ZodISODateTime;
            code: z.ZodString;
            until: z.ZodISODateTime;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"key_refused">;
            since: z.ZodISODateTime;
        }, z.core.$strip>], "kind">;
        apiUrl: z.ZodString;
        keyFingerprint: z.ZodString;
        coveredUntil: z.ZodNullable<z.ZodISODateTime>;
        last: z.ZodNullable<z.ZodObject<{
            at: z.ZodISODateTime;
            listed: z.ZodInt;
            stored: z.ZodInt;
        }, z.core.$strip>>;
        unreadable: z.ZodInt;
        gaps: z.ZodArray<z.ZodObject<{
            from: z.ZodISODateTime;
            to: z.ZodISODateTime;
            cause: z.ZodEnum<{
                outage: "outage";
                unreadable: "unreadable";
            }>;
            count: z.ZodNullable<z.ZodInt>;
            notedAt: z.ZodISODateTime;
        }, z.core.$loose>>;
    }, z.core.$loose>>;
}, z.core.$loose>;
export type ProviderApp = z.infer<typeof providerAppSchema>;
export declare const webhookSecretSchema: z.ZodString;
export declare const createProviderAppInput: z.ZodObject<{
    provider: z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>;
    host: z.ZodOptional<z.ZodString>;
    appId: z.ZodString;
    name: z.ZodString;
    clientId: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    webhookSecret: z.ZodString;
    homeWorkspaceId: z.ZodDefault<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
