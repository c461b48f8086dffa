import { z } from 'zod';
export declare const slugSchema: z.ZodString;
/** The tenant of the seeds: everything but provider apps belongs to exactly one. */
export declare const workspaceSchema: z.ZodObject<{
    id: z.ZodString;
    slug: z.ZodString;
    name: z.ZodString;
    connectorsTenantId: z.ZodString;
    production: z.ZodBoolean;
    createdAt: z.ZodISODateTime;
}, z.core.$loose>;
export type Workspace = z.infer<typeof workspaceSchema>;
export declare const createWorkspaceInput: z.ZodObject<{
    slug: z.ZodString;
    name: z.ZodString;
    production: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
