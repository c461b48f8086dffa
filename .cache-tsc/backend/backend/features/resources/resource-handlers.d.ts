export declare const resourceHandlers: {
    'resources.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/installations/{id}/resources";
        readonly summary: "What the installation can see, by name.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`res_${string}`>;
                    installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                    kind: import("zod").ZodEnum<{
                        channel: "channel";
                        group: "group";
                        project: "project";
                        repository: "repository";
                        team: "team";
                    }>;
                    externalId: import("zod").ZodString;
                    fullName: import("zod").ZodString;
                    private: import("zod").ZodBoolean;
                    archived: import("zod").ZodBoolean;
                    fork: import("zod").ZodBoolean;
                    defaultBranch: import("zod").ZodNullable<import("zod").ZodString>;
                    firstSeenAt: import("zod").ZodISODateTime;
                    lastSeenAt: import("zod").ZodISODateTime;
                    removedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params, query }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/installations/{id}/resources";
        readonly summary: "What the installation can see, by name.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`res_${string}`>;
                    installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                    kind: import("zod").ZodEnum<{
                        channel: "channel";
                        group: "group";
                        project: "project";
                        repository: "repository";
                        team: "team";
                    }>;
                    externalId: import("zod").ZodString;
                    fullName: import("zod").ZodString;
                    private: import("zod").ZodBoolean;
                    archived: import("zod").ZodBoolean;
                    fork: import("zod").ZodBoolean;
                    defaultBranch: import("zod").ZodNullable<import("zod").ZodString>;
                    firstSeenAt: import("zod").ZodISODateTime;
                    lastSeenAt: import("zod").ZodISODateTime;
                    removedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        items: import("#shared/model/resource.ts").Resource[];
        next_cursor: string | null;
    };
    'resources.add': (context: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "POST";
        readonly path: "/installations/{id}/resources";
        readonly summary: "Adds a resource to the inventory.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'configure';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodObject<{
            kind: import("zod").ZodDefault<import("zod").ZodEnum<{
                channel: "channel";
                group: "group";
                project: "project";
                repository: "repository";
                team: "team";
            }>>;
            externalId: import("zod").ZodString;
            fullName: import("zod").ZodString;
            private: import("zod").ZodDefault<import("zod").ZodBoolean>;
            archived: import("zod").ZodDefault<import("zod").ZodBoolean>;
            fork: import("zod").ZodDefault<import("zod").ZodBoolean>;
            defaultBranch: import("zod").ZodDefault<import("zod").ZodNullable<import("zod").ZodString>>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`res_${string}`>;
                installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                kind: import("zod").ZodEnum<{
                    channel: "channel";
                    group: "group";
                    project: "project";
                    repository: "repository";
                    team: "team";
                }>;
                externalId: import("zod").ZodString;
                fullName: import("zod").ZodString;
                private: import("zod").ZodBoolean;
                archived: import("zod").ZodBoolean;
                fork: import("zod").ZodBoolean;
                defaultBranch: import("zod").ZodNullable<import("zod").ZodString>;
                firstSeenAt: import("zod").ZodISODateTime;
                lastSeenAt: import("zod").ZodISODateTime;
                removedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201;
        };
    }>, { params, body }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "POST";
        readonly path: "/installations/{id}/resources";
        readonly summary: "Adds a resource to the inventory.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'configure';
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodObject<{
            kind: import("zod").ZodDefault<import("zod").ZodEnum<{
                channel: "channel";
                group: "group";
                project: "project";
                repository: "repository";
                team: "team";
            }>>;
            externalId: import("zod").ZodString;
            fullName: import("zod").ZodString;
            private: import("zod").ZodDefault<import("zod").ZodBoolean>;
            archived: import("zod").ZodDefault<import("zod").ZodBoolean>;
            fork: import("zod").ZodDefault<import("zod").ZodBoolean>;
            defaultBranch: import("zod").ZodDefault<import("zod").ZodNullable<import("zod").ZodString>>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`res_${string}`>;
                installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                kind: import("zod").ZodEnum<{
                    channel: "channel";
                    group: "group";
                    project: "project";
                    repository: "repository";
                    team: "team";
                }>;
                externalId: import("zod").ZodString;
                fullName: import("zod").ZodString;
                private: import("zod").ZodBoolean;
                archived: import("zod").ZodBoolean;
                fork: import("zod").ZodBoolean;
                defaultBranch: import("zod").ZodNullable<import("zod").ZodString>;
                firstSeenAt: import("zod").ZodISODateTime;
                lastSeenAt: import("zod").ZodISODateTime;
                removedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201;
        };
    }>) => {
        [x: string]: unknown;
        id: `res_${string}`;
        installationId: `inst_${string}`;
        kind: "channel" | "group" | "project" | "repository" | "team";
        externalId: string;
        fullName: string;
        private: boolean;
        archived: boolean;
        fork: boolean;
        defaultBranch: string | null;
        firstSeenAt: string;
        lastSeenAt: string;
        removedAt: string | null;
        version: number;
    };
};
