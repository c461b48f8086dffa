export declare const memberHandlers: {
    'members.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        items: import("#shared/model/member.ts").Member[];
        next_cursor: string | null;
    };
    'members.create': (context: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { body }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: `mem_${string}`;
        name: string;
        email: string;
        role: "admin" | "engineer" | "operator" | "viewer";
        deactivatedAt: string | null;
        createdAt: string;
        version: number;
    };
    'members.update': (context: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { params, body, ifMatch }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: `mem_${string}`;
        name: string;
        email: string;
        role: "admin" | "engineer" | "operator" | "viewer";
        deactivatedAt: string | null;
        createdAt: string;
        version: number;
    };
    'members.deactivate': (context: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        readonly member: import("#shared/model/member.ts").Member;
        readonly revokedLinks: number;
    };
    'members.reactivate': (context: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: `mem_${string}`;
        name: string;
        email: string;
        role: "admin" | "engineer" | "operator" | "viewer";
        deactivatedAt: string | null;
        createdAt: string;
        version: number;
    };
};
