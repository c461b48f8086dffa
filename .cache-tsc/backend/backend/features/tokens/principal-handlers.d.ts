export declare const principalHandlers: {
    'principal.get': ({ principal: { name, role, grant } }: import("#backend/http/handler.ts").HandlerContext<{
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
    }>) => {
        name: string;
        role: "admin" | "engineer" | "operator" | "viewer";
        permissions: ("administer" | "configure" | "decide" | "read")[];
        workspaceIds: string[] | null;
    };
};
