/** Every HTTP call between a console, or any automation, and the service. */
export declare const apiContract: {
    readonly 'audit.list': {
        readonly method: "GET";
        readonly path: "/audit";
        readonly summary: "Who did what, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            actor: import("zod").ZodOptional<import("zod").ZodString>;
            command: import("zod").ZodOptional<import("zod").ZodString>;
            subject: import("zod").ZodOptional<import("zod").ZodString>;
            from: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
            to: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`aud_${string}`>;
                    at: import("zod").ZodISODateTime;
                    actor: import("zod").ZodString;
                    claimedActor: import("zod").ZodNullable<import("zod").ZodString>;
                    command: import("zod").ZodString;
                    subject: import("zod").ZodString;
                    before: import("zod").ZodUnknown;
                    after: import("zod").ZodUnknown;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'audit.export': {
        readonly method: "GET";
        readonly path: "/audit/export";
        readonly summary: "NDJSON: every record, oldest first, and a trailer that proves it is whole.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "administer";
        };
        readonly query: import("zod").ZodObject<{
            actor: import("zod").ZodOptional<import("zod").ZodString>;
            command: import("zod").ZodOptional<import("zod").ZodString>;
            subject: import("zod").ZodOptional<import("zod").ZodString>;
            from: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
            to: import("zod").ZodOptional<import("zod").ZodPipe<import("zod").ZodString, import("zod").ZodTransform<string, string>>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'stream';
            readonly mediaType: string;
            readonly status: 200;
        };
    };
    readonly 'providers.list': {
        readonly method: "GET";
        readonly path: "/providers";
        readonly summary: "The providers that this service takes events from.";
        readonly access: {
            readonly kind: "service";
            readonly permission: "read";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    provider: import("zod").ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    name: import("zod").ZodString;
                    redeliveryWindowMs: import("zod").ZodNullable<import("zod").ZodInt>;
                    events: import("zod").ZodArray<import("zod").ZodString>;
                }, import("zod/v4/core").$strip>>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'principal.get': {
        readonly method: "GET";
        readonly path: "/whoami";
        readonly summary: "Whom the token stands for, and what it may do.";
        readonly access: {
            readonly kind: "service";
            readonly permission: "read";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                name: import("zod").ZodString;
                role: import("zod").ZodString;
                permissions: import("zod").ZodArray<import("zod").ZodString>;
                workspaceIds: import("zod").ZodNullable<import("zod").ZodArray<import("zod").ZodString>>;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'workspaces.list': {
        readonly method: "GET";
        readonly path: "/workspaces";
        readonly summary: "The workspaces that the token covers.";
        readonly access: {
            readonly kind: "service";
            readonly permission: "read";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodString;
                    slug: import("zod").ZodString;
                    name: import("zod").ZodString;
                    connectorsTenantId: import("zod").ZodString;
                    production: import("zod").ZodBoolean;
                    createdAt: import("zod").ZodISODateTime;
                }, import("zod/v4/core").$loose>>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'workspaces.create': {
        readonly method: "POST";
        readonly path: "/workspaces";
        readonly summary: "Creates a workspace. Needs a token that covers all of them.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly body: import("zod").ZodObject<{
            slug: import("zod").ZodString;
            name: import("zod").ZodString;
            production: import("zod").ZodDefault<import("zod").ZodBoolean>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodString;
                slug: import("zod").ZodString;
                name: import("zod").ZodString;
                connectorsTenantId: import("zod").ZodString;
                production: import("zod").ZodBoolean;
                createdAt: import("zod").ZodISODateTime;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201;
        };
    };
    readonly 'provider_apps.list': {
        readonly method: "GET";
        readonly path: "/provider-apps";
        readonly summary: "What we registered at providers.";
        readonly access: {
            readonly kind: "service";
            readonly permission: "administer";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
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
                }, import("zod/v4/core").$loose>>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'provider_apps.create': {
        readonly method: "POST";
        readonly path: "/provider-apps";
        readonly summary: "Registers an app of ours; its webhook URL is in the answer.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly body: import("zod").ZodObject<{
            provider: import("zod").ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>;
            host: import("zod").ZodOptional<import("zod").ZodString>;
            appId: import("zod").ZodString;
            name: import("zod").ZodString;
            clientId: import("zod").ZodDefault<import("zod").ZodNullable<import("zod").ZodString>>;
            webhookSecret: import("zod").ZodString;
            homeWorkspaceId: import("zod").ZodDefault<import("zod").ZodNullable<import("zod").ZodString>>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
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
            readonly status: 200 | 201;
        };
    };
    readonly 'projects.list': {
        readonly method: "GET";
        readonly path: "/projects";
        readonly summary: "Projects by name.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                    slug: import("zod").ZodString;
                    name: import("zod").ZodString;
                    archivedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    createdAt: import("zod").ZodISODateTime;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'projects.create': {
        readonly method: "POST";
        readonly path: "/projects";
        readonly summary: "Creates a project.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'configure';
        };
        readonly body: import("zod").ZodObject<{
            slug: import("zod").ZodString;
            name: import("zod").ZodString;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                slug: import("zod").ZodString;
                name: import("zod").ZodString;
                archivedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201;
        };
    };
    readonly 'installations.list': {
        readonly method: "GET";
        readonly path: "/installations";
        readonly summary: "Installations of the workspace.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                    provider: import("zod").ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    host: import("zod").ZodString;
                    mode: import("zod").ZodEnum<{
                        github_app: "github_app";
                        nango: "nango";
                        oauth: "oauth";
                        token: "token";
                    }>;
                    externalInstallationId: import("zod").ZodString;
                    account: import("zod").ZodObject<{
                        externalId: import("zod").ZodString;
                        login: import("zod").ZodString;
                        kind: import("zod").ZodEnum<{
                            enterprise: "enterprise";
                            organization: "organization";
                            site: "site";
                            user: "user";
                        }>;
                    }, import("zod/v4/core").$strip>;
                    resourceSelection: import("zod").ZodEnum<{
                        all: "all";
                        selected: "selected";
                    }>;
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"pending">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"active">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"suspended">;
                        by: import("zod").ZodEnum<{
                            operator: "operator";
                            provider: "provider";
                        }>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"error">;
                        code: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"revoked">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"disconnected">;
                    }, import("zod/v4/core").$strip>], "kind">;
                    lastDeliveryAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    installedAt: import("zod").ZodISODateTime;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'installations.get': {
        readonly method: "GET";
        readonly path: "/installations/{id}";
        readonly summary: "One installation.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                provider: import("zod").ZodEnum<{
                    github: "github";
                    gitlab: "gitlab";
                    jira: "jira";
                    linear: "linear";
                    slack: "slack";
                }>;
                host: import("zod").ZodString;
                mode: import("zod").ZodEnum<{
                    github_app: "github_app";
                    nango: "nango";
                    oauth: "oauth";
                    token: "token";
                }>;
                externalInstallationId: import("zod").ZodString;
                account: import("zod").ZodObject<{
                    externalId: import("zod").ZodString;
                    login: import("zod").ZodString;
                    kind: import("zod").ZodEnum<{
                        enterprise: "enterprise";
                        organization: "organization";
                        site: "site";
                        user: "user";
                    }>;
                }, import("zod/v4/core").$strip>;
                resourceSelection: import("zod").ZodEnum<{
                    all: "all";
                    selected: "selected";
                }>;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"pending">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"active">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"suspended">;
                    by: import("zod").ZodEnum<{
                        operator: "operator";
                        provider: "provider";
                    }>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"error">;
                    code: import("zod").ZodString;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"revoked">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"disconnected">;
                }, import("zod/v4/core").$strip>], "kind">;
                lastDeliveryAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                installedAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'installations.create': {
        readonly method: "POST";
        readonly path: "/installations";
        readonly summary: "Binds a provider's installation to this workspace; events that waited for it are routed.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly body: import("zod").ZodObject<{
            provider: import("zod").ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>;
            host: import("zod").ZodOptional<import("zod").ZodString>;
            externalInstallationId: import("zod").ZodString;
            account: import("zod").ZodObject<{
                externalId: import("zod").ZodString;
                login: import("zod").ZodString;
                kind: import("zod").ZodEnum<{
                    enterprise: "enterprise";
                    organization: "organization";
                    site: "site";
                    user: "user";
                }>;
            }, import("zod/v4/core").$strip>;
            resourceSelection: import("zod").ZodDefault<import("zod").ZodEnum<{
                all: "all";
                selected: "selected";
            }>>;
            active: import("zod").ZodDefault<import("zod").ZodBoolean>;
            webhookSecret: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                provider: import("zod").ZodEnum<{
                    github: "github";
                    gitlab: "gitlab";
                    jira: "jira";
                    linear: "linear";
                    slack: "slack";
                }>;
                host: import("zod").ZodString;
                mode: import("zod").ZodEnum<{
                    github_app: "github_app";
                    nango: "nango";
                    oauth: "oauth";
                    token: "token";
                }>;
                externalInstallationId: import("zod").ZodString;
                account: import("zod").ZodObject<{
                    externalId: import("zod").ZodString;
                    login: import("zod").ZodString;
                    kind: import("zod").ZodEnum<{
                        enterprise: "enterprise";
                        organization: "organization";
                        site: "site";
                        user: "user";
                    }>;
                }, import("zod/v4/core").$strip>;
                resourceSelection: import("zod").ZodEnum<{
                    all: "all";
                    selected: "selected";
                }>;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"pending">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"active">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"suspended">;
                    by: import("zod").ZodEnum<{
                        operator: "operator";
                        provider: "provider";
                    }>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"error">;
                    code: import("zod").ZodString;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"revoked">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"disconnected">;
                }, import("zod/v4/core").$strip>], "kind">;
                lastDeliveryAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                installedAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
                webhookPath: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201;
        };
    };
    readonly 'installations.transition': {
        readonly method: "PATCH";
        readonly path: "/installations/{id}";
        readonly summary: "Suspends, resumes or disconnects an installation.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodObject<{
            transition: import("zod").ZodEnum<{
                disconnect: "disconnect";
                suspend: "suspend";
                unsuspend: "unsuspend";
            }>;
        }, import("zod/v4/core").$strict>;
        readonly versioned: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                provider: import("zod").ZodEnum<{
                    github: "github";
                    gitlab: "gitlab";
                    jira: "jira";
                    linear: "linear";
                    slack: "slack";
                }>;
                host: import("zod").ZodString;
                mode: import("zod").ZodEnum<{
                    github_app: "github_app";
                    nango: "nango";
                    oauth: "oauth";
                    token: "token";
                }>;
                externalInstallationId: import("zod").ZodString;
                account: import("zod").ZodObject<{
                    externalId: import("zod").ZodString;
                    login: import("zod").ZodString;
                    kind: import("zod").ZodEnum<{
                        enterprise: "enterprise";
                        organization: "organization";
                        site: "site";
                        user: "user";
                    }>;
                }, import("zod/v4/core").$strip>;
                resourceSelection: import("zod").ZodEnum<{
                    all: "all";
                    selected: "selected";
                }>;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"pending">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"active">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"suspended">;
                    by: import("zod").ZodEnum<{
                        operator: "operator";
                        provider: "provider";
                    }>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"error">;
                    code: import("zod").ZodString;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"revoked">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"disconnected">;
                }, import("zod/v4/core").$strip>], "kind">;
                lastDeliveryAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                installedAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'resources.list': {
        readonly method: "GET";
        readonly path: "/installations/{id}/resources";
        readonly summary: "What the installation can see, by name.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`res_${string}`>;
                    installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                    kind: import("zod").ZodEnum<{
                        channel: "channel";
                        group: "group";
                        project: "project";
                        repository: "repository";
                        team: "team";
                    }>;
                    externalId: import("zod").ZodString;
                    fullName: import("zod").ZodString;
                    private: import("zod").ZodBoolean;
                    archived: import("zod").ZodBoolean;
                    fork: import("zod").ZodBoolean;
                    defaultBranch: import("zod").ZodNullable<import("zod").ZodString>;
                    firstSeenAt: import("zod").ZodISODateTime;
                    lastSeenAt: import("zod").ZodISODateTime;
                    removedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'resources.add': {
        readonly method: "POST";
        readonly path: "/installations/{id}/resources";
        readonly summary: "Adds a resource to the inventory.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'configure';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodObject<{
            kind: import("zod").ZodDefault<import("zod").ZodEnum<{
                channel: "channel";
                group: "group";
                project: "project";
                repository: "repository";
                team: "team";
            }>>;
            externalId: import("zod").ZodString;
            fullName: import("zod").ZodString;
            private: import("zod").ZodDefault<import("zod").ZodBoolean>;
            archived: import("zod").ZodDefault<import("zod").ZodBoolean>;
            fork: import("zod").ZodDefault<import("zod").ZodBoolean>;
            defaultBranch: import("zod").ZodDefault<import("zod").ZodNullable<import("zod").ZodString>>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`res_${string}`>;
                installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                kind: import("zod").ZodEnum<{
                    channel: "channel";
                    group: "group";
                    project: "project";
                    repository: "repository";
                    team: "team";
                }>;
                externalId: import("zod").ZodString;
                fullName: import("zod").ZodString;
                private: import("zod").ZodBoolean;
                archived: import("zod").ZodBoolean;
                fork: import("zod").ZodBoolean;
                defaultBranch: import("zod").ZodNullable<import("zod").ZodString>;
                firstSeenAt: import("zod").ZodISODateTime;
                lastSeenAt: import("zod").ZodISODateTime;
                removedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201;
        };
    };
    readonly 'git_signals.list': {
        readonly method: "GET";
        readonly path: "/git-signals";
        readonly summary: "What builds reported about projects' code.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`sig_${string}`>;
                    projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                    repoSlug: import("zod").ZodString;
                    providerHost: import("zod").ZodString;
                    branch: import("zod").ZodNullable<import("zod").ZodString>;
                    observedAt: import("zod").ZodISODateTime;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'git_signals.report': {
        readonly method: "POST";
        readonly path: "/git-signals";
        readonly summary: "A build reports the remote it works on.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'configure';
        };
        readonly body: import("zod").ZodObject<{
            projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
            remoteUrl: import("zod").ZodString;
            branch: import("zod").ZodDefault<import("zod").ZodNullable<import("zod").ZodString>>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`sig_${string}`>;
                projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                repoSlug: import("zod").ZodString;
                providerHost: import("zod").ZodString;
                branch: import("zod").ZodNullable<import("zod").ZodString>;
                observedAt: import("zod").ZodISODateTime;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201;
        };
    };
    readonly 'sample.status': {
        readonly method: "GET";
        readonly path: "/sample";
        readonly summary: "How far the sample workspace is.";
        readonly access: {
            readonly kind: "service";
            readonly permission: "read";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"absent">;
            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"loading">;
                workspaceId: import("zod").ZodString;
                sent: import("zod").ZodInt;
                total: import("zod").ZodInt;
            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"ready">;
                workspaceId: import("zod").ZodString;
                total: import("zod").ZodInt;
            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"failed">;
                workspaceId: import("zod").ZodString;
                sent: import("zod").ZodInt;
                total: import("zod").ZodInt;
                message: import("zod").ZodString;
            }, import("zod/v4/core").$strip>], "kind">;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'sample.create': {
        readonly method: "POST";
        readonly path: "/sample";
        readonly summary: "Makes the sample workspace, once; goes on where it was interrupted.";
        readonly access: {
            readonly kind: 'service';
            readonly permission: 'administer';
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"absent">;
            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"loading">;
                workspaceId: import("zod").ZodString;
                sent: import("zod").ZodInt;
                total: import("zod").ZodInt;
            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"ready">;
                workspaceId: import("zod").ZodString;
                total: import("zod").ZodInt;
            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"failed">;
                workspaceId: import("zod").ZodString;
                sent: import("zod").ZodInt;
                total: import("zod").ZodInt;
                message: import("zod").ZodString;
            }, import("zod/v4/core").$strip>], "kind">;
            readonly status: 200 | 202;
        };
    };
    readonly 'events.list': {
        readonly method: "GET";
        readonly path: "/events";
        readonly summary: "Events of the workspace, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            outcome: import("zod").ZodOptional<import("zod").ZodEnum<{
                ignored: "ignored";
                routed: "routed";
                unmatched: "unmatched";
            }>>;
            installation: import("zod").ZodOptional<import("zod").ZodTemplateLiteral<`inst_${string}`>>;
            resource: import("zod").ZodOptional<import("zod").ZodTemplateLiteral<`res_${string}`>>;
            type: import("zod").ZodOptional<import("zod").ZodString>;
            delivery: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                    provider: import("zod").ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    host: import("zod").ZodString;
                    type: import("zod").ZodString;
                    action: import("zod").ZodNullable<import("zod").ZodString>;
                    kind: import("zod").ZodNullable<import("zod").ZodString>;
                    title: import("zod").ZodString;
                    actorLogin: import("zod").ZodNullable<import("zod").ZodString>;
                    installationId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`inst_${string}`>>;
                    externalInstallationId: import("zod").ZodNullable<import("zod").ZodString>;
                    resourceId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`res_${string}`>>;
                    resourceName: import("zod").ZodNullable<import("zod").ZodString>;
                    accountLogin: import("zod").ZodNullable<import("zod").ZodString>;
                    branch: import("zod").ZodNullable<import("zod").ZodString>;
                    commitSha: import("zod").ZodNullable<import("zod").ZodString>;
                    url: import("zod").ZodNullable<import("zod").ZodString>;
                    deliveryId: import("zod").ZodString;
                    receivedAt: import("zod").ZodISODateTime;
                    occurredAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    redeliverableUntil: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    authenticatedBy: import("zod").ZodOptional<import("zod").ZodEnum<{
                        pull: "pull";
                        signature: "signature";
                    }>>;
                    suspectedReplayOf: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`evt_${string}`>>;
                    outcome: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"routed">;
                        mappingIds: import("zod").ZodArray<import("zod").ZodTemplateLiteral<`map_${string}`>>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"ignored">;
                        reason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"unmatched">;
                        reason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    item: import("zod").ZodNullable<import("zod").ZodObject<{
                        groupKey: import("zod").ZodString;
                        primaryReason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                        state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"open">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"snoozed">;
                            until: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"time">;
                                at: import("zod").ZodISODateTime;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"next_of_group">;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"more_of_group">;
                                count: import("zod").ZodInt;
                            }, import("zod/v4/core").$strip>], "kind">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"mapped">;
                            mappingId: import("zod").ZodTemplateLiteral<`map_${string}`>;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"ignored">;
                            reason: import("zod").ZodEnum<{
                                handled_elsewhere: "handled_elsewhere";
                                noise: "noise";
                                not_ours: "not_ours";
                                other: "other";
                                test_data: "test_data";
                            }>;
                            note: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>], "kind">;
                        openedSeq: import("zod").ZodInt;
                        decidedBy: import("zod").ZodNullable<import("zod").ZodObject<{
                            opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                            actor: import("zod").ZodString;
                            at: import("zod").ZodISODateTime;
                        }, import("zod/v4/core").$strip>>;
                        steps: import("zod").ZodArray<import("zod").ZodObject<{
                            step: import("zod").ZodEnum<{
                                evidence: "evidence";
                                installation: "installation";
                                mapping: "mapping";
                                parse: "parse";
                                policy: "policy";
                                rules: "rules";
                            }>;
                            outcome: import("zod").ZodEnum<{
                                failed: "failed";
                                ignored: "ignored";
                                passed: "passed";
                                skipped: "skipped";
                            }>;
                            reason: import("zod").ZodEnum<{
                                AMBIGUOUS: "AMBIGUOUS";
                                AUTO_ROUTED: "AUTO_ROUTED";
                                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                FILTERED_OUT: "FILTERED_OUT";
                                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                MAPPED: "MAPPED";
                                MAPPING_PAUSED: "MAPPING_PAUSED";
                                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                NOT_MUTED: "NOT_MUTED";
                                NOT_REACHED: "NOT_REACHED";
                                NO_CANDIDATE: "NO_CANDIDATE";
                                NO_INSTALLATION: "NO_INSTALLATION";
                                NO_MAPPING: "NO_MAPPING";
                                NO_RESOURCE: "NO_RESOURCE";
                                NO_RULES: "NO_RULES";
                                PARSED: "PARSED";
                                PARSE_FAILED: "PARSE_FAILED";
                                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                            }>;
                            detail: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>>;
                        candidates: import("zod").ZodArray<import("zod").ZodObject<{
                            projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                            projectName: import("zod").ZodString;
                            confidence: import("zod").ZodNumber;
                            evidence: import("zod").ZodArray<import("zod").ZodObject<{
                                kind: import("zod").ZodEnum<{
                                    name_similar: "name_similar";
                                    remote_equal: "remote_equal";
                                    sibling_mapped: "sibling_mapped";
                                    slug_equal: "slug_equal";
                                }>;
                                group: import("zod").ZodEnum<{
                                    address: "address";
                                    code: "code";
                                    naming: "naming";
                                    neighbours: "neighbours";
                                }>;
                                weight: import("zod").ZodNumber;
                                sentence: import("zod").ZodString;
                            }, import("zod/v4/core").$strip>>;
                            counterEvidence: import("zod").ZodArray<import("zod").ZodString>;
                        }, import("zod/v4/core").$strip>>;
                    }, import("zod/v4/core").$loose>>;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'events.get': {
        readonly method: "GET";
        readonly path: "/events/{id}";
        readonly summary: "One event with its routing decision, step by step.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                event: import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                    provider: import("zod").ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    host: import("zod").ZodString;
                    type: import("zod").ZodString;
                    action: import("zod").ZodNullable<import("zod").ZodString>;
                    kind: import("zod").ZodNullable<import("zod").ZodString>;
                    title: import("zod").ZodString;
                    actorLogin: import("zod").ZodNullable<import("zod").ZodString>;
                    installationId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`inst_${string}`>>;
                    externalInstallationId: import("zod").ZodNullable<import("zod").ZodString>;
                    resourceId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`res_${string}`>>;
                    resourceName: import("zod").ZodNullable<import("zod").ZodString>;
                    accountLogin: import("zod").ZodNullable<import("zod").ZodString>;
                    branch: import("zod").ZodNullable<import("zod").ZodString>;
                    commitSha: import("zod").ZodNullable<import("zod").ZodString>;
                    url: import("zod").ZodNullable<import("zod").ZodString>;
                    deliveryId: import("zod").ZodString;
                    receivedAt: import("zod").ZodISODateTime;
                    occurredAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    redeliverableUntil: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    authenticatedBy: import("zod").ZodOptional<import("zod").ZodEnum<{
                        pull: "pull";
                        signature: "signature";
                    }>>;
                    suspectedReplayOf: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`evt_${string}`>>;
                    outcome: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"routed">;
                        mappingIds: import("zod").ZodArray<import("zod").ZodTemplateLiteral<`map_${string}`>>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"ignored">;
                        reason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"unmatched">;
                        reason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    item: import("zod").ZodNullable<import("zod").ZodObject<{
                        groupKey: import("zod").ZodString;
                        primaryReason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                        state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"open">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"snoozed">;
                            until: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"time">;
                                at: import("zod").ZodISODateTime;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"next_of_group">;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"more_of_group">;
                                count: import("zod").ZodInt;
                            }, import("zod/v4/core").$strip>], "kind">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"mapped">;
                            mappingId: import("zod").ZodTemplateLiteral<`map_${string}`>;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"ignored">;
                            reason: import("zod").ZodEnum<{
                                handled_elsewhere: "handled_elsewhere";
                                noise: "noise";
                                not_ours: "not_ours";
                                other: "other";
                                test_data: "test_data";
                            }>;
                            note: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>], "kind">;
                        openedSeq: import("zod").ZodInt;
                        decidedBy: import("zod").ZodNullable<import("zod").ZodObject<{
                            opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                            actor: import("zod").ZodString;
                            at: import("zod").ZodISODateTime;
                        }, import("zod/v4/core").$strip>>;
                        steps: import("zod").ZodArray<import("zod").ZodObject<{
                            step: import("zod").ZodEnum<{
                                evidence: "evidence";
                                installation: "installation";
                                mapping: "mapping";
                                parse: "parse";
                                policy: "policy";
                                rules: "rules";
                            }>;
                            outcome: import("zod").ZodEnum<{
                                failed: "failed";
                                ignored: "ignored";
                                passed: "passed";
                                skipped: "skipped";
                            }>;
                            reason: import("zod").ZodEnum<{
                                AMBIGUOUS: "AMBIGUOUS";
                                AUTO_ROUTED: "AUTO_ROUTED";
                                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                FILTERED_OUT: "FILTERED_OUT";
                                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                MAPPED: "MAPPED";
                                MAPPING_PAUSED: "MAPPING_PAUSED";
                                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                NOT_MUTED: "NOT_MUTED";
                                NOT_REACHED: "NOT_REACHED";
                                NO_CANDIDATE: "NO_CANDIDATE";
                                NO_INSTALLATION: "NO_INSTALLATION";
                                NO_MAPPING: "NO_MAPPING";
                                NO_RESOURCE: "NO_RESOURCE";
                                NO_RULES: "NO_RULES";
                                PARSED: "PARSED";
                                PARSE_FAILED: "PARSE_FAILED";
                                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                            }>;
                            detail: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>>;
                        candidates: import("zod").ZodArray<import("zod").ZodObject<{
                            projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                            projectName: import("zod").ZodString;
                            confidence: import("zod").ZodNumber;
                            evidence: import("zod").ZodArray<import("zod").ZodObject<{
                                kind: import("zod").ZodEnum<{
                                    name_similar: "name_similar";
                                    remote_equal: "remote_equal";
                                    sibling_mapped: "sibling_mapped";
                                    slug_equal: "slug_equal";
                                }>;
                                group: import("zod").ZodEnum<{
                                    address: "address";
                                    code: "code";
                                    naming: "naming";
                                    neighbours: "neighbours";
                                }>;
                                weight: import("zod").ZodNumber;
                                sentence: import("zod").ZodString;
                            }, import("zod/v4/core").$strip>>;
                            counterEvidence: import("zod").ZodArray<import("zod").ZodString>;
                        }, import("zod/v4/core").$strip>>;
                    }, import("zod/v4/core").$loose>>;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>;
                decision: import("zod").ZodObject<{
                    outcome: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"routed">;
                        mappingIds: import("zod").ZodArray<import("zod").ZodTemplateLiteral<`map_${string}`>>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"ignored">;
                        reason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"unmatched">;
                        reason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    steps: import("zod").ZodArray<import("zod").ZodObject<{
                        step: import("zod").ZodEnum<{
                            evidence: "evidence";
                            installation: "installation";
                            mapping: "mapping";
                            parse: "parse";
                            policy: "policy";
                            rules: "rules";
                        }>;
                        outcome: import("zod").ZodEnum<{
                            failed: "failed";
                            ignored: "ignored";
                            passed: "passed";
                            skipped: "skipped";
                        }>;
                        reason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                        detail: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>>;
                    candidates: import("zod").ZodArray<import("zod").ZodObject<{
                        projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                        projectName: import("zod").ZodString;
                        confidence: import("zod").ZodNumber;
                        evidence: import("zod").ZodArray<import("zod").ZodObject<{
                            kind: import("zod").ZodEnum<{
                                name_similar: "name_similar";
                                remote_equal: "remote_equal";
                                sibling_mapped: "sibling_mapped";
                                slug_equal: "slug_equal";
                            }>;
                            group: import("zod").ZodEnum<{
                                address: "address";
                                code: "code";
                                naming: "naming";
                                neighbours: "neighbours";
                            }>;
                            weight: import("zod").ZodNumber;
                            sentence: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>>;
                        counterEvidence: import("zod").ZodArray<import("zod").ZodString>;
                    }, import("zod/v4/core").$strip>>;
                }, import("zod/v4/core").$strip>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'events.raw': {
        readonly method: "GET";
        readonly path: "/events/{id}/raw";
        readonly summary: "The request as the provider sent it.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                receivedAt: import("zod").ZodISODateTime;
                headers: import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>;
                body: import("zod").ZodNullable<import("zod").ZodString>;
                bodyBase64: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'events.raw_batch': {
        readonly method: "POST";
        readonly path: "/events/raw";
        readonly summary: "Up to 100 requests as the provider sent them; ids without a body are left out.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly body: import("zod").ZodObject<{
            ids: import("zod").ZodArray<import("zod").ZodTemplateLiteral<`evt_${string}`>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                    receivedAt: import("zod").ZodISODateTime;
                    headers: import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>;
                    body: import("zod").ZodNullable<import("zod").ZodString>;
                    bodyBase64: import("zod").ZodNullable<import("zod").ZodString>;
                }, import("zod/v4/core").$strip>>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'unmatched.list': {
        readonly method: "GET";
        readonly path: "/unmatched";
        readonly summary: "Events that wait for a person, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            state: import("zod").ZodDefault<import("zod").ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            group: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                    provider: import("zod").ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    host: import("zod").ZodString;
                    type: import("zod").ZodString;
                    action: import("zod").ZodNullable<import("zod").ZodString>;
                    kind: import("zod").ZodNullable<import("zod").ZodString>;
                    title: import("zod").ZodString;
                    actorLogin: import("zod").ZodNullable<import("zod").ZodString>;
                    installationId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`inst_${string}`>>;
                    externalInstallationId: import("zod").ZodNullable<import("zod").ZodString>;
                    resourceId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`res_${string}`>>;
                    resourceName: import("zod").ZodNullable<import("zod").ZodString>;
                    accountLogin: import("zod").ZodNullable<import("zod").ZodString>;
                    branch: import("zod").ZodNullable<import("zod").ZodString>;
                    commitSha: import("zod").ZodNullable<import("zod").ZodString>;
                    url: import("zod").ZodNullable<import("zod").ZodString>;
                    deliveryId: import("zod").ZodString;
                    receivedAt: import("zod").ZodISODateTime;
                    occurredAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    redeliverableUntil: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    authenticatedBy: import("zod").ZodOptional<import("zod").ZodEnum<{
                        pull: "pull";
                        signature: "signature";
                    }>>;
                    suspectedReplayOf: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`evt_${string}`>>;
                    outcome: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"routed">;
                        mappingIds: import("zod").ZodArray<import("zod").ZodTemplateLiteral<`map_${string}`>>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"ignored">;
                        reason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"unmatched">;
                        reason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    item: import("zod").ZodNullable<import("zod").ZodObject<{
                        groupKey: import("zod").ZodString;
                        primaryReason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                        state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"open">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"snoozed">;
                            until: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"time">;
                                at: import("zod").ZodISODateTime;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"next_of_group">;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"more_of_group">;
                                count: import("zod").ZodInt;
                            }, import("zod/v4/core").$strip>], "kind">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"mapped">;
                            mappingId: import("zod").ZodTemplateLiteral<`map_${string}`>;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"ignored">;
                            reason: import("zod").ZodEnum<{
                                handled_elsewhere: "handled_elsewhere";
                                noise: "noise";
                                not_ours: "not_ours";
                                other: "other";
                                test_data: "test_data";
                            }>;
                            note: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>], "kind">;
                        openedSeq: import("zod").ZodInt;
                        decidedBy: import("zod").ZodNullable<import("zod").ZodObject<{
                            opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                            actor: import("zod").ZodString;
                            at: import("zod").ZodISODateTime;
                        }, import("zod/v4/core").$strip>>;
                        steps: import("zod").ZodArray<import("zod").ZodObject<{
                            step: import("zod").ZodEnum<{
                                evidence: "evidence";
                                installation: "installation";
                                mapping: "mapping";
                                parse: "parse";
                                policy: "policy";
                                rules: "rules";
                            }>;
                            outcome: import("zod").ZodEnum<{
                                failed: "failed";
                                ignored: "ignored";
                                passed: "passed";
                                skipped: "skipped";
                            }>;
                            reason: import("zod").ZodEnum<{
                                AMBIGUOUS: "AMBIGUOUS";
                                AUTO_ROUTED: "AUTO_ROUTED";
                                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                FILTERED_OUT: "FILTERED_OUT";
                                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                MAPPED: "MAPPED";
                                MAPPING_PAUSED: "MAPPING_PAUSED";
                                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                NOT_MUTED: "NOT_MUTED";
                                NOT_REACHED: "NOT_REACHED";
                                NO_CANDIDATE: "NO_CANDIDATE";
                                NO_INSTALLATION: "NO_INSTALLATION";
                                NO_MAPPING: "NO_MAPPING";
                                NO_RESOURCE: "NO_RESOURCE";
                                NO_RULES: "NO_RULES";
                                PARSED: "PARSED";
                                PARSE_FAILED: "PARSE_FAILED";
                                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                            }>;
                            detail: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>>;
                        candidates: import("zod").ZodArray<import("zod").ZodObject<{
                            projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                            projectName: import("zod").ZodString;
                            confidence: import("zod").ZodNumber;
                            evidence: import("zod").ZodArray<import("zod").ZodObject<{
                                kind: import("zod").ZodEnum<{
                                    name_similar: "name_similar";
                                    remote_equal: "remote_equal";
                                    sibling_mapped: "sibling_mapped";
                                    slug_equal: "slug_equal";
                                }>;
                                group: import("zod").ZodEnum<{
                                    address: "address";
                                    code: "code";
                                    naming: "naming";
                                    neighbours: "neighbours";
                                }>;
                                weight: import("zod").ZodNumber;
                                sentence: import("zod").ZodString;
                            }, import("zod/v4/core").$strip>>;
                            counterEvidence: import("zod").ZodArray<import("zod").ZodString>;
                        }, import("zod/v4/core").$strip>>;
                    }, import("zod/v4/core").$loose>>;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'unmatched.groups': {
        readonly method: "GET";
        readonly path: "/unmatched/groups";
        readonly summary: "Open and snoozed events by what one decision would solve, last seen first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    groupKey: import("zod").ZodString;
                    reason: import("zod").ZodEnum<{
                        AMBIGUOUS: "AMBIGUOUS";
                        AUTO_ROUTED: "AUTO_ROUTED";
                        AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                        FILTERED_OUT: "FILTERED_OUT";
                        INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                        INSTALLATION_ERROR: "INSTALLATION_ERROR";
                        INSTALLATION_PENDING: "INSTALLATION_PENDING";
                        INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                        INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                        LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                        LOW_CONFIDENCE: "LOW_CONFIDENCE";
                        MAPPED: "MAPPED";
                        MAPPING_PAUSED: "MAPPING_PAUSED";
                        MUTED_BY_POLICY: "MUTED_BY_POLICY";
                        NOT_MUTED: "NOT_MUTED";
                        NOT_REACHED: "NOT_REACHED";
                        NO_CANDIDATE: "NO_CANDIDATE";
                        NO_INSTALLATION: "NO_INSTALLATION";
                        NO_MAPPING: "NO_MAPPING";
                        NO_RESOURCE: "NO_RESOURCE";
                        NO_RULES: "NO_RULES";
                        PARSED: "PARSED";
                        PARSE_FAILED: "PARSE_FAILED";
                        UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                    }>;
                    provider: import("zod").ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    subject: import("zod").ZodString;
                    installationId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`inst_${string}`>>;
                    resourceId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`res_${string}`>>;
                    open: import("zod").ZodInt;
                    snoozed: import("zod").ZodInt;
                    firstSeenAt: import("zod").ZodISODateTime;
                    lastSeenAt: import("zod").ZodISODateTime;
                    newestEventId: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'unmatched.explanation': {
        readonly method: "GET";
        readonly path: "/unmatched/{id}/explanation";
        readonly summary: "Why an event was not routed and who it may belong to, by today's projects and mappings.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                decision: import("zod").ZodObject<{
                    outcome: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"routed">;
                        mappingIds: import("zod").ZodArray<import("zod").ZodTemplateLiteral<`map_${string}`>>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"ignored">;
                        reason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"unmatched">;
                        reason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    steps: import("zod").ZodArray<import("zod").ZodObject<{
                        step: import("zod").ZodEnum<{
                            evidence: "evidence";
                            installation: "installation";
                            mapping: "mapping";
                            parse: "parse";
                            policy: "policy";
                            rules: "rules";
                        }>;
                        outcome: import("zod").ZodEnum<{
                            failed: "failed";
                            ignored: "ignored";
                            passed: "passed";
                            skipped: "skipped";
                        }>;
                        reason: import("zod").ZodEnum<{
                            AMBIGUOUS: "AMBIGUOUS";
                            AUTO_ROUTED: "AUTO_ROUTED";
                            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                            FILTERED_OUT: "FILTERED_OUT";
                            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                            INSTALLATION_ERROR: "INSTALLATION_ERROR";
                            INSTALLATION_PENDING: "INSTALLATION_PENDING";
                            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                            LOW_CONFIDENCE: "LOW_CONFIDENCE";
                            MAPPED: "MAPPED";
                            MAPPING_PAUSED: "MAPPING_PAUSED";
                            MUTED_BY_POLICY: "MUTED_BY_POLICY";
                            NOT_MUTED: "NOT_MUTED";
                            NOT_REACHED: "NOT_REACHED";
                            NO_CANDIDATE: "NO_CANDIDATE";
                            NO_INSTALLATION: "NO_INSTALLATION";
                            NO_MAPPING: "NO_MAPPING";
                            NO_RESOURCE: "NO_RESOURCE";
                            NO_RULES: "NO_RULES";
                            PARSED: "PARSED";
                            PARSE_FAILED: "PARSE_FAILED";
                            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                        }>;
                        detail: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>>;
                    candidates: import("zod").ZodArray<import("zod").ZodObject<{
                        projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                        projectName: import("zod").ZodString;
                        confidence: import("zod").ZodNumber;
                        evidence: import("zod").ZodArray<import("zod").ZodObject<{
                            kind: import("zod").ZodEnum<{
                                name_similar: "name_similar";
                                remote_equal: "remote_equal";
                                sibling_mapped: "sibling_mapped";
                                slug_equal: "slug_equal";
                            }>;
                            group: import("zod").ZodEnum<{
                                address: "address";
                                code: "code";
                                naming: "naming";
                                neighbours: "neighbours";
                            }>;
                            weight: import("zod").ZodNumber;
                            sentence: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>>;
                        counterEvidence: import("zod").ZodArray<import("zod").ZodString>;
                    }, import("zod/v4/core").$strip>>;
                }, import("zod/v4/core").$strip>;
                candidates: import("zod").ZodArray<import("zod").ZodObject<{
                    projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                    projectName: import("zod").ZodString;
                    confidence: import("zod").ZodNumber;
                    evidence: import("zod").ZodArray<import("zod").ZodObject<{
                        kind: import("zod").ZodEnum<{
                            name_similar: "name_similar";
                            remote_equal: "remote_equal";
                            sibling_mapped: "sibling_mapped";
                            slug_equal: "slug_equal";
                        }>;
                        group: import("zod").ZodEnum<{
                            address: "address";
                            code: "code";
                            naming: "naming";
                            neighbours: "neighbours";
                        }>;
                        weight: import("zod").ZodNumber;
                        sentence: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>>;
                    counterEvidence: import("zod").ZodArray<import("zod").ZodString>;
                }, import("zod/v4/core").$strip>>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'jobs.list': {
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
    };
    readonly 'jobs.get': {
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
    };
    readonly 'jobs.cancel': {
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
    };
    readonly 'mappings.list': {
        readonly method: "GET";
        readonly path: "/mappings";
        readonly summary: "Mappings of the workspace, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            state: import("zod").ZodOptional<import("zod").ZodEnum<{
                active: "active";
                paused: "paused";
                retired: "retired";
            }>>;
            resource: import("zod").ZodOptional<import("zod").ZodTemplateLiteral<`res_${string}`>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                    installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                    resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                    destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"project">;
                        id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    filter: import("zod").ZodObject<{
                        events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    }, import("zod/v4/core").$strict>;
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"active">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"paused">;
                        by: import("zod").ZodEnum<{
                            machine: "machine";
                            operator: "operator";
                        }>;
                        reason: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"retired">;
                    }, import("zod/v4/core").$strip>], "kind">;
                    provenance: import("zod").ZodEnum<{
                        auto: "auto";
                        manual: "manual";
                        migrated: "migrated";
                        suggested: "suggested";
                    }>;
                    evidence: import("zod").ZodArray<import("zod").ZodString>;
                    carried: import("zod").ZodInt;
                    lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    createdBy: import("zod").ZodString;
                    createdAt: import("zod").ZodISODateTime;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'mappings.get': {
        readonly method: "GET";
        readonly path: "/mappings/{id}";
        readonly summary: "One mapping.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`map_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"project">;
                    id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                }, import("zod/v4/core").$strip>], "kind">;
                filter: import("zod").ZodObject<{
                    events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                }, import("zod/v4/core").$strict>;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"active">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"paused">;
                    by: import("zod").ZodEnum<{
                        machine: "machine";
                        operator: "operator";
                    }>;
                    reason: import("zod").ZodString;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"retired">;
                }, import("zod/v4/core").$strip>], "kind">;
                provenance: import("zod").ZodEnum<{
                    auto: "auto";
                    manual: "manual";
                    migrated: "migrated";
                    suggested: "suggested";
                }>;
                evidence: import("zod").ZodArray<import("zod").ZodString>;
                carried: import("zod").ZodInt;
                lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdBy: import("zod").ZodString;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'mappings.preview': {
        readonly method: "POST";
        readonly path: "/mappings/preview";
        readonly summary: "How many open events a mapping would resolve. Pass `throughSeq` and `count` on to create it for exactly those.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly body: import("zod").ZodObject<{
            installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
            resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
            destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"project">;
                id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
            }, import("zod/v4/core").$strip>], "kind">;
            filter: import("zod").ZodDefault<import("zod").ZodObject<{
                events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
            }, import("zod/v4/core").$strict>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                count: import("zod").ZodInt;
                throughSeq: import("zod").ZodInt;
                groupKey: import("zod").ZodString;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'mappings.create': {
        readonly method: "POST";
        readonly path: "/mappings";
        readonly summary: "Creates a mapping and resolves the open events that the preview counted.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "decide";
        };
        readonly body: import("zod").ZodObject<{
            installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
            resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
            destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"project">;
                id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
            }, import("zod/v4/core").$strip>], "kind">;
            filter: import("zod").ZodDefault<import("zod").ZodObject<{
                events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
            }, import("zod/v4/core").$strict>>;
            resolve: import("zod").ZodDefault<import("zod").ZodNullable<import("zod").ZodObject<{
                throughSeq: import("zod").ZodInt;
                count: import("zod").ZodInt;
            }, import("zod/v4/core").$strict>>>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                mapping: import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                    installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                    resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                    destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"project">;
                        id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    filter: import("zod").ZodObject<{
                        events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    }, import("zod/v4/core").$strict>;
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"active">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"paused">;
                        by: import("zod").ZodEnum<{
                            machine: "machine";
                            operator: "operator";
                        }>;
                        reason: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"retired">;
                    }, import("zod/v4/core").$strip>], "kind">;
                    provenance: import("zod").ZodEnum<{
                        auto: "auto";
                        manual: "manual";
                        migrated: "migrated";
                        suggested: "suggested";
                    }>;
                    evidence: import("zod").ZodArray<import("zod").ZodString>;
                    carried: import("zod").ZodInt;
                    lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    createdBy: import("zod").ZodString;
                    createdAt: import("zod").ZodISODateTime;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>;
                result: import("zod").ZodObject<{
                    applied: import("zod").ZodInt;
                    skipped: import("zod").ZodArray<import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                        code: import("zod").ZodEnum<{
                            decided_since: "decided_since";
                            not_found: "not_found";
                            not_open: "not_open";
                        }>;
                    }, import("zod/v4/core").$strip>>;
                    arrivedLater: import("zod").ZodInt;
                    takenAlong: import("zod").ZodDefault<import("zod").ZodInt>;
                }, import("zod/v4/core").$loose>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201;
        };
    };
    readonly 'mappings.update': {
        readonly method: "PATCH";
        readonly path: "/mappings/{id}";
        readonly summary: "Pauses, resumes or retires a mapping.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "decide";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`map_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
            transition: import("zod").ZodLiteral<"pause">;
            reason: import("zod").ZodString;
        }, import("zod/v4/core").$strict>, import("zod").ZodObject<{
            transition: import("zod").ZodLiteral<"resume">;
        }, import("zod/v4/core").$strict>, import("zod").ZodObject<{
            transition: import("zod").ZodLiteral<"retire">;
        }, import("zod/v4/core").$strict>], "transition">;
        readonly versioned: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"project">;
                    id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                }, import("zod/v4/core").$strip>], "kind">;
                filter: import("zod").ZodObject<{
                    events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                }, import("zod/v4/core").$strict>;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"active">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"paused">;
                    by: import("zod").ZodEnum<{
                        machine: "machine";
                        operator: "operator";
                    }>;
                    reason: import("zod").ZodString;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"retired">;
                }, import("zod/v4/core").$strip>], "kind">;
                provenance: import("zod").ZodEnum<{
                    auto: "auto";
                    manual: "manual";
                    migrated: "migrated";
                    suggested: "suggested";
                }>;
                evidence: import("zod").ZodArray<import("zod").ZodString>;
                carried: import("zod").ZodInt;
                lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdBy: import("zod").ZodString;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'retention.get': {
        readonly method: "GET";
        readonly path: "/policies/retention";
        readonly summary: "How many days the workspace keeps payloads, decided events and word of what was removed.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                bodyDays: import("zod").ZodInt;
                eventDays: import("zod").ZodInt;
                feedDays: import("zod").ZodInt;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'retention.set': {
        readonly method: "PATCH";
        readonly path: "/policies/retention";
        readonly summary: "Changes it, from the next hour on. What is open or snoozed is never removed.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "administer";
        };
        readonly body: import("zod").ZodObject<{
            bodyDays: import("zod").ZodOptional<import("zod").ZodInt>;
            eventDays: import("zod").ZodOptional<import("zod").ZodInt>;
            feedDays: import("zod").ZodOptional<import("zod").ZodInt>;
        }, import("zod/v4/core").$strict>;
        readonly versioned: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                bodyDays: import("zod").ZodInt;
                eventDays: import("zod").ZodInt;
                feedDays: import("zod").ZodInt;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'provider_apps.set_key': {
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
    };
    readonly 'provider_apps.remove_key': {
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
    };
    readonly 'provider_apps.rotate_secret': {
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
    };
    readonly 'provider_apps.retire_secret': {
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
    };
    readonly 'installations.rotate_secret': {
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
    };
    readonly 'installations.retire_secret': {
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
    };
    readonly 'signals.list': {
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
    };
    readonly 'changes.list': {
        readonly method: "GET";
        readonly path: "/changes";
        readonly summary: "Upserts and tombstones after `cursor`, in order. 410 when the cursor is older than the feed: take a snapshot.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly query: import("zod").ZodObject<{
            cursor: import("zod").ZodPreprocess<import("zod").ZodCoercedNumber<unknown>, unknown>;
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                changes: import("zod").ZodArray<import("zod").ZodUnion<readonly [import("zod").ZodUnion<readonly [import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"project">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                        slug: import("zod").ZodString;
                        name: import("zod").ZodString;
                        archivedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        createdAt: import("zod").ZodISODateTime;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"installation">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                        provider: import("zod").ZodEnum<{
                            github: "github";
                            gitlab: "gitlab";
                            jira: "jira";
                            linear: "linear";
                            slack: "slack";
                        }>;
                        host: import("zod").ZodString;
                        mode: import("zod").ZodEnum<{
                            github_app: "github_app";
                            nango: "nango";
                            oauth: "oauth";
                            token: "token";
                        }>;
                        externalInstallationId: import("zod").ZodString;
                        account: import("zod").ZodObject<{
                            externalId: import("zod").ZodString;
                            login: import("zod").ZodString;
                            kind: import("zod").ZodEnum<{
                                enterprise: "enterprise";
                                organization: "organization";
                                site: "site";
                                user: "user";
                            }>;
                        }, import("zod/v4/core").$strip>;
                        resourceSelection: import("zod").ZodEnum<{
                            all: "all";
                            selected: "selected";
                        }>;
                        state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"pending">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"active">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"suspended">;
                            by: import("zod").ZodEnum<{
                                operator: "operator";
                                provider: "provider";
                            }>;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"error">;
                            code: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"revoked">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"disconnected">;
                        }, import("zod/v4/core").$strip>], "kind">;
                        lastDeliveryAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        installedAt: import("zod").ZodISODateTime;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"resource">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`res_${string}`>;
                        installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                        kind: import("zod").ZodEnum<{
                            channel: "channel";
                            group: "group";
                            project: "project";
                            repository: "repository";
                            team: "team";
                        }>;
                        externalId: import("zod").ZodString;
                        fullName: import("zod").ZodString;
                        private: import("zod").ZodBoolean;
                        archived: import("zod").ZodBoolean;
                        fork: import("zod").ZodBoolean;
                        defaultBranch: import("zod").ZodNullable<import("zod").ZodString>;
                        firstSeenAt: import("zod").ZodISODateTime;
                        lastSeenAt: import("zod").ZodISODateTime;
                        removedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"mapping">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                        installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                        resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                        destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"project">;
                            id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                        }, import("zod/v4/core").$strip>], "kind">;
                        filter: import("zod").ZodObject<{
                            events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                            branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                            paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        }, import("zod/v4/core").$strict>;
                        state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"active">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"paused">;
                            by: import("zod").ZodEnum<{
                                machine: "machine";
                                operator: "operator";
                            }>;
                            reason: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"retired">;
                        }, import("zod/v4/core").$strip>], "kind">;
                        provenance: import("zod").ZodEnum<{
                            auto: "auto";
                            manual: "manual";
                            migrated: "migrated";
                            suggested: "suggested";
                        }>;
                        evidence: import("zod").ZodArray<import("zod").ZodString>;
                        carried: import("zod").ZodInt;
                        lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        createdBy: import("zod").ZodString;
                        createdAt: import("zod").ZodISODateTime;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"event">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                        provider: import("zod").ZodEnum<{
                            github: "github";
                            gitlab: "gitlab";
                            jira: "jira";
                            linear: "linear";
                            slack: "slack";
                        }>;
                        host: import("zod").ZodString;
                        type: import("zod").ZodString;
                        action: import("zod").ZodNullable<import("zod").ZodString>;
                        kind: import("zod").ZodNullable<import("zod").ZodString>;
                        title: import("zod").ZodString;
                        actorLogin: import("zod").ZodNullable<import("zod").ZodString>;
                        installationId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`inst_${string}`>>;
                        externalInstallationId: import("zod").ZodNullable<import("zod").ZodString>;
                        resourceId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`res_${string}`>>;
                        resourceName: import("zod").ZodNullable<import("zod").ZodString>;
                        accountLogin: import("zod").ZodNullable<import("zod").ZodString>;
                        branch: import("zod").ZodNullable<import("zod").ZodString>;
                        commitSha: import("zod").ZodNullable<import("zod").ZodString>;
                        url: import("zod").ZodNullable<import("zod").ZodString>;
                        deliveryId: import("zod").ZodString;
                        receivedAt: import("zod").ZodISODateTime;
                        occurredAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        redeliverableUntil: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        authenticatedBy: import("zod").ZodOptional<import("zod").ZodEnum<{
                            pull: "pull";
                            signature: "signature";
                        }>>;
                        suspectedReplayOf: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`evt_${string}`>>;
                        outcome: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"routed">;
                            mappingIds: import("zod").ZodArray<import("zod").ZodTemplateLiteral<`map_${string}`>>;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"ignored">;
                            reason: import("zod").ZodEnum<{
                                AMBIGUOUS: "AMBIGUOUS";
                                AUTO_ROUTED: "AUTO_ROUTED";
                                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                FILTERED_OUT: "FILTERED_OUT";
                                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                MAPPED: "MAPPED";
                                MAPPING_PAUSED: "MAPPING_PAUSED";
                                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                NOT_MUTED: "NOT_MUTED";
                                NOT_REACHED: "NOT_REACHED";
                                NO_CANDIDATE: "NO_CANDIDATE";
                                NO_INSTALLATION: "NO_INSTALLATION";
                                NO_MAPPING: "NO_MAPPING";
                                NO_RESOURCE: "NO_RESOURCE";
                                NO_RULES: "NO_RULES";
                                PARSED: "PARSED";
                                PARSE_FAILED: "PARSE_FAILED";
                                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                            }>;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"unmatched">;
                            reason: import("zod").ZodEnum<{
                                AMBIGUOUS: "AMBIGUOUS";
                                AUTO_ROUTED: "AUTO_ROUTED";
                                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                FILTERED_OUT: "FILTERED_OUT";
                                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                MAPPED: "MAPPED";
                                MAPPING_PAUSED: "MAPPING_PAUSED";
                                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                NOT_MUTED: "NOT_MUTED";
                                NOT_REACHED: "NOT_REACHED";
                                NO_CANDIDATE: "NO_CANDIDATE";
                                NO_INSTALLATION: "NO_INSTALLATION";
                                NO_MAPPING: "NO_MAPPING";
                                NO_RESOURCE: "NO_RESOURCE";
                                NO_RULES: "NO_RULES";
                                PARSED: "PARSED";
                                PARSE_FAILED: "PARSE_FAILED";
                                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                            }>;
                        }, import("zod/v4/core").$strip>], "kind">;
                        item: import("zod").ZodNullable<import("zod").ZodObject<{
                            groupKey: import("zod").ZodString;
                            primaryReason: import("zod").ZodEnum<{
                                AMBIGUOUS: "AMBIGUOUS";
                                AUTO_ROUTED: "AUTO_ROUTED";
                                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                FILTERED_OUT: "FILTERED_OUT";
                                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                MAPPED: "MAPPED";
                                MAPPING_PAUSED: "MAPPING_PAUSED";
                                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                NOT_MUTED: "NOT_MUTED";
                                NOT_REACHED: "NOT_REACHED";
                                NO_CANDIDATE: "NO_CANDIDATE";
                                NO_INSTALLATION: "NO_INSTALLATION";
                                NO_MAPPING: "NO_MAPPING";
                                NO_RESOURCE: "NO_RESOURCE";
                                NO_RULES: "NO_RULES";
                                PARSED: "PARSED";
                                PARSE_FAILED: "PARSE_FAILED";
                                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                            }>;
                            state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"open">;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"snoozed">;
                                until: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                                    kind: import("zod").ZodLiteral<"time">;
                                    at: import("zod").ZodISODateTime;
                                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                    kind: import("zod").ZodLiteral<"next_of_group">;
                                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                    kind: import("zod").ZodLiteral<"more_of_group">;
                                    count: import("zod").ZodInt;
                                }, import("zod/v4/core").$strip>], "kind">;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"mapped">;
                                mappingId: import("zod").ZodTemplateLiteral<`map_${string}`>;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"ignored">;
                                reason: import("zod").ZodEnum<{
                                    handled_elsewhere: "handled_elsewhere";
                                    noise: "noise";
                                    not_ours: "not_ours";
                                    other: "other";
                                    test_data: "test_data";
                                }>;
                                note: import("zod").ZodString;
                            }, import("zod/v4/core").$strip>], "kind">;
                            openedSeq: import("zod").ZodInt;
                            decidedBy: import("zod").ZodNullable<import("zod").ZodObject<{
                                opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                                actor: import("zod").ZodString;
                                at: import("zod").ZodISODateTime;
                            }, import("zod/v4/core").$strip>>;
                            steps: import("zod").ZodArray<import("zod").ZodObject<{
                                step: import("zod").ZodEnum<{
                                    evidence: "evidence";
                                    installation: "installation";
                                    mapping: "mapping";
                                    parse: "parse";
                                    policy: "policy";
                                    rules: "rules";
                                }>;
                                outcome: import("zod").ZodEnum<{
                                    failed: "failed";
                                    ignored: "ignored";
                                    passed: "passed";
                                    skipped: "skipped";
                                }>;
                                reason: import("zod").ZodEnum<{
                                    AMBIGUOUS: "AMBIGUOUS";
                                    AUTO_ROUTED: "AUTO_ROUTED";
                                    AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                    FILTERED_OUT: "FILTERED_OUT";
                                    INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                    INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                    INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                    INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                    INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                    LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                    LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                    MAPPED: "MAPPED";
                                    MAPPING_PAUSED: "MAPPING_PAUSED";
                                    MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                    NOT_MUTED: "NOT_MUTED";
                                    NOT_REACHED: "NOT_REACHED";
                                    NO_CANDIDATE: "NO_CANDIDATE";
                                    NO_INSTALLATION: "NO_INSTALLATION";
                                    NO_MAPPING: "NO_MAPPING";
                                    NO_RESOURCE: "NO_RESOURCE";
                                    NO_RULES: "NO_RULES";
                                    PARSED: "PARSED";
                                    PARSE_FAILED: "PARSE_FAILED";
                                    UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                                }>;
                                detail: import("zod").ZodString;
                            }, import("zod/v4/core").$strip>>;
                            candidates: import("zod").ZodArray<import("zod").ZodObject<{
                                projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                                projectName: import("zod").ZodString;
                                confidence: import("zod").ZodNumber;
                                evidence: import("zod").ZodArray<import("zod").ZodObject<{
                                    kind: import("zod").ZodEnum<{
                                        name_similar: "name_similar";
                                        remote_equal: "remote_equal";
                                        sibling_mapped: "sibling_mapped";
                                        slug_equal: "slug_equal";
                                    }>;
                                    group: import("zod").ZodEnum<{
                                        address: "address";
                                        code: "code";
                                        naming: "naming";
                                        neighbours: "neighbours";
                                    }>;
                                    weight: import("zod").ZodNumber;
                                    sentence: import("zod").ZodString;
                                }, import("zod/v4/core").$strip>>;
                                counterEvidence: import("zod").ZodArray<import("zod").ZodString>;
                            }, import("zod/v4/core").$strip>>;
                        }, import("zod/v4/core").$loose>>;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>], "entity">, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"tombstone">;
                    entity: import("zod").ZodString;
                    seq: import("zod").ZodInt;
                    id: import("zod").ZodString;
                }, import("zod/v4/core").$strip>]>, import("zod").ZodObject<{
                    kind: import("zod").ZodString;
                    entity: import("zod").ZodString;
                    seq: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>]>>;
                seq: import("zod").ZodInt;
                more: import("zod").ZodBoolean;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'changes.stream': {
        readonly method: "GET";
        readonly path: "/changes/stream";
        readonly summary: "Server-sent events: `seq` whenever the feed has moved, and a comment every 15 s.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly answer: {
            readonly kind: 'stream';
            readonly mediaType: string;
            readonly status: 200;
        };
    };
    readonly 'snapshot.get': {
        readonly method: "GET";
        readonly path: "/snapshot";
        readonly summary: "NDJSON: a header with the seq it is true at, every row, and a trailer that proves it is whole.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly answer: {
            readonly kind: 'stream';
            readonly mediaType: string;
            readonly status: 200;
        };
    };
    readonly 'ops.apply': {
        readonly method: "POST";
        readonly path: "/ops";
        readonly summary: "A batch of decisions, each with its verdict, in the same order. Sending an op again answers `duplicate`.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "decide";
        };
        readonly body: import("zod").ZodObject<{
            ops: import("zod").ZodArray<import("zod").ZodUnknown>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                verdicts: import("zod").ZodArray<import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                    kind: import("zod").ZodLiteral<"applied">;
                    seq: import("zod").ZodInt;
                    result: import("zod").ZodObject<{
                        applied: import("zod").ZodInt;
                        skipped: import("zod").ZodArray<import("zod").ZodObject<{
                            id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                            code: import("zod").ZodEnum<{
                                decided_since: "decided_since";
                                not_found: "not_found";
                                not_open: "not_open";
                            }>;
                        }, import("zod/v4/core").$strip>>;
                        arrivedLater: import("zod").ZodInt;
                        takenAlong: import("zod").ZodDefault<import("zod").ZodInt>;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                    kind: import("zod").ZodLiteral<"duplicate">;
                    seq: import("zod").ZodInt;
                    result: import("zod").ZodObject<{
                        applied: import("zod").ZodInt;
                        skipped: import("zod").ZodArray<import("zod").ZodObject<{
                            id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                            code: import("zod").ZodEnum<{
                                decided_since: "decided_since";
                                not_found: "not_found";
                                not_open: "not_open";
                            }>;
                        }, import("zod/v4/core").$strip>>;
                        arrivedLater: import("zod").ZodInt;
                        takenAlong: import("zod").ZodDefault<import("zod").ZodInt>;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                    kind: import("zod").ZodLiteral<"conflict">;
                    code: import("zod").ZodString;
                    message: import("zod").ZodString;
                    current: import("zod").ZodUnknown;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                    kind: import("zod").ZodLiteral<"rejected">;
                    code: import("zod").ZodString;
                    message: import("zod").ZodString;
                }, import("zod/v4/core").$strip>], "kind">>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'system.health': {
        readonly method: "GET";
        readonly path: "/healthz";
        readonly summary: "Whether the process is alive. Touches nothing else: a process that fails this should be started again.";
        readonly access: {
            readonly kind: "public";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                status: import("zod").ZodLiteral<"ok">;
                version: import("zod").ZodString;
                apiVersion: import("zod").ZodString;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'system.ready': {
        readonly method: "GET";
        readonly path: "/readyz";
        readonly summary: "Whether requests should come here: the database can be written, secrets can be opened, the intake answers, and it is not stopping. 503 otherwise, with each check in `details.checks`.";
        readonly access: {
            readonly kind: "public";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                status: import("zod").ZodLiteral<"ready">;
                checks: import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'system.metrics': {
        readonly method: "GET";
        readonly path: "/metrics";
        readonly summary: "Counts in Prometheus’ text form, for a token that covers all workspaces: they are sums over all of them. Only where a team’s service runs.";
        readonly access: {
            readonly kind: "service";
            readonly permission: "read";
        };
        readonly answer: {
            readonly kind: 'stream';
            readonly mediaType: string;
            readonly status: 200;
        };
    };
    readonly 'system.openapi': {
        readonly method: "GET";
        readonly path: "/openapi.json";
        readonly summary: "This document.";
        readonly access: {
            readonly kind: "public";
        };
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                openapi: import("zod").ZodString;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'webhooks.receive': {
        readonly method: "POST";
        readonly path: "/webhooks/{provider}/{pathToken}";
        readonly summary: "A provider delivers an event. Verified over the raw bytes; answered after the durable commit.";
        readonly access: {
            readonly kind: "public";
        };
        readonly params: import("zod").ZodObject<{
            provider: import("zod").ZodString;
            pathToken: import("zod").ZodString;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodUnion<readonly [import("zod").ZodObject<{
                status: import("zod").ZodEnum<{
                    accepted: "accepted";
                    duplicate: "duplicate";
                }>;
                deliveryId: import("zod").ZodString;
            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                challenge: import("zod").ZodString;
            }, import("zod/v4/core").$strip>]>;
            readonly status: 200 | 202;
        };
    };
    readonly 'members.list': {
        readonly method: "GET";
        readonly path: "/members";
        readonly summary: "The people of the workspace, by name.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            state: import("zod").ZodOptional<import("zod").ZodEnum<{
                active: "active";
                deactivated: "deactivated";
            }>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`mem_${string}`>;
                    name: import("zod").ZodString;
                    email: import("zod").ZodString;
                    role: import("zod").ZodEnum<{
                        admin: "admin";
                        engineer: "engineer";
                        operator: "operator";
                        viewer: "viewer";
                    }>;
                    deactivatedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    createdAt: import("zod").ZodISODateTime;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'members.create': {
        readonly method: "POST";
        readonly path: "/members";
        readonly summary: "Adds a person.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly body: import("zod").ZodObject<{
            name: import("zod").ZodString;
            email: import("zod").ZodEmail;
            role: import("zod").ZodEnum<{
                admin: "admin";
                engineer: "engineer";
                operator: "operator";
                viewer: "viewer";
            }>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`mem_${string}`>;
                name: import("zod").ZodString;
                email: import("zod").ZodString;
                role: import("zod").ZodEnum<{
                    admin: "admin";
                    engineer: "engineer";
                    operator: "operator";
                    viewer: "viewer";
                }>;
                deactivatedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201;
        };
    };
    readonly 'members.update': {
        readonly method: "PATCH";
        readonly path: "/members/{id}";
        readonly summary: "Changes a name or a role. The last active admin stays one.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`mem_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodObject<{
            name: import("zod").ZodOptional<import("zod").ZodString>;
            role: import("zod").ZodOptional<import("zod").ZodEnum<{
                admin: "admin";
                engineer: "engineer";
                operator: "operator";
                viewer: "viewer";
            }>>;
        }, import("zod/v4/core").$strict>;
        readonly versioned: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`mem_${string}`>;
                name: import("zod").ZodString;
                email: import("zod").ZodString;
                role: import("zod").ZodEnum<{
                    admin: "admin";
                    engineer: "engineer";
                    operator: "operator";
                    viewer: "viewer";
                }>;
                deactivatedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'members.deactivate': {
        readonly method: "POST";
        readonly path: "/members/{id}/deactivate";
        readonly summary: "Ends a membership and revokes its links. Installations and mappings stay as they are.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`mem_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                member: import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`mem_${string}`>;
                    name: import("zod").ZodString;
                    email: import("zod").ZodString;
                    role: import("zod").ZodEnum<{
                        admin: "admin";
                        engineer: "engineer";
                        operator: "operator";
                        viewer: "viewer";
                    }>;
                    deactivatedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    createdAt: import("zod").ZodISODateTime;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>;
                revokedLinks: import("zod").ZodInt;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'members.reactivate': {
        readonly method: "POST";
        readonly path: "/members/{id}/reactivate";
        readonly summary: "Takes a person back, with the role of before and without links.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`mem_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`mem_${string}`>;
                name: import("zod").ZodString;
                email: import("zod").ZodString;
                role: import("zod").ZodEnum<{
                    admin: "admin";
                    engineer: "engineer";
                    operator: "operator";
                    viewer: "viewer";
                }>;
                deactivatedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'links.list': {
        readonly method: "GET";
        readonly path: "/links";
        readonly summary: "Who members are at providers, the oldest link first.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            member_id: import("zod").ZodOptional<import("zod").ZodTemplateLiteral<`mem_${string}`>>;
            installation_id: import("zod").ZodOptional<import("zod").ZodTemplateLiteral<`inst_${string}`>>;
            state: import("zod").ZodOptional<import("zod").ZodEnum<{
                active: "active";
                expired: "expired";
                revoked: "revoked";
            }>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`link_${string}`>;
                    installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                    memberId: import("zod").ZodTemplateLiteral<`mem_${string}`>;
                    providerUserId: import("zod").ZodString;
                    login: import("zod").ZodString;
                    scopes: import("zod").ZodArray<import("zod").ZodString>;
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"active">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"expired">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"revoked">;
                        by: import("zod").ZodEnum<{
                            deactivation: "deactivation";
                            operator: "operator";
                            provider: "provider";
                        }>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    createdAt: import("zod").ZodISODateTime;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'links.create': {
        readonly method: "POST";
        readonly path: "/links";
        readonly summary: "Registers a link whose ownership was established elsewhere.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly body: import("zod").ZodObject<{
            installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
            memberId: import("zod").ZodTemplateLiteral<`mem_${string}`>;
            providerUserId: import("zod").ZodString;
            login: import("zod").ZodString;
            scopes: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`link_${string}`>;
                installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                memberId: import("zod").ZodTemplateLiteral<`mem_${string}`>;
                providerUserId: import("zod").ZodString;
                login: import("zod").ZodString;
                scopes: import("zod").ZodArray<import("zod").ZodString>;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"active">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"expired">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"revoked">;
                    by: import("zod").ZodEnum<{
                        deactivation: "deactivation";
                        operator: "operator";
                        provider: "provider";
                    }>;
                }, import("zod/v4/core").$strip>], "kind">;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201;
        };
    };
    readonly 'links.revoke': {
        readonly method: "POST";
        readonly path: "/links/{id}/revoke";
        readonly summary: "Revokes a link for good.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'administer';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`link_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`link_${string}`>;
                installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                memberId: import("zod").ZodTemplateLiteral<`mem_${string}`>;
                providerUserId: import("zod").ZodString;
                login: import("zod").ZodString;
                scopes: import("zod").ZodArray<import("zod").ZodString>;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"active">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"expired">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"revoked">;
                    by: import("zod").ZodEnum<{
                        deactivation: "deactivation";
                        operator: "operator";
                        provider: "provider";
                    }>;
                }, import("zod/v4/core").$strip>], "kind">;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'feeds.list': {
        readonly method: "GET";
        readonly path: "/feeds";
        readonly summary: "Team feeds and incident streams, by name.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            kind: import("zod").ZodOptional<import("zod").ZodEnum<{
                incident_stream: "incident_stream";
                team_feed: "team_feed";
            }>>;
            state: import("zod").ZodOptional<import("zod").ZodEnum<{
                active: "active";
                archived: "archived";
            }>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`feed_${string}`>;
                    kind: import("zod").ZodEnum<{
                        incident_stream: "incident_stream";
                        team_feed: "team_feed";
                    }>;
                    slug: import("zod").ZodString;
                    name: import("zod").ZodString;
                    archivedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    createdAt: import("zod").ZodISODateTime;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'feeds.create': {
        readonly method: "POST";
        readonly path: "/feeds";
        readonly summary: "Creates a feed.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'configure';
        };
        readonly body: import("zod").ZodObject<{
            kind: import("zod").ZodEnum<{
                incident_stream: "incident_stream";
                team_feed: "team_feed";
            }>;
            slug: import("zod").ZodString;
            name: import("zod").ZodString;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`feed_${string}`>;
                kind: import("zod").ZodEnum<{
                    incident_stream: "incident_stream";
                    team_feed: "team_feed";
                }>;
                slug: import("zod").ZodString;
                name: import("zod").ZodString;
                archivedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201;
        };
    };
    readonly 'feeds.update': {
        readonly method: "PATCH";
        readonly path: "/feeds/{id}";
        readonly summary: "Renames a feed.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'configure';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`feed_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodObject<{
            name: import("zod").ZodString;
        }, import("zod/v4/core").$strict>;
        readonly versioned: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`feed_${string}`>;
                kind: import("zod").ZodEnum<{
                    incident_stream: "incident_stream";
                    team_feed: "team_feed";
                }>;
                slug: import("zod").ZodString;
                name: import("zod").ZodString;
                archivedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'feeds.archive': {
        readonly method: "POST";
        readonly path: "/feeds/{id}/archive";
        readonly summary: "Puts a feed away; its slug stays taken.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'configure';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`feed_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`feed_${string}`>;
                kind: import("zod").ZodEnum<{
                    incident_stream: "incident_stream";
                    team_feed: "team_feed";
                }>;
                slug: import("zod").ZodString;
                name: import("zod").ZodString;
                archivedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'feeds.unarchive': {
        readonly method: "POST";
        readonly path: "/feeds/{id}/unarchive";
        readonly summary: "Brings a feed back.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'configure';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`feed_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`feed_${string}`>;
                kind: import("zod").ZodEnum<{
                    incident_stream: "incident_stream";
                    team_feed: "team_feed";
                }>;
                slug: import("zod").ZodString;
                name: import("zod").ZodString;
                archivedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'connections.list': {
        readonly method: "GET";
        readonly path: "/connections";
        readonly summary: "Installations and links by their connections, with what is known of their health.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
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
            state: import("zod").ZodOptional<import("zod").ZodEnum<{
                active: "active";
                disconnected: "disconnected";
                error: "error";
                expired: "expired";
                pending: "pending";
                revoked: "revoked";
                suspended: "suspended";
            }>>;
            health: import("zod").ZodOptional<import("zod").ZodEnum<{
                backing_off: "backing_off";
                dead: "dead";
                failing: "failing";
                healthy: "healthy";
                never_used: "never_used";
                paused: "paused";
                unknown: "unknown";
            }>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`conn_${string}`>;
                    subject: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"installation">;
                        id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"link">;
                        id: import("zod").ZodTemplateLiteral<`link_${string}`>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    provider: import("zod").ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    host: import("zod").ZodString;
                    login: import("zod").ZodString;
                    transport: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"direct">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"nango">;
                        providerConfigKey: import("zod").ZodString;
                        connectionId: import("zod").ZodString;
                        contract: import("zod").ZodEnum<{
                            legacy: "legacy";
                            v2: "v2";
                        }>;
                        tags: import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    state: import("zod").ZodUnion<readonly [import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"active">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"expired">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"revoked">;
                        by: import("zod").ZodEnum<{
                            deactivation: "deactivation";
                            operator: "operator";
                            provider: "provider";
                        }>;
                    }, import("zod/v4/core").$strip>], "kind">, import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"pending">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"active">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"suspended">;
                        by: import("zod").ZodEnum<{
                            operator: "operator";
                            provider: "provider";
                        }>;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"error">;
                        code: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"revoked">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"disconnected">;
                    }, import("zod/v4/core").$strip>], "kind">]>;
                    health: import("zod").ZodObject<{
                        kind: import("zod").ZodEnum<{
                            backing_off: "backing_off";
                            dead: "dead";
                            failing: "failing";
                            healthy: "healthy";
                            never_used: "never_used";
                            paused: "paused";
                            unknown: "unknown";
                        }>;
                        basis: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>;
                    lastDeliveryAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    createdAt: import("zod").ZodISODateTime;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
};
export type ApiContract = typeof apiContract;
export type ApiName = keyof ApiContract;
