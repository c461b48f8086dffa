import { z } from 'zod';
/** What a project's build reports about the code it works on. */
export declare const gitSignalSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`sig_${string}`>;
    projectId: z.ZodTemplateLiteral<`prj_${string}`>;
    repoSlug: z.ZodString;
    providerHost: z.ZodString;
    branch: z.ZodNullable<z.ZodString>;
    observedAt: z.ZodISODateTime;
}, z.core.$loose>;
export type GitSignal = z.infer<typeof gitSignalSchema>;
export declare const reportGitSignalInput: z.ZodObject<{
    projectId: z.ZodTemplateLiteral<`prj_${string}`>;
    remoteUrl: z.ZodString;
    branch: z.ZodDefault<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
