import type { EndpointTools } from '#backend/features/provider-apps/webhook-endpoint.ts';
export declare function createInstallationHandlers(options: Omit<EndpointTools, 'newId'>): {
    'installations.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        items: import("#shared/model/installation.ts").Installation[];
        next_cursor: string | null;
    };
    'installations.get': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: `inst_${string}`;
        provider: "github" | "gitlab" | "jira" | "linear" | "slack";
        host: string;
        mode: "github_app" | "nango" | "oauth" | "token";
        externalInstallationId: string;
        account: {
            externalId: string;
            login: string;
            kind: "enterprise" | "organization" | "site" | "user";
        };
        resourceSelection: "all" | "selected";
        state: {
            kind: "pending";
        } | {
            kind: "active";
        } | {
            kind: "suspended";
            by: "operator" | "provider";
        } | {
            kind: "error";
            code: string;
        } | {
            kind: "revoked";
        } | {
            kind: "disconnected";
        };
        lastDeliveryAt: string | null;
        installedAt: string;
        version: number;
    };
    'installations.create': (context: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { body }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: `inst_${string}`;
        provider: "github" | "gitlab" | "jira" | "linear" | "slack";
        host: string;
        mode: "github_app" | "nango" | "oauth" | "token";
        externalInstallationId: string;
        account: {
            externalId: string;
            login: string;
            kind: "enterprise" | "organization" | "site" | "user";
        };
        resourceSelection: "all" | "selected";
        state: {
            kind: "pending";
        } | {
            kind: "active";
        } | {
            kind: "suspended";
            by: "operator" | "provider";
        } | {
            kind: "error";
            code: string;
        } | {
            kind: "revoked";
        } | {
            kind: "disconnected";
        };
        lastDeliveryAt: string | null;
        installedAt: string;
        version: number;
        webhookPath: string | null;
    };
    'installations.transition': (context: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { params, body, ifMatch }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: `inst_${string}`;
        provider: "github" | "gitlab" | "jira" | "linear" | "slack";
        host: string;
        mode: "github_app" | "nango" | "oauth" | "token";
        externalInstallationId: string;
        account: {
            externalId: string;
            login: string;
            kind: "enterprise" | "organization" | "site" | "user";
        };
        resourceSelection: "all" | "selected";
        state: {
            kind: "pending";
        } | {
            kind: "active";
        } | {
            kind: "suspended";
            by: "operator" | "provider";
        } | {
            kind: "error";
            code: string;
        } | {
            kind: "revoked";
        } | {
            kind: "disconnected";
        };
        lastDeliveryAt: string | null;
        installedAt: string;
        version: number;
    };
};
