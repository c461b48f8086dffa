import { z } from 'zod';
export declare const projectSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`prj_${string}`>;
    slug: z.ZodString;
    name: z.ZodString;
    archivedAt: z.ZodNullable<z.ZodISODateTime>;
    createdAt: z.ZodISODateTime;
    version: z.ZodInt;
}, z.core.$loose>;
export type Project = z.infer<typeof projectSchema>;
export declare const createProjectInput: z.ZodObject<{
    slug: z.ZodString;
    name: z.ZodString;
}, z.core.$strict>;
