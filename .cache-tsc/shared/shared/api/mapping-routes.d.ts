import { z } from 'zod';
export declare const mappingRoutes: {
    readonly 'mappings.list': {
        readonly method: "GET";
        readonly path: "/mappings";
        readonly summary: "Mappings of the workspace, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
            state: z.ZodOptional<z.ZodEnum<{
                active: "active";
                paused: "paused";
                retired: "retired";
            }>>;
            resource: z.ZodOptional<z.ZodTemplateLiteral<`res_${string}`>>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`map_${string}`>;
                    installationId: z.ZodTemplateLiteral<`inst_${string}`>;
                    resourceId: z.ZodTemplateLiteral<`res_${string}`>;
                    destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"project">;
                        id: z.ZodTemplateLiteral<`prj_${string}`>;
                    }, z.core.$strip>], "kind">;
                    filter: z.ZodObject<{
                        events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                        branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                        paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    }, z.core.$strict>;
                    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"active">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"paused">;
                        by: z.ZodEnum<{
                            machine: "machine";
                            operator: "operator";
                        }>;
                        reason: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"retired">;
                    }, z.core.$strip>], "kind">;
                    provenance: z.ZodEnum<{
                        auto: "auto";
                        manual: "manual";
                        migrated: "migrated";
                        suggested: "suggested";
                    }>;
                    evidence: z.ZodArray<z.ZodString>;
                    carried: z.ZodInt;
                    lastCarriedAt: z.ZodNullable<z.ZodISODateTime>;
                    createdBy: z.ZodString;
                    createdAt: z.ZodISODateTime;
                    version: z.ZodInt;
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'mappings.get': {
        readonly method: "GET";
        readonly path: "/mappings/{id}";
        readonly summary: "One mapping.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`map_${string}`>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`map_${string}`>;
                installationId: z.ZodTemplateLiteral<`inst_${string}`>;
                resourceId: z.ZodTemplateLiteral<`res_${string}`>;
                destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"project">;
                    id: z.ZodTemplateLiteral<`prj_${string}`>;
                }, z.core.$strip>], "kind">;
                filter: z.ZodObject<{
                    events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"active">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"paused">;
                    by: z.ZodEnum<{
                        machine: "machine";
                        operator: "operator";
                    }>;
                    reason: z.ZodString;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"retired">;
                }, z.core.$strip>], "kind">;
                provenance: z.ZodEnum<{
                    auto: "auto";
                    manual: "manual";
                    migrated: "migrated";
                    suggested: "suggested";
                }>;
                evidence: z.ZodArray<z.ZodString>;
                carried: z.ZodInt;
                lastCarriedAt: z.ZodNullable<z.ZodISODateTime>;
                createdBy: z.ZodString;
                createdAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'mappings.preview': {
        readonly method: "POST";
        readonly path: "/mappings/preview";
        readonly summary: "How many open events a mapping would resolve. Pass `throughSeq` and `count` on to create it for exactly those.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly body: z.ZodObject<{
            installationId: z.ZodTemplateLiteral<`inst_${string}`>;
            resourceId: z.ZodTemplateLiteral<`res_${string}`>;
            destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"project">;
                id: z.ZodTemplateLiteral<`prj_${string}`>;
            }, z.core.$strip>], "kind">;
            filter: z.ZodDefault<z.ZodObject<{
                events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                count: z.ZodInt;
                throughSeq: z.ZodInt;
                groupKey: z.ZodString;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'mappings.create': {
        readonly method: "POST";
        readonly path: "/mappings";
        readonly summary: "Creates a mapping and resolves the open events that the preview counted.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "decide";
        };
        readonly body: z.ZodObject<{
            installationId: z.ZodTemplateLiteral<`inst_${string}`>;
            resourceId: z.ZodTemplateLiteral<`res_${string}`>;
            destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"project">;
                id: z.ZodTemplateLiteral<`prj_${string}`>;
            }, z.core.$strip>], "kind">;
            filter: z.ZodDefault<z.ZodObject<{
                events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>>;
            resolve: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                throughSeq: z.ZodInt;
                count: z.ZodInt;
            }, z.core.$strict>>>;
        }, z.core.$strict>;
        readonly idempotent: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                mapping: z.ZodObject<{
                    id: z.ZodTemplateLiteral<`map_${string}`>;
                    installationId: z.ZodTemplateLiteral<`inst_${string}`>;
                    resourceId: z.ZodTemplateLiteral<`res_${string}`>;
                    destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"project">;
                        id: z.ZodTemplateLiteral<`prj_${string}`>;
                    }, z.core.$strip>], "kind">;
                    filter: z.ZodObject<{
                        events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                        branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                        paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    }, z.core.$strict>;
                    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"active">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"paused">;
                        by: z.ZodEnum<{
                            machine: "machine";
                            operator: "operator";
                        }>;
                        reason: z.ZodString;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"retired">;
                    }, z.core.$strip>], "kind">;
                    provenance: z.ZodEnum<{
                        auto: "auto";
                        manual: "manual";
                        migrated: "migrated";
                        suggested: "suggested";
                    }>;
                    evidence: z.ZodArray<z.ZodString>;
                    carried: z.ZodInt;
                    lastCarriedAt: z.ZodNullable<z.ZodISODateTime>;
                    createdBy: z.ZodString;
                    createdAt: z.ZodISODateTime;
                    version: z.ZodInt;
                }, z.core.$loose>;
                result: z.ZodObject<{
                    applied: z.ZodInt;
                    skipped: z.ZodArray<z.ZodObject<{
                        id: z.ZodTemplateLiteral<`evt_${string}`>;
                        code: z.ZodEnum<{
                            decided_since: "decided_since";
                            not_found: "not_found";
                            not_open: "not_open";
                        }>;
                    }, z.core.$strip>>;
                    arrivedLater: z.ZodInt;
                    takenAlong: z.ZodDefault<z.ZodInt>;
                }, z.core.$loose>;
            }, z.core.$strip>;
            readonly status: 200 | 201;
        };
    };
    readonly 'mappings.update': {
        readonly method: "PATCH";
        readonly path: "/mappings/{id}";
        readonly summary: "Pauses, resumes or retires a mapping.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "decide";
        };
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`map_${string}`>;
        }, z.core.$strict>;
        readonly body: z.ZodDiscriminatedUnion<[z.ZodObject<{
            transition: z.ZodLiteral<"pause">;
            reason: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            transition: z.ZodLiteral<"resume">;
        }, z.core.$strict>, z.ZodObject<{
            transition: z.ZodLiteral<"retire">;
        }, z.core.$strict>], "transition">;
        readonly versioned: true;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`map_${string}`>;
                installationId: z.ZodTemplateLiteral<`inst_${string}`>;
                resourceId: z.ZodTemplateLiteral<`res_${string}`>;
                destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"project">;
                    id: z.ZodTemplateLiteral<`prj_${string}`>;
                }, z.core.$strip>], "kind">;
                filter: z.ZodObject<{
                    events: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
                    paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"active">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"paused">;
                    by: z.ZodEnum<{
                        machine: "machine";
                        operator: "operator";
                    }>;
                    reason: z.ZodString;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"retired">;
                }, z.core.$strip>], "kind">;
                provenance: z.ZodEnum<{
                    auto: "auto";
                    manual: "manual";
                    migrated: "migrated";
                    suggested: "suggested";
                }>;
                evidence: z.ZodArray<z.ZodString>;
                carried: z.ZodInt;
                lastCarriedAt: z.ZodNullable<z.ZodISODateTime>;
                createdBy: z.ZodString;
                createdAt: z.ZodISODateTime;
                version: z.ZodInt;
            }, z.core.$loose>;
            readonly status: 200 | 201 | 202;
        };
    };
};
