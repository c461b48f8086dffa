import { z } from 'zod';
/** Least figures: providers send a delivery again for days, and a console may be away for weeks. */
export declare const retentionLimits: {
    readonly bodyDays: 7;
    readonly eventDays: 30;
    readonly feedDays: 30;
};
export declare const defaultRetention: {
    readonly bodyDays: 90;
    readonly eventDays: 365;
    readonly feedDays: 90;
};
/** How long a workspace keeps what nobody waits for any more. What is open or snoozed stays, however old. */
export declare const retentionPolicySchema: z.ZodObject<{
    bodyDays: z.ZodInt;
    eventDays: z.ZodInt;
    feedDays: z.ZodInt;
    version: z.ZodInt;
}, z.core.$strip>;
export type RetentionPolicy = z.infer<typeof retentionPolicySchema>;
/** What is left out stays as it is. */
export declare const setRetentionInput: z.ZodObject<{
    bodyDays: z.ZodOptional<z.ZodInt>;
    eventDays: z.ZodOptional<z.ZodInt>;
    feedDays: z.ZodOptional<z.ZodInt>;
}, z.core.$strict>;
