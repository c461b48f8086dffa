export declare const workspaceHandlers: {
    'workspaces.list': ({ read, principal }: import("#backend/http/handler.ts").HandlerContext<{
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
    }>) => {
        items: {
            [x: string]: unknown;
            id: string;
            slug: string;
            name: string;
            connectorsTenantId: string;
            production: boolean;
            createdAt: string;
        }[];
    };
    'workspaces.create': (context: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { body }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: string;
        slug: string;
        name: string;
        connectorsTenantId: string;
        production: boolean;
        createdAt: string;
    };
};
