import { z } from 'zod';
/** No call here takes `Idempotency-Key`: what it answers would be kept in clear. */
export declare const secretRoutes: {
    readonly 'provider_apps.set_key': {
        readonly method: "PUT";
        readonly path: "/provider-apps/{id}/key";
        readonly summary: "Seals an app's private key, in the place of the one before; its deliveries are pulled from then on.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`app_${string}`>;
        }, z.core.$strict>;
        readonly body: z.ZodObject<{
            key: z.ZodString;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
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
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'provider_apps.remove_key': {
        readonly method: "DELETE";
        readonly path: "/provider-apps/{id}/key";
        readonly summary: "Forgets an app's private key; nothing is pulled any more.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`app_${string}`>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
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
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'provider_apps.rotate_secret': {
        readonly method: "POST";
        readonly path: "/provider-apps/{id}/rotate-secret";
        readonly summary: "Takes a new webhook secret for an app's address; the one before stays right until it is retired.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`app_${string}`>;
        }, z.core.$strict>;
        readonly body: z.ZodObject<{
            webhookSecret: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                hasPreviousSecret: z.ZodBoolean;
                webhookSecret: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'provider_apps.retire_secret': {
        readonly method: "POST";
        readonly path: "/provider-apps/{id}/retire-secret";
        readonly summary: "Ends the previous webhook secret of an app's address.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`app_${string}`>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                hasPreviousSecret: z.ZodBoolean;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'installations.rotate_secret': {
        readonly method: "POST";
        readonly path: "/installations/{id}/rotate-secret";
        readonly summary: "Takes a new webhook secret for an installation's own address; the one before stays right until it is retired.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`inst_${string}`>;
        }, z.core.$strict>;
        readonly body: z.ZodObject<{
            webhookSecret: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                hasPreviousSecret: z.ZodBoolean;
                webhookSecret: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'installations.retire_secret': {
        readonly method: "POST";
        readonly path: "/installations/{id}/retire-secret";
        readonly summary: "Ends the previous webhook secret of an installation's own address.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`inst_${string}`>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                hasPreviousSecret: z.ZodBoolean;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
};
