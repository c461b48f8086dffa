import { z } from 'zod';
export declare const deepLinkSchema: z.ZodObject<{
    workspaceId: z.ZodNullable<z.ZodString>;
    target: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"screen">;
        screen: z.ZodEnum<{
            inbox: "inbox";
            installations: "installations";
            mappings: "mappings";
            operations: "operations";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"event">;
        id: z.ZodTemplateLiteral<`evt_${string}`>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"group">;
        groupKey: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"mapping">;
        id: z.ZodTemplateLiteral<`map_${string}`>;
    }, z.core.$strict>], "kind">;
}, z.core.$strict>;
/** Where a row stands in the plain list that has it, newest first. */
export declare const placeSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"inbox">;
    state: z.ZodEnum<{
        ignored: "ignored";
        mapped: "mapped";
        open: "open";
        snoozed: "snoozed";
    }>;
    groupKey: z.ZodString;
    subject: z.ZodString;
    groupIndex: z.ZodInt;
    event: z.ZodNullable<z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
        index: z.ZodInt;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"mappings">;
    state: z.ZodEnum<{
        current: "current";
        retired: "retired";
    }>;
    id: z.ZodTemplateLiteral<`map_${string}`>;
    index: z.ZodInt;
}, z.core.$strip>], "kind">;
export type Place = z.infer<typeof placeSchema>;
export declare const linkCalls: {
    /** Where the row of a link is in the open workspace; null where it isn't. */
    readonly 'links.find': import("./call.ts").Call<z.ZodDiscriminatedUnion<readonly [z.ZodObject<{
        kind: z.ZodLiteral<"event">;
        id: z.ZodTemplateLiteral<`evt_${string}`>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"group">;
        groupKey: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"mapping">;
        id: z.ZodTemplateLiteral<`map_${string}`>;
    }, z.core.$strict>], "kind">, z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"inbox">;
        state: z.ZodEnum<{
            ignored: "ignored";
            mapped: "mapped";
            open: "open";
            snoozed: "snoozed";
        }>;
        groupKey: z.ZodString;
        subject: z.ZodString;
        groupIndex: z.ZodInt;
        event: z.ZodNullable<z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
            index: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"mappings">;
        state: z.ZodEnum<{
            current: "current";
            retired: "retired";
        }>;
        id: z.ZodTemplateLiteral<`map_${string}`>;
        index: z.ZodInt;
    }, z.core.$strip>], "kind">>>;
};
