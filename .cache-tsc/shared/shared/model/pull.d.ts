import { z } from 'zod';
import type { Instant } from './instant.ts';
/**
 * Every state can begin and is given a new key; what ends a pull ends it whatever another process wrote meanwhile.
 *
 *   never ──begin──▶ pulling ──finish──▶ idle {until}
 *                     │ │ │
 *                     │ │ └──limit──▶ waiting_for_limit {until}
 *                     │ └────fail───▶ failing {since, code, until}    since: the first of the failures in a row
 *                     └─────refuse──▶ key_refused {since}             until a new key, a start or a command
 *   any ──renew──▶ never, or idle {until: now} where something was pulled before
 */
export declare const pullStateSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"never">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"pulling">;
    since: z.ZodISODateTime;
    failingSince: z.ZodNullable<z.ZodISODateTime>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"idle">;
    until: z.ZodISODateTime;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"waiting_for_limit">;
    until: z.ZodISODateTime;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"failing">;
    since: z.ZodISODateTime;
    code: z.ZodString;
    until: z.ZodISODateTime;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"key_refused">;
    since: z.ZodISODateTime;
}, z.core.$strip>], "kind">;
export type PullState = z.infer<typeof pullStateSchema>;
export type PullTransition = {
    readonly kind: 'begin';
} | {
    readonly kind: 'finish';
    readonly until: Instant;
} | {
    readonly kind: 'limit';
    readonly until: Instant;
} | {
    readonly kind: 'fail';
    readonly code: string;
    readonly until: Instant;
} | {
    readonly kind: 'refuse';
} | {
    readonly kind: 'renew';
    readonly pulledBefore: boolean;
};
export declare function nextPullState(state: PullState, transition: PullTransition, now: Instant): PullState;
/** Between these times events may be missing here, and the provider keeps them no longer. */
export declare const pullGapSchema: z.ZodObject<{
    from: z.ZodISODateTime;
    to: z.ZodISODateTime;
    cause: z.ZodEnum<{
        outage: "outage";
        unreadable: "unreadable";
    }>;
    count: z.ZodNullable<z.ZodInt>;
    notedAt: z.ZodISODateTime;
}, z.core.$loose>;
export type PullGap = z.infer<typeof pullGapSchema>;
/** How the deliveries of an app are fetched from its provider. */
export declare const pullSchema: z.ZodObject<{
    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"never">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"pulling">;
        since: z.ZodISODateTime;
        failingSince: z.ZodNullable<z.ZodISODateTime>;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"idle">;
        until: z.ZodISODateTime;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"waiting_for_limit">;
        until: z.ZodISODateTime;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"failing">;
        since: z.ZodISODateTime;
        code: z.ZodString;
        until: z.ZodISODateTime;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"key_refused">;
        since: z.ZodISODateTime;
    }, z.core.$strip>], "kind">;
    apiUrl: z.ZodString;
    keyFingerprint: z.ZodString;
    coveredUntil: z.ZodNullable<z.ZodISODateTime>;
    last: z.ZodNullable<z.ZodObject<{
        at: z.ZodISODateTime;
        listed: z.ZodInt;
        stored: z.ZodInt;
    }, z.core.$strip>>;
    unreadable: z.ZodInt;
    gaps: z.ZodArray<z.ZodObject<{
        from: z.ZodISODateTime;
        to: z.ZodISODateTime;
        cause: z.ZodEnum<{
            outage: "outage";
            unreadable: "unreadable";
        }>;
        count: z.ZodNullable<z.ZodInt>;
        notedAt: z.ZodISODateTime;
    }, z.core.$loose>>;
}, z.core.$loose>;
export type Pull = z.infer<typeof pullSchema>;
