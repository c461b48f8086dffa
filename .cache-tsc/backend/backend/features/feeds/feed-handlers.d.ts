export declare const feedHandlers: {
    'feeds.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        items: import("#shared/model/feed.ts").Feed[];
        next_cursor: string | null;
    };
    'feeds.create': (context: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { body }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: `feed_${string}`;
        kind: "incident_stream" | "team_feed";
        slug: string;
        name: string;
        archivedAt: string | null;
        createdAt: string;
        version: number;
    };
    'feeds.update': (context: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { params, body, ifMatch }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: `feed_${string}`;
        kind: "incident_stream" | "team_feed";
        slug: string;
        name: string;
        archivedAt: string | null;
        createdAt: string;
        version: number;
    };
    'feeds.archive': (context: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: `feed_${string}`;
        kind: "incident_stream" | "team_feed";
        slug: string;
        name: string;
        archivedAt: string | null;
        createdAt: string;
        version: number;
    };
    'feeds.unarchive': (context: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: `feed_${string}`;
        kind: "incident_stream" | "team_feed";
        slug: string;
        name: string;
        archivedAt: string | null;
        createdAt: string;
        version: number;
    };
};
