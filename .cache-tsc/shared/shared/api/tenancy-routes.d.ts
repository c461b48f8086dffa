import { z } from 'zod';
export declare const tenancyRoutes: {
    readonly 'members.list': {
        readonly method: "GET";
        readonly path: "/members";
        readonly summary: "The people of the workspace, by name.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
            state: z.ZodOptional<z.ZodEnum<{
                active: "active";
                deactivated: "deactivated";
            }>>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`mem_${string}`>;
                    name: z.ZodString;
                    email: z.ZodString;
                    role: z.ZodEnum<{
                        admin: "admin";
                        engineer: "engineer";
                        operator: "operator";
                        viewer: "viewer";
                    }>;
                    deactivatedAt: z.ZodNullable<z.ZodISODateTime>;
                    createdAt: z.ZodISODateTime;
                    version: z.ZodInt;
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
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
        readonly body: z.ZodObject<{
            name: z.ZodString;
            email: z.ZodEmail;
            role: z.ZodEnum<{
                admin: "admin";
                engineer: "engineer";
                operator: "operator";
                viewer: "viewer";
            }>;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`mem_${string}`>;
                name: z.ZodString;
                email: z.ZodString;
                role: z.ZodEnum<{
                    admin: "admin";
                    engineer: "engineer";
                    operator: "operator";
                    viewer: "viewer";
                }>;
                deactivatedAt: z.ZodNullable<z.ZodISODateTime>;
                createdAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
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
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`mem_${string}`>;
        }, z.core.$strict>;
        readonly body: z.ZodObject<{
            name: z.ZodOptional<z.ZodString>;
            role: z.ZodOptional<z.ZodEnum<{
                admin: "admin";
                engineer: "engineer";
                operator: "operator";
                viewer: "viewer";
            }>>;
        }, z.core.$strict>;
        readonly versioned: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`mem_${string}`>;
                name: z.ZodString;
                email: z.ZodString;
                role: z.ZodEnum<{
                    admin: "admin";
                    engineer: "engineer";
                    operator: "operator";
                    viewer: "viewer";
                }>;
                deactivatedAt: z.ZodNullable<z.ZodISODateTime>;
                createdAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
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
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`mem_${string}`>;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                member: z.ZodObject<{
                    id: z.ZodTemplateLiteral<`mem_${string}`>;
                    name: z.ZodString;
                    email: z.ZodString;
                    role: z.ZodEnum<{
                        admin: "admin";
                        engineer: "engineer";
                        operator: "operator";
                        viewer: "viewer";
                    }>;
                    deactivatedAt: z.ZodNullable<z.ZodISODateTime>;
                    createdAt: z.ZodISODateTime;
                    version: z.ZodInt;
                }, z.core.$loose>;
                revokedLinks: z.ZodInt;
            }, z.core.$strip>;
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
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`mem_${string}`>;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`mem_${string}`>;
                name: z.ZodString;
                email: z.ZodString;
                role: z.ZodEnum<{
                    admin: "admin";
                    engineer: "engineer";
                    operator: "operator";
                    viewer: "viewer";
                }>;
                deactivatedAt: z.ZodNullable<z.ZodISODateTime>;
                createdAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
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
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
            member_id: z.ZodOptional<z.ZodTemplateLiteral<`mem_${string}`>>;
            installation_id: z.ZodOptional<z.ZodTemplateLiteral<`inst_${string}`>>;
            state: z.ZodOptional<z.ZodEnum<{
                active: "active";
                expired: "expired";
                revoked: "revoked";
            }>>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`link_${string}`>;
                    installationId: z.ZodTemplateLiteral<`inst_${string}`>;
                    memberId: z.ZodTemplateLiteral<`mem_${string}`>;
                    providerUserId: z.ZodString;
                    login: z.ZodString;
                    scopes: z.ZodArray<z.ZodString>;
                    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"active">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"expired">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"revoked">;
                        by: z.ZodEnum<{
                            deactivation: "deactivation";
                            operator: "operator";
                            provider: "provider";
                        }>;
                    }, z.core.$strip>], "kind">;
                    createdAt: z.ZodISODateTime;
                    version: z.ZodInt;
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
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
        readonly body: z.ZodObject<{
            installationId: z.ZodTemplateLiteral<`inst_${string}`>;
            memberId: z.ZodTemplateLiteral<`mem_${string}`>;
            providerUserId: z.ZodString;
            login: z.ZodString;
            scopes: z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`link_${string}`>;
                installationId: z.ZodTemplateLiteral<`inst_${string}`>;
                memberId: z.ZodTemplateLiteral<`mem_${string}`>;
                providerUserId: z.ZodString;
                login: z.ZodString;
                scopes: z.ZodArray<z.ZodString>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"active">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"expired">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"revoked">;
                    by: z.ZodEnum<{
                        deactivation: "deactivation";
                        operator: "operator";
                        provider: "provider";
                    }>;
                }, z.core.$strip>], "kind">;
                createdAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
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
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`link_${string}`>;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`link_${string}`>;
                installationId: z.ZodTemplateLiteral<`inst_${string}`>;
                memberId: z.ZodTemplateLiteral<`mem_${string}`>;
                providerUserId: z.ZodString;
                login: z.ZodString;
                scopes: z.ZodArray<z.ZodString>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"active">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"expired">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"revoked">;
                    by: z.ZodEnum<{
                        deactivation: "deactivation";
                        operator: "operator";
                        provider: "provider";
                    }>;
                }, z.core.$strip>], "kind">;
                createdAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
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
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
            kind: z.ZodOptional<z.ZodEnum<{
                incident_stream: "incident_stream";
                team_feed: "team_feed";
            }>>;
            state: z.ZodOptional<z.ZodEnum<{
                active: "active";
                archived: "archived";
            }>>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`feed_${string}`>;
                    kind: z.ZodEnum<{
                        incident_stream: "incident_stream";
                        team_feed: "team_feed";
                    }>;
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
    readonly 'feeds.create': {
        readonly method: "POST";
        readonly path: "/feeds";
        readonly summary: "Creates a feed.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'configure';
        };
        readonly body: z.ZodObject<{
            kind: z.ZodEnum<{
                incident_stream: "incident_stream";
                team_feed: "team_feed";
            }>;
            slug: z.ZodString;
            name: z.ZodString;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`feed_${string}`>;
                kind: z.ZodEnum<{
                    incident_stream: "incident_stream";
                    team_feed: "team_feed";
                }>;
                slug: z.ZodString;
                name: z.ZodString;
                archivedAt: z.ZodNullable<z.ZodISODateTime>;
                createdAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
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
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`feed_${string}`>;
        }, z.core.$strict>;
        readonly body: z.ZodObject<{
            name: z.ZodString;
        }, z.core.$strict>;
        readonly versioned: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`feed_${string}`>;
                kind: z.ZodEnum<{
                    incident_stream: "incident_stream";
                    team_feed: "team_feed";
                }>;
                slug: z.ZodString;
                name: z.ZodString;
                archivedAt: z.ZodNullable<z.ZodISODateTime>;
                createdAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
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
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`feed_${string}`>;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`feed_${string}`>;
                kind: z.ZodEnum<{
                    incident_stream: "incident_stream";
                    team_feed: "team_feed";
                }>;
                slug: z.ZodString;
                name: z.ZodString;
                archivedAt: z.ZodNullable<z.ZodISODateTime>;
                createdAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
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
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`feed_${string}`>;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`feed_${string}`>;
                kind: z.ZodEnum<{
                    incident_stream: "incident_stream";
                    team_feed: "team_feed";
                }>;
                slug: z.ZodString;
                name: z.ZodString;
                archivedAt: z.ZodNullable<z.ZodISODateTime>;
                createdAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
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
            state: z.ZodOptional<z.ZodEnum<{
                active: "active";
                disconnected: "disconnected";
                error: "error";
                expired: "expired";
                pending: "pending";
                revoked: "revoked";
                suspended: "suspended";
            }>>;
            health: z.ZodOptional<z.ZodEnum<{
                backing_off: "backing_off";
                dead: "dead";
                failing: "failing";
                healthy: "healthy";
                never_used: "never_used";
                paused: "paused";
                unknown: "unknown";
            }>>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`conn_${string}`>;
                    subject: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"installation">;
                        id: z.ZodTemplateLiteral<`inst_${string}`>;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"link">;
                        id: z.ZodTemplateLiteral<`link_${string}`>;
                    }, z.core.$strip>], "kind">;
                    provider: z.ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    host: z.ZodString;
                    login: z.ZodString;
                    transport: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"direct">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"nango">;
                        providerConfigKey: z.ZodString;
                        connectionId: z.ZodString;
                        contract: z.ZodEnum<{
                            legacy: "legacy";
                            v2: "v2";
                        }>;
                        tags: z.ZodRecord<z.ZodString, z.ZodString>;
                    }, z.core.$strip>], "kind">;
                    state: z.ZodUnion<readonly [z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"active">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"expired">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"revoked">;
                        by: z.ZodEnum<{
                            deactivation: "deactivation";
                            operator: "operator";
                            provider: "provider";
                        }>;
                    }, z.core.$strip>], "kind">, z.ZodDiscriminatedUnion<[z.ZodObject<{
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
                    }, z.core.$strip>], "kind">]>;
                    health: z.ZodObject<{
                        kind: z.ZodEnum<{
                            backing_off: "backing_off";
                            dead: "dead";
                            failing: "failing";
                            healthy: "healthy";
                            never_used: "never_used";
                            paused: "paused";
                            unknown: "unknown";
                        }>;
                        basis: z.ZodString;
                    }, z.core.$strip>;
                    lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
                    createdAt: z.ZodISODateTime;
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
};
