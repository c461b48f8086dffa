import { z } from 'zod';
export declare const providerSchema: z.ZodEnum<{
    github: "github";
    gitlab: "gitlab";
    jira: "jira";
    linear: "linear";
    slack: "slack";
}>;
export type Provider = z.infer<typeof providerSchema>;
