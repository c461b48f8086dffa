import { z } from 'zod';
export declare const projectChoiceSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`prj_${string}`>;
    name: z.ZodString;
    slug: z.ZodString;
    mappings: z.ZodInt;
}, z.core.$strip>;
export type ProjectChoice = z.infer<typeof projectChoiceSchema>;
export declare const installationRowSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`inst_${string}`>;
    provider: z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>;
    host: z.ZodString;
    externalInstallationId: z.ZodString;
    accountLogin: z.ZodString;
    accountKind: z.ZodString;
    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"pending">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"active">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"suspended">;
        by: z.ZodEnum<{
            operator: "operator";
            provider: "provider";
        }>;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"error">;
        code: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"revoked">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"disconnected">;
    }, z.core.$strip>], "kind">;
    resources: z.ZodInt;
    mapped: z.ZodInt;
    openItems: z.ZodInt;
    lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
}, z.core.$strip>;
export type InstallationRow = z.infer<typeof installationRowSchema>;
export declare const resourceRowSchema: z.ZodObject<{
    id: z.ZodString;
    fullName: z.ZodString;
    kind: z.ZodString;
    private: z.ZodBoolean;
    archived: z.ZodBoolean;
    removedAt: z.ZodNullable<z.ZodISODateTime>;
    destinations: z.ZodArray<z.ZodString>;
    openItems: z.ZodInt;
}, z.core.$strip>;
export type ResourceRow = z.infer<typeof resourceRowSchema>;
/** How an app's deliveries are fetched, and since when some may be missing. */
export declare const pullStatusSchema: z.ZodObject<{
    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"never">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"pulling">;
        since: z.ZodISODateTime;
        failingSince: z.ZodNullable<z.ZodISODateTime>;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"idle">;
        until: z.ZodISODateTime;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"waiting_for_limit">;
        until: z.ZodISODateTime;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"failing">;
        since: z.ZodISODateTime;
        code: z.ZodString;
        until: z.ZodISODateTime;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"key_refused">;
        since: z.ZodISODateTime;
    }, z.core.$strip>], "kind">;
    coveredUntil: z.ZodNullable<z.ZodISODateTime>;
    unreadable: z.ZodInt;
    gaps: z.ZodArray<z.ZodObject<{
        from: z.ZodISODateTime;
        to: z.ZodISODateTime;
        cause: z.ZodEnum<{
            outage: "outage";
            unreadable: "unreadable";
        }>;
        count: z.ZodNullable<z.ZodInt>;
        notedAt: z.ZodISODateTime;
    }, z.core.$loose>>;
    id: z.ZodString;
    name: z.ZodString;
}, z.core.$strip>;
export type PullStatus = z.infer<typeof pullStatusSchema>;
export declare const mappingRowSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`map_${string}`>;
    provider: z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>;
    resourceName: z.ZodString;
    installationLogin: z.ZodString;
    projectName: z.ZodString;
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
    unsynced: z.ZodBoolean;
}, z.core.$strip>;
export type MappingRow = z.infer<typeof mappingRowSchema>;
export declare const catalogCalls: {
    readonly 'projects.search': import("./call.ts").Call<z.ZodObject<{
        offset: z.ZodInt;
        limit: z.ZodInt;
        text: z.ZodDefault<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
            id: z.ZodTemplateLiteral<`prj_${string}`>;
            name: z.ZodString;
            slug: z.ZodString;
            mappings: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'installations.list': import("./call.ts").Call<z.ZodObject<{
        offset: z.ZodInt;
        limit: z.ZodInt;
        text: z.ZodDefault<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
            id: z.ZodTemplateLiteral<`inst_${string}`>;
            provider: z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>;
            host: z.ZodString;
            externalInstallationId: z.ZodString;
            accountLogin: z.ZodString;
            accountKind: z.ZodString;
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"pending">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"active">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"suspended">;
                by: z.ZodEnum<{
                    operator: "operator";
                    provider: "provider";
                }>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"error">;
                code: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"revoked">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"disconnected">;
            }, z.core.$strip>], "kind">;
            resources: z.ZodInt;
            mapped: z.ZodInt;
            openItems: z.ZodInt;
            lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'installations.resources': import("./call.ts").Call<z.ZodObject<{
        offset: z.ZodInt;
        limit: z.ZodInt;
        text: z.ZodDefault<z.ZodString>;
        id: z.ZodTemplateLiteral<`inst_${string}`>;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            fullName: z.ZodString;
            kind: z.ZodString;
            private: z.ZodBoolean;
            archived: z.ZodBoolean;
            removedAt: z.ZodNullable<z.ZodISODateTime>;
            destinations: z.ZodArray<z.ZodString>;
            openItems: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    /** Empty where none of the installation's apps is pulled, and where the service doesn't say. */
    readonly 'installations.pulls': import("./call.ts").Call<z.ZodObject<{
        provider: z.ZodEnum<{
            github: "github";
            gitlab: "gitlab";
            jira: "jira";
            linear: "linear";
            slack: "slack";
        }>;
        host: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        pulls: z.ZodArray<z.ZodObject<{
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"never">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"pulling">;
                since: z.ZodISODateTime;
                failingSince: z.ZodNullable<z.ZodISODateTime>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"idle">;
                until: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"waiting_for_limit">;
                until: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"failing">;
                since: z.ZodISODateTime;
                code: z.ZodString;
                until: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"key_refused">;
                since: z.ZodISODateTime;
            }, z.core.$strip>], "kind">;
            coveredUntil: z.ZodNullable<z.ZodISODateTime>;
            unreadable: z.ZodInt;
            gaps: z.ZodArray<z.ZodObject<{
                from: z.ZodISODateTime;
                to: z.ZodISODateTime;
                cause: z.ZodEnum<{
                    outage: "outage";
                    unreadable: "unreadable";
                }>;
                count: z.ZodNullable<z.ZodInt>;
                notedAt: z.ZodISODateTime;
            }, z.core.$loose>>;
            id: z.ZodString;
            name: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'mappings.list': import("./call.ts").Call<z.ZodObject<{
        offset: z.ZodInt;
        limit: z.ZodInt;
        text: z.ZodDefault<z.ZodString>;
        state: z.ZodEnum<{
            active: "active";
            current: "current";
            paused: "paused";
            retired: "retired";
        }>;
        sort: z.ZodEnum<{
            carried: "carried";
            newest: "newest";
            resource: "resource";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
            id: z.ZodTemplateLiteral<`map_${string}`>;
            provider: z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>;
            resourceName: z.ZodString;
            installationLogin: z.ZodString;
            projectName: z.ZodString;
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
            unsynced: z.ZodBoolean;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
};
