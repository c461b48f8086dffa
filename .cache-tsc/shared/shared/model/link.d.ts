import { z } from 'zod';
/**
 *   active ──expire──▶ expired
 *     │ ▲──renew────────┘ │
 *     └──revoke──▶ revoked {by} ◀──revoke──┘      (nothing comes after: whoever comes back gets another link)
 */
export declare const linkStateSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
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
}, z.core.$strip>], "kind">;
export type LinkState = z.infer<typeof linkStateSchema>;
export declare const linkStateKindSchema: z.ZodEnum<{
    active: "active";
    expired: "expired";
    revoked: "revoked";
}>;
export type LinkTransition = {
    readonly kind: 'expire';
} | {
    readonly kind: 'renew';
} | {
    readonly kind: 'revoke';
    readonly by: 'operator' | 'deactivation' | 'provider';
};
/** The next state, or throws `link.illegal_transition`. */
export declare function nextLinkState(state: LinkState, transition: LinkTransition): LinkState;
/** Who a member is at a provider, through one installation. Optional: nothing is routed by it. */
export declare const linkSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`link_${string}`>;
    installationId: z.ZodTemplateLiteral<`inst_${string}`>;
    memberId: z.ZodTemplateLiteral<`mem_${string}`>;
    providerUserId: z.ZodString;
    login: z.ZodString;
    scopes: z.ZodArray<z.ZodString>;
    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
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
    }, z.core.$strip>], "kind">;
    createdAt: z.ZodISODateTime;
    version: z.ZodInt;
}, z.core.$loose>;
export type Link = z.infer<typeof linkSchema>;
export declare const createLinkInput: z.ZodObject<{
    installationId: z.ZodTemplateLiteral<`inst_${string}`>;
    memberId: z.ZodTemplateLiteral<`mem_${string}`>;
    providerUserId: z.ZodString;
    login: z.ZodString;
    scopes: z.ZodDefault<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
