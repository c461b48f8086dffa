export declare const connectionHandlers: {
    'connections.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        items: import("#shared/model/connection.ts").Connection[];
        next_cursor: string | null;
    };
};
