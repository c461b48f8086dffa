import { z } from 'zod';
/** What one decision would solve. */
export declare const groupSchema: z.ZodObject<{
    groupKey: z.ZodString;
    reason: z.ZodEnum<{
        AMBIGUOUS: "AMBIGUOUS";
        AUTO_ROUTED: "AUTO_ROUTED";
        AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
        FILTERED_OUT: "FILTERED_OUT";
        INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
        INSTALLATION_ERROR: "INSTALLATION_ERROR";
        INSTALLATION_PENDING: "INSTALLATION_PENDING";
        INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
        INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
        LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
        LOW_CONFIDENCE: "LOW_CONFIDENCE";
        MAPPED: "MAPPED";
        MAPPING_PAUSED: "MAPPING_PAUSED";
        MUTED_BY_POLICY: "MUTED_BY_POLICY";
        NOT_MUTED: "NOT_MUTED";
        NOT_REACHED: "NOT_REACHED";
        NO_CANDIDATE: "NO_CANDIDATE";
        NO_INSTALLATION: "NO_INSTALLATION";
        NO_MAPPING: "NO_MAPPING";
        NO_RESOURCE: "NO_RESOURCE";
        NO_RULES: "NO_RULES";
        PARSED: "PARSED";
        PARSE_FAILED: "PARSE_FAILED";
        UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
    }>;
    provider: z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>;
    subject: z.ZodString;
    installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
    resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
    open: z.ZodInt;
    snoozed: z.ZodInt;
    firstSeenAt: z.ZodISODateTime;
    lastSeenAt: z.ZodISODateTime;
    newestEventId: z.ZodTemplateLiteral<`evt_${string}`>;
}, z.core.$loose>;
export type Group = z.infer<typeof groupSchema>;
