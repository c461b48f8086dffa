import type { InstallationId, ResourceId } from '#shared/model/ids.ts';
import type { Destination, MappingFilter } from '#shared/model/mapping.ts';
import type { HandlerContext } from '#backend/http/handler.ts';
import type { ReadDb } from '#backend/store/db.ts';
interface Draft {
    readonly installationId: InstallationId;
    readonly resourceId: ResourceId;
    readonly destination: Destination;
    readonly filter: MappingFilter;
}
/** What a mapping would resolve now: the frozen set that its creation can name. */
export declare function previewMapping(db: ReadDb, workspaceId: string, draft: Draft): {
    count: number;
    throughSeq: number;
    groupKey: string;
};
export declare const mappingHandlers: {
    'mappings.list': ({ read, workspaceId }: HandlerContext<{
        readonly method: "GET";
        readonly path: "/mappings";
        readonly summary: "Mappings of the workspace, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            state: import("zod").ZodOptional<import("zod").ZodEnum<{
                active: "active";
                paused: "paused";
                retired: "retired";
            }>>;
            resource: import("zod").ZodOptional<import("zod").ZodTemplateLiteral<`res_${string}`>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                    installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                    resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                    destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"project">;
                        id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    filter: import("zod").ZodObject<{
                        events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    }, import("zod/v4/core").$strict>;
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"active">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"paused">;
                        by: import("zod").ZodEnum<{
                            machine: "machine";
                            operator: "operator";
                        }>;
                        reason: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"retired">;
                    }, import("zod/v4/core").$strip>], "kind">;
                    provenance: import("zod").ZodEnum<{
                        auto: "auto";
                        manual: "manual";
                        migrated: "migrated";
                        suggested: "suggested";
                    }>;
                    evidence: import("zod").ZodArray<import("zod").ZodString>;
                    carried: import("zod").ZodInt;
                    lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    createdBy: import("zod").ZodString;
                    createdAt: import("zod").ZodISODateTime;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/mappings";
        readonly summary: "Mappings of the workspace, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            state: import("zod").ZodOptional<import("zod").ZodEnum<{
                active: "active";
                paused: "paused";
                retired: "retired";
            }>>;
            resource: import("zod").ZodOptional<import("zod").ZodTemplateLiteral<`res_${string}`>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                    installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                    resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                    destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"project">;
                        id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    filter: import("zod").ZodObject<{
                        events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    }, import("zod/v4/core").$strict>;
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"active">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"paused">;
                        by: import("zod").ZodEnum<{
                            machine: "machine";
                            operator: "operator";
                        }>;
                        reason: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"retired">;
                    }, import("zod/v4/core").$strip>], "kind">;
                    provenance: import("zod").ZodEnum<{
                        auto: "auto";
                        manual: "manual";
                        migrated: "migrated";
                        suggested: "suggested";
                    }>;
                    evidence: import("zod").ZodArray<import("zod").ZodString>;
                    carried: import("zod").ZodInt;
                    lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    createdBy: import("zod").ZodString;
                    createdAt: import("zod").ZodISODateTime;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        items: import("#shared/model/mapping.ts").Mapping[];
        next_cursor: string | null;
    };
    'mappings.get': ({ read, workspaceId }: HandlerContext<{
        readonly method: "GET";
        readonly path: "/mappings/{id}";
        readonly summary: "One mapping.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`map_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"project">;
                    id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                }, import("zod/v4/core").$strip>], "kind">;
                filter: import("zod").ZodObject<{
                    events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                }, import("zod/v4/core").$strict>;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"active">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"paused">;
                    by: import("zod").ZodEnum<{
                        machine: "machine";
                        operator: "operator";
                    }>;
                    reason: import("zod").ZodString;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"retired">;
                }, import("zod/v4/core").$strip>], "kind">;
                provenance: import("zod").ZodEnum<{
                    auto: "auto";
                    manual: "manual";
                    migrated: "migrated";
                    suggested: "suggested";
                }>;
                evidence: import("zod").ZodArray<import("zod").ZodString>;
                carried: import("zod").ZodInt;
                lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdBy: import("zod").ZodString;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/mappings/{id}";
        readonly summary: "One mapping.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`map_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"project">;
                    id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                }, import("zod/v4/core").$strip>], "kind">;
                filter: import("zod").ZodObject<{
                    events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                }, import("zod/v4/core").$strict>;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"active">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"paused">;
                    by: import("zod").ZodEnum<{
                        machine: "machine";
                        operator: "operator";
                    }>;
                    reason: import("zod").ZodString;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"retired">;
                }, import("zod/v4/core").$strip>], "kind">;
                provenance: import("zod").ZodEnum<{
                    auto: "auto";
                    manual: "manual";
                    migrated: "migrated";
                    suggested: "suggested";
                }>;
                evidence: import("zod").ZodArray<import("zod").ZodString>;
                carried: import("zod").ZodInt;
                lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdBy: import("zod").ZodString;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        [x: string]: unknown;
        id: `map_${string}`;
        installationId: `inst_${string}`;
        resourceId: `res_${string}`;
        destination: {
            kind: "project";
            id: `prj_${string}`;
        };
        filter: {
            events: string[];
            branches: string[];
            paths: string[];
        };
        state: {
            kind: "active";
        } | {
            kind: "paused";
            by: "machine" | "operator";
            reason: string;
        } | {
            kind: "retired";
        };
        provenance: "auto" | "manual" | "migrated" | "suggested";
        evidence: string[];
        carried: number;
        lastCarriedAt: string | null;
        createdBy: string;
        createdAt: string;
        version: number;
    };
    'mappings.preview': ({ read, workspaceId }: HandlerContext<{
        readonly method: "POST";
        readonly path: "/mappings/preview";
        readonly summary: "How many open events a mapping would resolve. Pass `throughSeq` and `count` on to create it for exactly those.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly body: import("zod").ZodObject<{
            installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
            resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
            destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"project">;
                id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
            }, import("zod/v4/core").$strip>], "kind">;
            filter: import("zod").ZodDefault<import("zod").ZodObject<{
                events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
            }, import("zod/v4/core").$strict>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                count: import("zod").ZodInt;
                throughSeq: import("zod").ZodInt;
                groupKey: import("zod").ZodString;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { body }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "POST";
        readonly path: "/mappings/preview";
        readonly summary: "How many open events a mapping would resolve. Pass `throughSeq` and `count` on to create it for exactly those.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly body: import("zod").ZodObject<{
            installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
            resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
            destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"project">;
                id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
            }, import("zod/v4/core").$strip>], "kind">;
            filter: import("zod").ZodDefault<import("zod").ZodObject<{
                events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
            }, import("zod/v4/core").$strict>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                count: import("zod").ZodInt;
                throughSeq: import("zod").ZodInt;
                groupKey: import("zod").ZodString;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        count: number;
        throughSeq: number;
        groupKey: string;
    };
    'mappings.create': (context: HandlerContext<{
        readonly method: "POST";
        readonly path: "/mappings";
        readonly summary: "Creates a mapping and resolves the open events that the preview counted.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "decide";
        };
        readonly body: import("zod").ZodObject<{
            installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
            resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
            destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"project">;
                id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
            }, import("zod/v4/core").$strip>], "kind">;
            filter: import("zod").ZodDefault<import("zod").ZodObject<{
                events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
            }, import("zod/v4/core").$strict>>;
            resolve: import("zod").ZodDefault<import("zod").ZodNullable<import("zod").ZodObject<{
                throughSeq: import("zod").ZodInt;
                count: import("zod").ZodInt;
            }, import("zod/v4/core").$strict>>>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                mapping: import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                    installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                    resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                    destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"project">;
                        id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    filter: import("zod").ZodObject<{
                        events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    }, import("zod/v4/core").$strict>;
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"active">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"paused">;
                        by: import("zod").ZodEnum<{
                            machine: "machine";
                            operator: "operator";
                        }>;
                        reason: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"retired">;
                    }, import("zod/v4/core").$strip>], "kind">;
                    provenance: import("zod").ZodEnum<{
                        auto: "auto";
                        manual: "manual";
                        migrated: "migrated";
                        suggested: "suggested";
                    }>;
                    evidence: import("zod").ZodArray<import("zod").ZodString>;
                    carried: import("zod").ZodInt;
                    lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    createdBy: import("zod").ZodString;
                    createdAt: import("zod").ZodISODateTime;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>;
                result: import("zod").ZodObject<{
                    applied: import("zod").ZodInt;
                    skipped: import("zod").ZodArray<import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                        code: import("zod").ZodEnum<{
                            decided_since: "decided_since";
                            not_found: "not_found";
                            not_open: "not_open";
                        }>;
                    }, import("zod/v4/core").$strip>>;
                    arrivedLater: import("zod").ZodInt;
                    takenAlong: import("zod").ZodDefault<import("zod").ZodInt>;
                }, import("zod/v4/core").$loose>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201;
        };
    }>, { body: { resolve, ...draft } }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "POST";
        readonly path: "/mappings";
        readonly summary: "Creates a mapping and resolves the open events that the preview counted.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "decide";
        };
        readonly body: import("zod").ZodObject<{
            installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
            resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
            destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                kind: import("zod").ZodLiteral<"project">;
                id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
            }, import("zod/v4/core").$strip>], "kind">;
            filter: import("zod").ZodDefault<import("zod").ZodObject<{
                events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
            }, import("zod/v4/core").$strict>>;
            resolve: import("zod").ZodDefault<import("zod").ZodNullable<import("zod").ZodObject<{
                throughSeq: import("zod").ZodInt;
                count: import("zod").ZodInt;
            }, import("zod/v4/core").$strict>>>;
        }, import("zod/v4/core").$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                mapping: import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                    installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                    resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                    destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"project">;
                        id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                    }, import("zod/v4/core").$strip>], "kind">;
                    filter: import("zod").ZodObject<{
                        events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    }, import("zod/v4/core").$strict>;
                    state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"active">;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"paused">;
                        by: import("zod").ZodEnum<{
                            machine: "machine";
                            operator: "operator";
                        }>;
                        reason: import("zod").ZodString;
                    }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                        kind: import("zod").ZodLiteral<"retired">;
                    }, import("zod/v4/core").$strip>], "kind">;
                    provenance: import("zod").ZodEnum<{
                        auto: "auto";
                        manual: "manual";
                        migrated: "migrated";
                        suggested: "suggested";
                    }>;
                    evidence: import("zod").ZodArray<import("zod").ZodString>;
                    carried: import("zod").ZodInt;
                    lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                    createdBy: import("zod").ZodString;
                    createdAt: import("zod").ZodISODateTime;
                    version: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>;
                result: import("zod").ZodObject<{
                    applied: import("zod").ZodInt;
                    skipped: import("zod").ZodArray<import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                        code: import("zod").ZodEnum<{
                            decided_since: "decided_since";
                            not_found: "not_found";
                            not_open: "not_open";
                        }>;
                    }, import("zod/v4/core").$strip>>;
                    arrivedLater: import("zod").ZodInt;
                    takenAlong: import("zod").ZodDefault<import("zod").ZodInt>;
                }, import("zod/v4/core").$loose>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201;
        };
    }>) => {
        mapping: {
            [x: string]: unknown;
            id: `map_${string}`;
            installationId: `inst_${string}`;
            resourceId: `res_${string}`;
            destination: {
                kind: "project";
                id: `prj_${string}`;
            };
            filter: {
                events: string[];
                branches: string[];
                paths: string[];
            };
            state: {
                kind: "active";
            } | {
                kind: "paused";
                by: "machine" | "operator";
                reason: string;
            } | {
                kind: "retired";
            };
            provenance: "auto" | "manual" | "migrated" | "suggested";
            evidence: string[];
            carried: number;
            lastCarriedAt: string | null;
            createdBy: string;
            createdAt: string;
            version: number;
        };
        result: {
            [x: string]: unknown;
            applied: number;
            skipped: {
                id: `evt_${string}`;
                code: "decided_since" | "not_found" | "not_open";
            }[];
            arrivedLater: number;
            takenAlong: number;
        };
    };
    'mappings.update': (context: HandlerContext<{
        readonly method: "PATCH";
        readonly path: "/mappings/{id}";
        readonly summary: "Pauses, resumes or retires a mapping.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "decide";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`map_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
            transition: import("zod").ZodLiteral<"pause">;
            reason: import("zod").ZodString;
        }, import("zod/v4/core").$strict>, import("zod").ZodObject<{
            transition: import("zod").ZodLiteral<"resume">;
        }, import("zod/v4/core").$strict>, import("zod").ZodObject<{
            transition: import("zod").ZodLiteral<"retire">;
        }, import("zod/v4/core").$strict>], "transition">;
        readonly versioned: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"project">;
                    id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                }, import("zod/v4/core").$strip>], "kind">;
                filter: import("zod").ZodObject<{
                    events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                }, import("zod/v4/core").$strict>;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"active">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"paused">;
                    by: import("zod").ZodEnum<{
                        machine: "machine";
                        operator: "operator";
                    }>;
                    reason: import("zod").ZodString;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"retired">;
                }, import("zod/v4/core").$strip>], "kind">;
                provenance: import("zod").ZodEnum<{
                    auto: "auto";
                    manual: "manual";
                    migrated: "migrated";
                    suggested: "suggested";
                }>;
                evidence: import("zod").ZodArray<import("zod").ZodString>;
                carried: import("zod").ZodInt;
                lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdBy: import("zod").ZodString;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params, body, ifMatch }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "PATCH";
        readonly path: "/mappings/{id}";
        readonly summary: "Pauses, resumes or retires a mapping.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "decide";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`map_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly body: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
            transition: import("zod").ZodLiteral<"pause">;
            reason: import("zod").ZodString;
        }, import("zod/v4/core").$strict>, import("zod").ZodObject<{
            transition: import("zod").ZodLiteral<"resume">;
        }, import("zod/v4/core").$strict>, import("zod").ZodObject<{
            transition: import("zod").ZodLiteral<"retire">;
        }, import("zod/v4/core").$strict>], "transition">;
        readonly versioned: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"project">;
                    id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                }, import("zod/v4/core").$strip>], "kind">;
                filter: import("zod").ZodObject<{
                    events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                    paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                }, import("zod/v4/core").$strict>;
                state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"active">;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"paused">;
                    by: import("zod").ZodEnum<{
                        machine: "machine";
                        operator: "operator";
                    }>;
                    reason: import("zod").ZodString;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"retired">;
                }, import("zod/v4/core").$strip>], "kind">;
                provenance: import("zod").ZodEnum<{
                    auto: "auto";
                    manual: "manual";
                    migrated: "migrated";
                    suggested: "suggested";
                }>;
                evidence: import("zod").ZodArray<import("zod").ZodString>;
                carried: import("zod").ZodInt;
                lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                createdBy: import("zod").ZodString;
                createdAt: import("zod").ZodISODateTime;
                version: import("zod").ZodInt;
            }, import("zod/v4/core").$loose>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        [x: string]: unknown;
        id: `map_${string}`;
        installationId: `inst_${string}`;
        resourceId: `res_${string}`;
        destination: {
            kind: "project";
            id: `prj_${string}`;
        };
        filter: {
            events: string[];
            branches: string[];
            paths: string[];
        };
        state: {
            kind: "active";
        } | {
            kind: "paused";
            by: "machine" | "operator";
            reason: string;
        } | {
            kind: "retired";
        };
        provenance: "auto" | "manual" | "migrated" | "suggested";
        evidence: string[];
        carried: number;
        lastCarriedAt: string | null;
        createdBy: string;
        createdAt: string;
        version: number;
    };
};
export {};
