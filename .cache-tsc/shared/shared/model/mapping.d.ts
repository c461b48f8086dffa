import { z } from 'zod';
/** Glob lists; an empty list accepts everything. */
export declare const mappingFilterSchema: z.ZodObject<{
    events: z.ZodDefault<z.ZodArray<z.ZodString>>;
    branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
    paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
export type MappingFilter = z.infer<typeof mappingFilterSchema>;
export declare const emptyFilter: MappingFilter;
/** Where routed events go; one more kind is one more member here. */
export declare const destinationSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"project">;
    id: z.ZodTemplateLiteral<`prj_${string}`>;
}, z.core.$strip>], "kind">;
export type Destination = z.infer<typeof destinationSchema>;
/**
 *   active ⇄ paused {by, reason}
 *      └──retire──▶ retired ◀──retire──┘      (retired ──restore──▶ active: only by undo)
 */
export declare const mappingStateSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
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
export type MappingState = z.infer<typeof mappingStateSchema>;
export declare const provenanceSchema: z.ZodEnum<{
    auto: "auto";
    manual: "manual";
    migrated: "migrated";
    suggested: "suggested";
}>;
export type Provenance = z.infer<typeof provenanceSchema>;
export declare const mappingSchema: z.ZodObject<{
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
export type Mapping = z.infer<typeof mappingSchema>;
