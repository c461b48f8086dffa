export declare const gitSignalHandlers: {
    'git_signals.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/git-signals";
        readonly summary: "What builds reported about projects' code.";
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
                    id: import("zod").ZodTemplateLiteral<`sig_${string}`>;
                    projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                    repoSlug: import("zod").ZodString;
                    providerHost: import("zod").ZodString;
                    branch: import("zod").ZodNullable<import("zod").ZodString>;
                    observedAt: import("zod").ZodISODateTime;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/git-signals";
        readonly summary: "What builds reported about projects' code.";
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
                    id: import("zod").ZodTemplateLiteral<`sig_${string}`>;
                    projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                    repoSlug: import("zod").ZodString;
                    providerHost: import("zod").ZodString;
                    branch: import("zod").ZodNullable<import("zod").ZodString>;
                    observedAt: import("zod").ZodISODateTime;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        items: import("#shared/model/git-signal.ts").GitSignal[];
        next_cursor: string | null;
    };
    'git_signals.report': (context: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "POST";
        readonly path: "/git-signals";
        readonly summary: "A build reports the remote it works on.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'configure';
        };
        readonly body: import("zod").ZodObject<{
            projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
            remoteUrl: import("zod").ZodString;
            branch: import("zod").ZodDefault<import("zod").ZodNullable<import("zod").ZodString>>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`sig_${string}`>;
                projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                repoSlug: import("zod").ZodString;
                providerHost: import("zod").ZodString;
                branch: import("zod").ZodNullable<import("zod").ZodString>;
                observedAt: import("zod").ZodISODateTime;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201;
        };
    }>, { body }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "POST";
        readonly path: "/git-signals";
        readonly summary: "A build reports the remote it works on.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'configure';
        };
        readonly body: import("zod").ZodObject<{
            projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
            remoteUrl: import("zod").ZodString;
            branch: import("zod").ZodDefault<import("zod").ZodNullable<import("zod").ZodString>>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`sig_${string}`>;
                projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                repoSlug: import("zod").ZodString;
                providerHost: import("zod").ZodString;
                branch: import("zod").ZodNullable<import("zod").ZodString>;
                observedAt: import("zod").ZodISODateTime;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201;
        };
    }>) => {
        [x: string]: unknown;
        id: `sig_${string}`;
        projectId: `prj_${string}`;
        repoSlug: string;
        providerHost: string;
        branch: string | null;
        observedAt: string;
    };
};
