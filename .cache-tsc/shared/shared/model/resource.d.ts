import { z } from 'zod';
export declare const resourceKindSchema: z.ZodEnum<{
    channel: "channel";
    group: "group";
    project: "project";
    repository: "repository";
    team: "team";
}>;
export type ResourceKind = z.infer<typeof resourceKindSchema>;
/** One thing that an installation can see. Identity is the provider's immutable id; names are labels. */
export declare const resourceSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`res_${string}`>;
    installationId: z.ZodTemplateLiteral<`inst_${string}`>;
    kind: z.ZodEnum<{
        channel: "channel";
        group: "group";
        project: "project";
        repository: "repository";
        team: "team";
    }>;
    externalId: z.ZodString;
    fullName: z.ZodString;
    private: z.ZodBoolean;
    archived: z.ZodBoolean;
    fork: z.ZodBoolean;
    defaultBranch: z.ZodNullable<z.ZodString>;
    firstSeenAt: z.ZodISODateTime;
    lastSeenAt: z.ZodISODateTime;
    removedAt: z.ZodNullable<z.ZodISODateTime>;
    version: z.ZodInt;
}, z.core.$loose>;
export type Resource = z.infer<typeof resourceSchema>;
export declare const addResourceInput: z.ZodObject<{
    kind: z.ZodDefault<z.ZodEnum<{
        channel: "channel";
        group: "group";
        project: "project";
        repository: "repository";
        team: "team";
    }>>;
    externalId: z.ZodString;
    fullName: z.ZodString;
    private: z.ZodDefault<z.ZodBoolean>;
    archived: z.ZodDefault<z.ZodBoolean>;
    fork: z.ZodDefault<z.ZodBoolean>;
    defaultBranch: z.ZodDefault<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
