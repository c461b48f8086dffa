import { z } from 'zod';
/**
 * A person of a workspace.
 *
 *   active ⇄ deactivated        (deactivate revokes their links; reactivate brings none of them back)
 */
export declare const memberSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`mem_${string}`>;
    name: z.ZodString;
    email: z.ZodString;
    role: z.ZodEnum<{
        admin: "admin";
        engineer: "engineer";
        operator: "operator";
        viewer: "viewer";
    }>;
    deactivatedAt: z.ZodNullable<z.ZodISODateTime>;
    createdAt: z.ZodISODateTime;
    version: z.ZodInt;
}, z.core.$loose>;
export type Member = z.infer<typeof memberSchema>;
export declare const memberStateSchema: z.ZodEnum<{
    active: "active";
    deactivated: "deactivated";
}>;
export type MemberState = z.infer<typeof memberStateSchema>;
export declare const createMemberInput: z.ZodObject<{
    name: z.ZodString;
    email: z.ZodEmail;
    role: z.ZodEnum<{
        admin: "admin";
        engineer: "engineer";
        operator: "operator";
        viewer: "viewer";
    }>;
}, z.core.$strict>;
/** What is left out stays as it is. */
export declare const updateMemberInput: z.ZodObject<{
    name: z.ZodOptional<z.ZodString>;
    role: z.ZodOptional<z.ZodEnum<{
        admin: "admin";
        engineer: "engineer";
        operator: "operator";
        viewer: "viewer";
    }>>;
}, z.core.$strict>;
/** By what an address is told from others. The schema lets only ASCII through, so no language's casing matters. */
export declare function emailKey(email: string): string;
/** When the member is deactivated after the step, or throws `member.illegal_transition`. */
export declare function nextDeactivatedAt({ deactivatedAt }: Pick<Member, 'deactivatedAt'>, step: {
    readonly kind: 'deactivate';
    readonly at: Member['createdAt'];
} | {
    readonly kind: 'reactivate';
}): Member['deactivatedAt'];
