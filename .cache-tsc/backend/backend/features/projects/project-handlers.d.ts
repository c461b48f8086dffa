export declare const projectHandlers: {
    'projects.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        items: import("#shared/model/project.ts").Project[];
        next_cursor: string | null;
    };
    'projects.create': (context: import("#backend/http/handler.ts").HandlerContext<{
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
    }>, { body }: import("#shared/api/route.ts").RouteInput<{
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
    }>) => {
        [x: string]: unknown;
        id: `prj_${string}`;
        slug: string;
        name: string;
        archivedAt: string | null;
        createdAt: string;
        version: number;
    };
};
