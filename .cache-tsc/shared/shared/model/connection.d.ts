import { z } from 'zod';
import type { ConnectionId, InstallationId, LinkId } from './ids.ts';
/** How a connection reaches its provider: by ourselves, or through Nango, where (providerConfigKey, connectionId) is its key. */
export declare const transportSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"direct">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"nango">;
    providerConfigKey: z.ZodString;
    connectionId: z.ZodString;
    contract: z.ZodEnum<{
        legacy: "legacy";
        v2: "v2";
    }>;
    tags: z.ZodRecord<z.ZodString, z.ZodString>;
}, z.core.$strip>], "kind">;
export type Transport = z.infer<typeof transportSchema>;
/** Whose connection it is: each installation and each link has exactly one. */
export declare const connectionSubjectSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"installation">;
    id: z.ZodTemplateLiteral<`inst_${string}`>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"link">;
    id: z.ZodTemplateLiteral<`link_${string}`>;
}, z.core.$strip>], "kind">;
export type ConnectionSubject = z.infer<typeof connectionSubjectSchema>;
export declare const healthKindSchema: z.ZodEnum<{
    backing_off: "backing_off";
    dead: "dead";
    failing: "failing";
    healthy: "healthy";
    never_used: "never_used";
    paused: "paused";
    unknown: "unknown";
}>;
export type HealthKind = z.infer<typeof healthKindSchema>;
/** The states of installations and of links, by name. */
export declare const connectionStateKindSchema: z.ZodEnum<{
    active: "active";
    disconnected: "disconnected";
    error: "error";
    expired: "expired";
    pending: "pending";
    revoked: "revoked";
    suspended: "suspended";
}>;
export type ConnectionStateKind = z.infer<typeof connectionStateKindSchema>;
export declare const connectionSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`conn_${string}`>;
    subject: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"installation">;
        id: z.ZodTemplateLiteral<`inst_${string}`>;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"link">;
        id: z.ZodTemplateLiteral<`link_${string}`>;
    }, z.core.$strip>], "kind">;
    provider: z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>;
    host: z.ZodString;
    login: z.ZodString;
    transport: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"direct">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"nango">;
        providerConfigKey: z.ZodString;
        connectionId: z.ZodString;
        contract: z.ZodEnum<{
            legacy: "legacy";
            v2: "v2";
        }>;
        tags: z.ZodRecord<z.ZodString, z.ZodString>;
    }, z.core.$strip>], "kind">;
    state: z.ZodUnion<readonly [z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"active">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"expired">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"revoked">;
        by: z.ZodEnum<{
            deactivation: "deactivation";
            operator: "operator";
            provider: "provider";
        }>;
    }, z.core.$strip>], "kind">, z.ZodDiscriminatedUnion<[z.ZodObject<{
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
    }, z.core.$strip>], "kind">]>;
    health: z.ZodObject<{
        kind: z.ZodEnum<{
            backing_off: "backing_off";
            dead: "dead";
            failing: "failing";
            healthy: "healthy";
            never_used: "never_used";
            paused: "paused";
            unknown: "unknown";
        }>;
        basis: z.ZodString;
    }, z.core.$strip>;
    lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
    createdAt: z.ZodISODateTime;
}, z.core.$loose>;
export type Connection = z.infer<typeof connectionSchema>;
/** The id of whoever's connection it is, under another prefix: one leads to the other without a look-up. */
export declare function connectionIdOf(subjectId: InstallationId | LinkId): ConnectionId;
