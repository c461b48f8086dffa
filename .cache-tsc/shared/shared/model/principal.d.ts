import { z } from 'zod';
/** Which workspaces a token covers: the header only selects among them. */
export declare const grantSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"all">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"workspaces">;
    ids: z.ZodArray<z.ZodString>;
}, z.core.$strip>], "kind">;
export type Grant = z.infer<typeof grantSchema>;
/** Whoever a request speaks for. */
export declare const principalSchema: z.ZodObject<{
    tokenId: z.ZodTemplateLiteral<`tok_${string}`>;
    name: z.ZodString;
    role: z.ZodEnum<{
        admin: "admin";
        engineer: "engineer";
        operator: "operator";
        viewer: "viewer";
    }>;
    grant: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"all">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"workspaces">;
        ids: z.ZodArray<z.ZodString>;
    }, z.core.$strip>], "kind">;
}, z.core.$strip>;
export type Principal = z.infer<typeof principalSchema>;
/** An operator token as it may be shown: the token itself is returned once, when it is made. */
export declare const operatorTokenSchema: z.ZodObject<{
    tokenId: z.ZodTemplateLiteral<`tok_${string}`>;
    name: z.ZodString;
    role: z.ZodEnum<{
        admin: "admin";
        engineer: "engineer";
        operator: "operator";
        viewer: "viewer";
    }>;
    grant: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"all">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"workspaces">;
        ids: z.ZodArray<z.ZodString>;
    }, z.core.$strip>], "kind">;
    createdAt: z.ZodISODateTime;
    revokedAt: z.ZodNullable<z.ZodISODateTime>;
}, z.core.$strip>;
export type OperatorToken = z.infer<typeof operatorTokenSchema>;
