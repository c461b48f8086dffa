import { z } from 'zod';
/** Roles and permissions are texts here: an older console must read those of a newer service. */
export declare const principalAnswerSchema: z.ZodObject<{
    name: z.ZodString;
    role: z.ZodString;
    permissions: z.ZodArray<z.ZodString>;
    workspaceIds: z.ZodNullable<z.ZodArray<z.ZodString>>;
}, z.core.$loose>;
export declare const sampleStatusSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"absent">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"loading">;
    workspaceId: z.ZodString;
    sent: z.ZodInt;
    total: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"ready">;
    workspaceId: z.ZodString;
    total: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"failed">;
    workspaceId: z.ZodString;
    sent: z.ZodInt;
    total: z.ZodInt;
    message: z.ZodString;
}, z.core.$strip>], "kind">;
export type SampleStatus = z.infer<typeof sampleStatusSchema>;
export declare const catalogRoutes: {
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
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    provider: z.ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    name: z.ZodString;
                    redeliveryWindowMs: z.ZodNullable<z.ZodInt>;
                    events: z.ZodArray<z.ZodString>;
                }, z.core.$strip>>;
            }, z.core.$strip>;
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
            readonly schema: z.ZodObject<{
                name: z.ZodString;
                role: z.ZodString;
                permissions: z.ZodArray<z.ZodString>;
                workspaceIds: z.ZodNullable<z.ZodArray<z.ZodString>>;
            }, z.core.$loose>;
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
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    slug: z.ZodString;
                    name: z.ZodString;
                    connectorsTenantId: z.ZodString;
                    production: z.ZodBoolean;
                    createdAt: z.ZodISODateTime;
                }, z.core.$loose>>;
            }, z.core.$strip>;
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
        readonly body: z.ZodObject<{
            slug: z.ZodString;
            name: z.ZodString;
            production: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodString;
                slug: z.ZodString;
                name: z.ZodString;
                connectorsTenantId: z.ZodString;
                production: z.ZodBoolean;
                createdAt: z.ZodISODateTime;
            }, z.core.$loose>;
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
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
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
                }, z.core.$loose>>;
            }, z.core.$strip>;
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
        readonly body: z.ZodObject<{
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
        readonly idempotent: true;
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
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`prj_${string}`>;
                    slug: z.ZodString;
                    name: z.ZodString;
                    archivedAt: z.ZodNullable<z.ZodISODateTime>;
                    createdAt: z.ZodISODateTime;
                    version: z.ZodInt;
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
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
        readonly body: z.ZodObject<{
            slug: z.ZodString;
            name: z.ZodString;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`prj_${string}`>;
                slug: z.ZodString;
                name: z.ZodString;
                archivedAt: z.ZodNullable<z.ZodISODateTime>;
                createdAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
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
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`inst_${string}`>;
                    provider: z.ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    host: z.ZodString;
                    mode: z.ZodEnum<{
                        github_app: "github_app";
                        nango: "nango";
                        oauth: "oauth";
                        token: "token";
                    }>;
                    externalInstallationId: z.ZodString;
                    account: z.ZodObject<{
                        externalId: z.ZodString;
                        login: z.ZodString;
                        kind: z.ZodEnum<{
                            enterprise: "enterprise";
                            organization: "organization";
                            site: "site";
                            user: "user";
                        }>;
                    }, z.core.$strip>;
                    resourceSelection: z.ZodEnum<{
                        all: "all";
                        selected: "selected";
                    }>;
                    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"pending">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"active">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"suspended">;
                        by: z.ZodEnum<{
                            operator: "operator";
                            provider: "provider";
                        }>;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"error">;
                        code: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"revoked">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"disconnected">;
                    }, z.core.$strip>], "kind">;
                    lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
                    installedAt: z.ZodISODateTime;
                    version: z.ZodInt;
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
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
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`inst_${string}`>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`inst_${string}`>;
                provider: z.ZodEnum<{
                    github: "github";
                    gitlab: "gitlab";
                    jira: "jira";
                    linear: "linear";
                    slack: "slack";
                }>;
                host: z.ZodString;
                mode: z.ZodEnum<{
                    github_app: "github_app";
                    nango: "nango";
                    oauth: "oauth";
                    token: "token";
                }>;
                externalInstallationId: z.ZodString;
                account: z.ZodObject<{
                    externalId: z.ZodString;
                    login: z.ZodString;
                    kind: z.ZodEnum<{
                        enterprise: "enterprise";
                        organization: "organization";
                        site: "site";
                        user: "user";
                    }>;
                }, z.core.$strip>;
                resourceSelection: z.ZodEnum<{
                    all: "all";
                    selected: "selected";
                }>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"pending">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"active">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"suspended">;
                    by: z.ZodEnum<{
                        operator: "operator";
                        provider: "provider";
                    }>;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"error">;
                    code: z.ZodString;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"revoked">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"disconnected">;
                }, z.core.$strip>], "kind">;
                lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
                installedAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
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
        readonly body: z.ZodObject<{
            provider: z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>;
            host: z.ZodOptional<z.ZodString>;
            externalInstallationId: z.ZodString;
            account: z.ZodObject<{
                externalId: z.ZodString;
                login: z.ZodString;
                kind: z.ZodEnum<{
                    enterprise: "enterprise";
                    organization: "organization";
                    site: "site";
                    user: "user";
                }>;
            }, z.core.$strip>;
            resourceSelection: z.ZodDefault<z.ZodEnum<{
                all: "all";
                selected: "selected";
            }>>;
            active: z.ZodDefault<z.ZodBoolean>;
            webhookSecret: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`inst_${string}`>;
                provider: z.ZodEnum<{
                    github: "github";
                    gitlab: "gitlab";
                    jira: "jira";
                    linear: "linear";
                    slack: "slack";
                }>;
                host: z.ZodString;
                mode: z.ZodEnum<{
                    github_app: "github_app";
                    nango: "nango";
                    oauth: "oauth";
                    token: "token";
                }>;
                externalInstallationId: z.ZodString;
                account: z.ZodObject<{
                    externalId: z.ZodString;
                    login: z.ZodString;
                    kind: z.ZodEnum<{
                        enterprise: "enterprise";
                        organization: "organization";
                        site: "site";
                        user: "user";
                    }>;
                }, z.core.$strip>;
                resourceSelection: z.ZodEnum<{
                    all: "all";
                    selected: "selected";
                }>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"pending">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"active">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"suspended">;
                    by: z.ZodEnum<{
                        operator: "operator";
                        provider: "provider";
                    }>;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"error">;
                    code: z.ZodString;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"revoked">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"disconnected">;
                }, z.core.$strip>], "kind">;
                lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
                installedAt: z.ZodISODateTime;
                version: z.ZodInt;
                webhookPath: z.ZodNullable<z.ZodString>;
            }, z.core.$loose>;
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
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`inst_${string}`>;
        }, z.core.$strict>;
        readonly body: z.ZodObject<{
            transition: z.ZodEnum<{
                disconnect: "disconnect";
                suspend: "suspend";
                unsuspend: "unsuspend";
            }>;
        }, z.core.$strict>;
        readonly versioned: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`inst_${string}`>;
                provider: z.ZodEnum<{
                    github: "github";
                    gitlab: "gitlab";
                    jira: "jira";
                    linear: "linear";
                    slack: "slack";
                }>;
                host: z.ZodString;
                mode: z.ZodEnum<{
                    github_app: "github_app";
                    nango: "nango";
                    oauth: "oauth";
                    token: "token";
                }>;
                externalInstallationId: z.ZodString;
                account: z.ZodObject<{
                    externalId: z.ZodString;
                    login: z.ZodString;
                    kind: z.ZodEnum<{
                        enterprise: "enterprise";
                        organization: "organization";
                        site: "site";
                        user: "user";
                    }>;
                }, z.core.$strip>;
                resourceSelection: z.ZodEnum<{
                    all: "all";
                    selected: "selected";
                }>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"pending">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"active">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"suspended">;
                    by: z.ZodEnum<{
                        operator: "operator";
                        provider: "provider";
                    }>;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"error">;
                    code: z.ZodString;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"revoked">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"disconnected">;
                }, z.core.$strip>], "kind">;
                lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
                installedAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
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
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`inst_${string}`>;
        }, z.core.$strict>;
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`res_${string}`>;
                    installationId: z.ZodTemplateLiteral<`inst_${string}`>;
                    kind: z.ZodEnum<{
                        channel: "channel";
                        group: "group";
                        project: "project";
                        repository: "repository";
                        team: "team";
                    }>;
                    externalId: z.ZodString;
                    fullName: z.ZodString;
                    private: z.ZodBoolean;
                    archived: z.ZodBoolean;
                    fork: z.ZodBoolean;
                    defaultBranch: z.ZodNullable<z.ZodString>;
                    firstSeenAt: z.ZodISODateTime;
                    lastSeenAt: z.ZodISODateTime;
                    removedAt: z.ZodNullable<z.ZodISODateTime>;
                    version: z.ZodInt;
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
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
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`inst_${string}`>;
        }, z.core.$strict>;
        readonly body: z.ZodObject<{
            kind: z.ZodDefault<z.ZodEnum<{
                channel: "channel";
                group: "group";
                project: "project";
                repository: "repository";
                team: "team";
            }>>;
            externalId: z.ZodString;
            fullName: z.ZodString;
            private: z.ZodDefault<z.ZodBoolean>;
            archived: z.ZodDefault<z.ZodBoolean>;
            fork: z.ZodDefault<z.ZodBoolean>;
            defaultBranch: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`res_${string}`>;
                installationId: z.ZodTemplateLiteral<`inst_${string}`>;
                kind: z.ZodEnum<{
                    channel: "channel";
                    group: "group";
                    project: "project";
                    repository: "repository";
                    team: "team";
                }>;
                externalId: z.ZodString;
                fullName: z.ZodString;
                private: z.ZodBoolean;
                archived: z.ZodBoolean;
                fork: z.ZodBoolean;
                defaultBranch: z.ZodNullable<z.ZodString>;
                firstSeenAt: z.ZodISODateTime;
                lastSeenAt: z.ZodISODateTime;
                removedAt: z.ZodNullable<z.ZodISODateTime>;
                version: z.ZodInt;
            }, z.core.$loose>;
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
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`sig_${string}`>;
                    projectId: z.ZodTemplateLiteral<`prj_${string}`>;
                    repoSlug: z.ZodString;
                    providerHost: z.ZodString;
                    branch: z.ZodNullable<z.ZodString>;
                    observedAt: z.ZodISODateTime;
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
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
        readonly body: z.ZodObject<{
            projectId: z.ZodTemplateLiteral<`prj_${string}`>;
            remoteUrl: z.ZodString;
            branch: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`sig_${string}`>;
                projectId: z.ZodTemplateLiteral<`prj_${string}`>;
                repoSlug: z.ZodString;
                providerHost: z.ZodString;
                branch: z.ZodNullable<z.ZodString>;
                observedAt: z.ZodISODateTime;
            }, z.core.$loose>;
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
            readonly schema: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"absent">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"loading">;
                workspaceId: z.ZodString;
                sent: z.ZodInt;
                total: z.ZodInt;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"ready">;
                workspaceId: z.ZodString;
                total: z.ZodInt;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"failed">;
                workspaceId: z.ZodString;
                sent: z.ZodInt;
                total: z.ZodInt;
                message: z.ZodString;
            }, z.core.$strip>], "kind">;
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
            readonly schema: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"absent">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"loading">;
                workspaceId: z.ZodString;
                sent: z.ZodInt;
                total: z.ZodInt;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"ready">;
                workspaceId: z.ZodString;
                total: z.ZodInt;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"failed">;
                workspaceId: z.ZodString;
                sent: z.ZodInt;
                total: z.ZodInt;
                message: z.ZodString;
            }, z.core.$strip>], "kind">;
            readonly status: 200 | 202;
        };
    };
};
