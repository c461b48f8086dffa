export declare const linkHandlers: {
    'links.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        items: import("#shared/model/link.ts").Link[];
        next_cursor: string | null;
    };
    'links.create': (context: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { body }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: `link_${string}`;
        installationId: `inst_${string}`;
        memberId: `mem_${string}`;
        providerUserId: string;
        login: string;
        scopes: string[];
        state: {
            kind: "active";
        } | {
            kind: "expired";
        } | {
            kind: "revoked";
            by: "deactivation" | "operator" | "provider";
        };
        createdAt: string;
        version: number;
    };
    'links.revoke': ({ write, newId, clock, workspaceId, principal }: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: `link_${string}`;
        installationId: `inst_${string}`;
        memberId: `mem_${string}`;
        providerUserId: string;
        login: string;
        scopes: string[];
        state: {
            kind: "active";
        } | {
            kind: "expired";
        } | {
            kind: "revoked";
            by: "deactivation" | "operator" | "provider";
        };
        createdAt: string;
        version: number;
    };
};
