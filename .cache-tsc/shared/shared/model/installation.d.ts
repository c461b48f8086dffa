import { z } from 'zod';
/**
 *   pending ──prove──▶ active ◀──unsuspend── suspended {by}
 *                        │ ──suspend──▶ ▲
 *   any but the last two ├──revoke──▶ revoked
 *                        ├──disconnect──▶ disconnected
 *                        └──fail──▶ error {code} ──recover──▶ active
 */
export declare const installationStateSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
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
export type InstallationState = z.infer<typeof installationStateSchema>;
export type InstallationTransition = {
    readonly kind: 'prove';
} | {
    readonly kind: 'suspend';
    readonly by: 'provider' | 'operator';
} | {
    readonly kind: 'unsuspend';
    readonly by: 'provider' | 'operator';
} | {
    readonly kind: 'fail';
    readonly code: string;
} | {
    readonly kind: 'recover';
} | {
    readonly kind: 'revoke';
} | {
    readonly kind: 'disconnect';
};
/** The next state, or throws `installation.illegal_transition`. A provider's unsuspend doesn't lift an operator's suspension. */
export declare function nextInstallationState(state: InstallationState, transition: InstallationTransition): InstallationState;
/** Whether nothing comes after this state: whoever comes back comes as another installation. */
export declare function isOver(state: InstallationState): boolean;
export declare const accountSchema: z.ZodObject<{
    externalId: z.ZodString;
    login: z.ZodString;
    kind: z.ZodEnum<{
        enterprise: "enterprise";
        organization: "organization";
        site: "site";
        user: "user";
    }>;
}, z.core.$strip>;
export type Account = z.infer<typeof accountSchema>;
/** A workspace's connection to one account at one provider. It never names a project: mappings do. */
export declare const installationSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`inst_${string}`>;
    provider: z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>;
    host: z.ZodString;
    mode: z.ZodEnum<{
        github_app: "github_app";
        nango: "nango";
        oauth: "oauth";
        token: "token";
    }>;
    externalInstallationId: z.ZodString;
    account: z.ZodObject<{
        externalId: z.ZodString;
        login: z.ZodString;
        kind: z.ZodEnum<{
            enterprise: "enterprise";
            organization: "organization";
            site: "site";
            user: "user";
        }>;
    }, z.core.$strip>;
    resourceSelection: z.ZodEnum<{
        all: "all";
        selected: "selected";
    }>;
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
    lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
    installedAt: z.ZodISODateTime;
    version: z.ZodInt;
}, z.core.$loose>;
export type Installation = z.infer<typeof installationSchema>;
export declare const createInstallationInput: z.ZodObject<{
    provider: z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>;
    host: z.ZodOptional<z.ZodString>;
    externalInstallationId: z.ZodString;
    account: z.ZodObject<{
        externalId: z.ZodString;
        login: z.ZodString;
        kind: z.ZodEnum<{
            enterprise: "enterprise";
            organization: "organization";
            site: "site";
            user: "user";
        }>;
    }, z.core.$strip>;
    resourceSelection: z.ZodDefault<z.ZodEnum<{
        all: "all";
        selected: "selected";
    }>>;
    active: z.ZodDefault<z.ZodBoolean>;
    webhookSecret: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** A new installation, with the path of its own address where it has one: shown to whoever made it. */
export declare const createdInstallationSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`inst_${string}`>;
    provider: z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>;
    host: z.ZodString;
    mode: z.ZodEnum<{
        github_app: "github_app";
        nango: "nango";
        oauth: "oauth";
        token: "token";
    }>;
    externalInstallationId: z.ZodString;
    account: z.ZodObject<{
        externalId: z.ZodString;
        login: z.ZodString;
        kind: z.ZodEnum<{
            enterprise: "enterprise";
            organization: "organization";
            site: "site";
            user: "user";
        }>;
    }, z.core.$strip>;
    resourceSelection: z.ZodEnum<{
        all: "all";
        selected: "selected";
    }>;
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
    lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
    installedAt: z.ZodISODateTime;
    version: z.ZodInt;
    webhookPath: z.ZodNullable<z.ZodString>;
}, z.core.$loose>;
export type CreatedInstallation = z.infer<typeof createdInstallationSchema>;
