import type { HandlerContext } from '#backend/http/handler.ts';
import type { SecretStore } from '#backend/secrets/secret-store.ts';
interface Parts {
    readonly secrets: SecretStore;
    readonly randomBytes: (count: number) => Uint8Array;
}
export declare function createSecretHandlers(parts: Parts): {
    'provider_apps.set_key': (context: HandlerContext<{
        readonly method: "PUT";
        readonly path: "/provider-apps/{id}/key";
        readonly summary: "Seals an app's private key, in the place of the one before; its deliveries are pulled from then on.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`app_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodObject<{
            key: import("zod").ZodString;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`app_${string}`>;
                provider: import("zod").ZodEnum<{
                    github: "github";
                    gitlab: "gitlab";
                    jira: "jira";
                    linear: "linear";
                    slack: "slack";
                }>;
                host: import("zod").ZodString;
                appId: import("zod").ZodString;
                name: import("zod").ZodString;
                clientId: import("zod").ZodNullable<import("zod").ZodString>;
                webhookPath: import("zod").ZodString;
                hasPreviousSecret: import("zod").ZodBoolean;
                homeWorkspaceId: import("zod").ZodNullable<import("zod").ZodString>;
                createdAt: import("zod").ZodISODateTime;
                pull: import("zod").ZodNullable<import("zod").ZodObject<{
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"never">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"pulling">;
                        since: import("zod").ZodISODateTime;
                        failingSince: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"idle">;
                        until: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"waiting_for_limit">;
                        until: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"failing">;
                        since: import("zod").ZodISODateTime;
                        code: import("zod").ZodString;
                        until: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"key_refused">;
                        since: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>], "kind">;
                    apiUrl: import("zod").ZodString;
                    keyFingerprint: import("zod").ZodString;
                    coveredUntil: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    last: import("zod").ZodNullable<import("zod").ZodObject<{
                        at: import("zod").ZodISODateTime;
                        listed: import("zod").ZodInt;
                        stored: import("zod").ZodInt;
                    }, import("zod/v4/core").$strip>>;
                    unreadable: import("zod").ZodInt;
                    gaps: import("zod").ZodArray<import("zod").ZodObject<{
                        from: import("zod").ZodISODateTime;
                        to: import("zod").ZodISODateTime;
                        cause: import("zod").ZodEnum<{
                            outage: "outage";
                            unreadable: "unreadable";
                        }>;
                        count: import("zod").ZodNullable<import("zod").ZodInt>;
                        notedAt: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$loose>>;
                }, import("zod/v4/core").$loose>>;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params, body }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "PUT";
        readonly path: "/provider-apps/{id}/key";
        readonly summary: "Seals an app's private key, in the place of the one before; its deliveries are pulled from then on.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`app_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodObject<{
            key: import("zod").ZodString;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`app_${string}`>;
                provider: import("zod").ZodEnum<{
                    github: "github";
                    gitlab: "gitlab";
                    jira: "jira";
                    linear: "linear";
                    slack: "slack";
                }>;
                host: import("zod").ZodString;
                appId: import("zod").ZodString;
                name: import("zod").ZodString;
                clientId: import("zod").ZodNullable<import("zod").ZodString>;
                webhookPath: import("zod").ZodString;
                hasPreviousSecret: import("zod").ZodBoolean;
                homeWorkspaceId: import("zod").ZodNullable<import("zod").ZodString>;
                createdAt: import("zod").ZodISODateTime;
                pull: import("zod").ZodNullable<import("zod").ZodObject<{
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"never">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"pulling">;
                        since: import("zod").ZodISODateTime;
                        failingSince: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"idle">;
                        until: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"waiting_for_limit">;
                        until: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"failing">;
                        since: import("zod").ZodISODateTime;
                        code: import("zod").ZodString;
                        until: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"key_refused">;
                        since: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>], "kind">;
                    apiUrl: import("zod").ZodString;
                    keyFingerprint: import("zod").ZodString;
                    coveredUntil: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    last: import("zod").ZodNullable<import("zod").ZodObject<{
                        at: import("zod").ZodISODateTime;
                        listed: import("zod").ZodInt;
                        stored: import("zod").ZodInt;
                    }, import("zod/v4/core").$strip>>;
                    unreadable: import("zod").ZodInt;
                    gaps: import("zod").ZodArray<import("zod").ZodObject<{
                        from: import("zod").ZodISODateTime;
                        to: import("zod").ZodISODateTime;
                        cause: import("zod").ZodEnum<{
                            outage: "outage";
                            unreadable: "unreadable";
                        }>;
                        count: import("zod").ZodNullable<import("zod").ZodInt>;
                        notedAt: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$loose>>;
                }, import("zod/v4/core").$loose>>;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        [x: string]: unknown;
        id: `app_${string}`;
        provider: "github" | "gitlab" | "jira" | "linear" | "slack";
        host: string;
        appId: string;
        name: string;
        clientId: string | null;
        webhookPath: string;
        hasPreviousSecret: boolean;
        homeWorkspaceId: string | null;
        createdAt: string;
        pull: {
            [x: string]: unknown;
            state: {
                kind: "never";
            } | {
                kind: "pulling";
                since: string;
                failingSince: string | null;
            } | {
                kind: "idle";
                until: string;
            } | {
                kind: "waiting_for_limit";
                until: string;
            } | {
                kind: "failing";
                since: string;
                code: string;
                until: string;
            } | {
                kind: "key_refused";
                since: string;
            };
            apiUrl: string;
            keyFingerprint: string;
            coveredUntil: string | null;
            last: {
                at: string;
                listed: number;
                stored: number;
            } | null;
            unreadable: number;
            gaps: {
                [x: string]: unknown;
                from: string;
                to: string;
                cause: "outage" | "unreadable";
                count: number | null;
                notedAt: string;
            }[];
        } | null;
    };
    'provider_apps.remove_key': (context: HandlerContext<{
        readonly method: "DELETE";
        readonly path: "/provider-apps/{id}/key";
        readonly summary: "Forgets an app's private key; nothing is pulled any more.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`app_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`app_${string}`>;
                provider: import("zod").ZodEnum<{
                    github: "github";
                    gitlab: "gitlab";
                    jira: "jira";
                    linear: "linear";
                    slack: "slack";
                }>;
                host: import("zod").ZodString;
                appId: import("zod").ZodString;
                name: import("zod").ZodString;
                clientId: import("zod").ZodNullable<import("zod").ZodString>;
                webhookPath: import("zod").ZodString;
                hasPreviousSecret: import("zod").ZodBoolean;
                homeWorkspaceId: import("zod").ZodNullable<import("zod").ZodString>;
                createdAt: import("zod").ZodISODateTime;
                pull: import("zod").ZodNullable<import("zod").ZodObject<{
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"never">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"pulling">;
                        since: import("zod").ZodISODateTime;
                        failingSince: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"idle">;
                        until: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"waiting_for_limit">;
                        until: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"failing">;
                        since: import("zod").ZodISODateTime;
                        code: import("zod").ZodString;
                        until: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"key_refused">;
                        since: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>], "kind">;
                    apiUrl: import("zod").ZodString;
                    keyFingerprint: import("zod").ZodString;
                    coveredUntil: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    last: import("zod").ZodNullable<import("zod").ZodObject<{
                        at: import("zod").ZodISODateTime;
                        listed: import("zod").ZodInt;
                        stored: import("zod").ZodInt;
                    }, import("zod/v4/core").$strip>>;
                    unreadable: import("zod").ZodInt;
                    gaps: import("zod").ZodArray<import("zod").ZodObject<{
                        from: import("zod").ZodISODateTime;
                        to: import("zod").ZodISODateTime;
                        cause: import("zod").ZodEnum<{
                            outage: "outage";
                            unreadable: "unreadable";
                        }>;
                        count: import("zod").ZodNullable<import("zod").ZodInt>;
                        notedAt: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$loose>>;
                }, import("zod/v4/core").$loose>>;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "DELETE";
        readonly path: "/provider-apps/{id}/key";
        readonly summary: "Forgets an app's private key; nothing is pulled any more.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`app_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`app_${string}`>;
                provider: import("zod").ZodEnum<{
                    github: "github";
                    gitlab: "gitlab";
                    jira: "jira";
                    linear: "linear";
                    slack: "slack";
                }>;
                host: import("zod").ZodString;
                appId: import("zod").ZodString;
                name: import("zod").ZodString;
                clientId: import("zod").ZodNullable<import("zod").ZodString>;
                webhookPath: import("zod").ZodString;
                hasPreviousSecret: import("zod").ZodBoolean;
                homeWorkspaceId: import("zod").ZodNullable<import("zod").ZodString>;
                createdAt: import("zod").ZodISODateTime;
                pull: import("zod").ZodNullable<import("zod").ZodObject<{
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"never">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"pulling">;
                        since: import("zod").ZodISODateTime;
                        failingSince: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"idle">;
                        until: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"waiting_for_limit">;
                        until: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"failing">;
                        since: import("zod").ZodISODateTime;
                        code: import("zod").ZodString;
                        until: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"key_refused">;
                        since: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$strip>], "kind">;
                    apiUrl: import("zod").ZodString;
                    keyFingerprint: import("zod").ZodString;
                    coveredUntil: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    last: import("zod").ZodNullable<import("zod").ZodObject<{
                        at: import("zod").ZodISODateTime;
                        listed: import("zod").ZodInt;
                        stored: import("zod").ZodInt;
                    }, import("zod/v4/core").$strip>>;
                    unreadable: import("zod").ZodInt;
                    gaps: import("zod").ZodArray<import("zod").ZodObject<{
                        from: import("zod").ZodISODateTime;
                        to: import("zod").ZodISODateTime;
                        cause: import("zod").ZodEnum<{
                            outage: "outage";
                            unreadable: "unreadable";
                        }>;
                        count: import("zod").ZodNullable<import("zod").ZodInt>;
                        notedAt: import("zod").ZodISODateTime;
                    }, import("zod/v4/core").$loose>>;
                }, import("zod/v4/core").$loose>>;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        [x: string]: unknown;
        id: `app_${string}`;
        provider: "github" | "gitlab" | "jira" | "linear" | "slack";
        host: string;
        appId: string;
        name: string;
        clientId: string | null;
        webhookPath: string;
        hasPreviousSecret: boolean;
        homeWorkspaceId: string | null;
        createdAt: string;
        pull: {
            [x: string]: unknown;
            state: {
                kind: "never";
            } | {
                kind: "pulling";
                since: string;
                failingSince: string | null;
            } | {
                kind: "idle";
                until: string;
            } | {
                kind: "waiting_for_limit";
                until: string;
            } | {
                kind: "failing";
                since: string;
                code: string;
                until: string;
            } | {
                kind: "key_refused";
                since: string;
            };
            apiUrl: string;
            keyFingerprint: string;
            coveredUntil: string | null;
            last: {
                at: string;
                listed: number;
                stored: number;
            } | null;
            unreadable: number;
            gaps: {
                [x: string]: unknown;
                from: string;
                to: string;
                cause: "outage" | "unreadable";
                count: number | null;
                notedAt: string;
            }[];
        } | null;
    };
    'provider_apps.rotate_secret': (context: HandlerContext<{
        readonly method: "POST";
        readonly path: "/provider-apps/{id}/rotate-secret";
        readonly summary: "Takes a new webhook secret for an app's address; the one before stays right until it is retired.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`app_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodObject<{
            webhookSecret: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                hasPreviousSecret: import("zod").ZodBoolean;
                webhookSecret: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params, body }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "POST";
        readonly path: "/provider-apps/{id}/rotate-secret";
        readonly summary: "Takes a new webhook secret for an app's address; the one before stays right until it is retired.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`app_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodObject<{
            webhookSecret: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                hasPreviousSecret: import("zod").ZodBoolean;
                webhookSecret: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        readonly hasPreviousSecret: true;
        readonly webhookSecret: string;
    } | {
        hasPreviousSecret: true;
        webhookSecret: null;
    };
    'provider_apps.retire_secret': (context: HandlerContext<{
        readonly method: "POST";
        readonly path: "/provider-apps/{id}/retire-secret";
        readonly summary: "Ends the previous webhook secret of an app's address.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`app_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                hasPreviousSecret: import("zod").ZodBoolean;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "POST";
        readonly path: "/provider-apps/{id}/retire-secret";
        readonly summary: "Ends the previous webhook secret of an app's address.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`app_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                hasPreviousSecret: import("zod").ZodBoolean;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        readonly hasPreviousSecret: false;
    };
    'installations.rotate_secret': (context: HandlerContext<{
        readonly method: "POST";
        readonly path: "/installations/{id}/rotate-secret";
        readonly summary: "Takes a new webhook secret for an installation's own address; the one before stays right until it is retired.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodObject<{
            webhookSecret: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                hasPreviousSecret: import("zod").ZodBoolean;
                webhookSecret: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params, body }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "POST";
        readonly path: "/installations/{id}/rotate-secret";
        readonly summary: "Takes a new webhook secret for an installation's own address; the one before stays right until it is retired.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodObject<{
            webhookSecret: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                hasPreviousSecret: import("zod").ZodBoolean;
                webhookSecret: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        readonly hasPreviousSecret: true;
        readonly webhookSecret: string;
    } | {
        hasPreviousSecret: true;
        webhookSecret: null;
    };
    'installations.retire_secret': (context: HandlerContext<{
        readonly method: "POST";
        readonly path: "/installations/{id}/retire-secret";
        readonly summary: "Ends the previous webhook secret of an installation's own address.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                hasPreviousSecret: import("zod").ZodBoolean;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "POST";
        readonly path: "/installations/{id}/retire-secret";
        readonly summary: "Ends the previous webhook secret of an installation's own address.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                hasPreviousSecret: import("zod").ZodBoolean;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        readonly hasPreviousSecret: false;
    };
};
export {};
