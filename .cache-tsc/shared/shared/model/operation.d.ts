import { z } from 'zod';
/** What a decision acts on, fixed when it is made: the count shown is the count acted on. */
export declare const frozenSelectionSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"items">;
    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"group">;
    groupKey: z.ZodString;
    throughSeq: z.ZodInt;
    count: z.ZodInt;
    withBelow: z.ZodOptional<z.ZodLiteral<true>>;
}, z.core.$strict>], "kind">;
export type FrozenSelection = z.infer<typeof frozenSelectionSchema>;
/** Named intents. A new one is a new member here, a case in the service, and a case in the replica's overlay. */
export declare const intentSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    type: z.ZodLiteral<"event.ignore">;
    selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"items">;
        ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"group">;
        groupKey: z.ZodString;
        throughSeq: z.ZodInt;
        count: z.ZodInt;
        withBelow: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>], "kind">;
    reason: z.ZodEnum<{
        handled_elsewhere: "handled_elsewhere";
        noise: "noise";
        not_ours: "not_ours";
        other: "other";
        test_data: "test_data";
    }>;
    note: z.ZodDefault<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"event.snooze">;
    selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"items">;
        ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"group">;
        groupKey: z.ZodString;
        throughSeq: z.ZodInt;
        count: z.ZodInt;
        withBelow: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>], "kind">;
    until: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"time">;
        at: z.ZodISODateTime;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"next_of_group">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"more_of_group">;
        count: z.ZodInt;
    }, z.core.$strip>], "kind">;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"event.wake">;
    selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"items">;
        ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"group">;
        groupKey: z.ZodString;
        throughSeq: z.ZodInt;
        count: z.ZodInt;
        withBelow: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>], "kind">;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"mapping.create">;
    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
    installationId: z.ZodTemplateLiteral<`inst_${string}`>;
    resourceId: z.ZodTemplateLiteral<`res_${string}`>;
    destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"project">;
        id: z.ZodTemplateLiteral<`prj_${string}`>;
    }, z.core.$strip>], "kind">;
    filter: z.ZodObject<{
        events: z.ZodDefault<z.ZodArray<z.ZodString>>;
        branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
        paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>;
    provenance: z.ZodEnum<{
        auto: "auto";
        manual: "manual";
        migrated: "migrated";
        suggested: "suggested";
    }>;
    evidence: z.ZodArray<z.ZodString>;
    selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"items">;
        ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"group">;
        groupKey: z.ZodString;
        throughSeq: z.ZodInt;
        count: z.ZodInt;
        withBelow: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>], "kind">>;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"mapping.pause">;
    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
    baseVersion: z.ZodInt;
    reason: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"mapping.resume">;
    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
    baseVersion: z.ZodInt;
    selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"items">;
        ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"group">;
        groupKey: z.ZodString;
        throughSeq: z.ZodInt;
        count: z.ZodInt;
        withBelow: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>], "kind">>;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"mapping.retire">;
    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
    baseVersion: z.ZodInt;
}, z.core.$strict>, z.ZodObject<{
    type: z.ZodLiteral<"op.undo">;
    target: z.ZodTemplateLiteral<`op_${string}`>;
}, z.core.$strict>], "type">;
export type Intent = z.infer<typeof intentSchema>;
export type IntentType = Intent['type'];
/** One decision on its way to the service. Its id is the idempotency key. */
export declare const operationSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`op_${string}`>;
    typeVersion: z.ZodDefault<z.ZodInt>;
    actor: z.ZodString;
    decidedAt: z.ZodISODateTime;
    intent: z.ZodDiscriminatedUnion<[z.ZodObject<{
        type: z.ZodLiteral<"event.ignore">;
        selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"items">;
            ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"group">;
            groupKey: z.ZodString;
            throughSeq: z.ZodInt;
            count: z.ZodInt;
            withBelow: z.ZodOptional<z.ZodLiteral<true>>;
        }, z.core.$strict>], "kind">;
        reason: z.ZodEnum<{
            handled_elsewhere: "handled_elsewhere";
            noise: "noise";
            not_ours: "not_ours";
            other: "other";
            test_data: "test_data";
        }>;
        note: z.ZodDefault<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        type: z.ZodLiteral<"event.snooze">;
        selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"items">;
            ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"group">;
            groupKey: z.ZodString;
            throughSeq: z.ZodInt;
            count: z.ZodInt;
            withBelow: z.ZodOptional<z.ZodLiteral<true>>;
        }, z.core.$strict>], "kind">;
        until: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"time">;
            at: z.ZodISODateTime;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"next_of_group">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"more_of_group">;
            count: z.ZodInt;
        }, z.core.$strip>], "kind">;
    }, z.core.$strict>, z.ZodObject<{
        type: z.ZodLiteral<"event.wake">;
        selection: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"items">;
            ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"group">;
            groupKey: z.ZodString;
            throughSeq: z.ZodInt;
            count: z.ZodInt;
            withBelow: z.ZodOptional<z.ZodLiteral<true>>;
        }, z.core.$strict>], "kind">;
    }, z.core.$strict>, z.ZodObject<{
        type: z.ZodLiteral<"mapping.create">;
        mappingId: z.ZodTemplateLiteral<`map_${string}`>;
        installationId: z.ZodTemplateLiteral<`inst_${string}`>;
        resourceId: z.ZodTemplateLiteral<`res_${string}`>;
        destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"project">;
            id: z.ZodTemplateLiteral<`prj_${string}`>;
        }, z.core.$strip>], "kind">;
        filter: z.ZodObject<{
            events: z.ZodDefault<z.ZodArray<z.ZodString>>;
            branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
            paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
        provenance: z.ZodEnum<{
            auto: "auto";
            manual: "manual";
            migrated: "migrated";
            suggested: "suggested";
        }>;
        evidence: z.ZodArray<z.ZodString>;
        selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"items">;
            ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"group">;
            groupKey: z.ZodString;
            throughSeq: z.ZodInt;
            count: z.ZodInt;
            withBelow: z.ZodOptional<z.ZodLiteral<true>>;
        }, z.core.$strict>], "kind">>;
    }, z.core.$strict>, z.ZodObject<{
        type: z.ZodLiteral<"mapping.pause">;
        mappingId: z.ZodTemplateLiteral<`map_${string}`>;
        baseVersion: z.ZodInt;
        reason: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        type: z.ZodLiteral<"mapping.resume">;
        mappingId: z.ZodTemplateLiteral<`map_${string}`>;
        baseVersion: z.ZodInt;
        selection: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"items">;
            ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"group">;
            groupKey: z.ZodString;
            throughSeq: z.ZodInt;
            count: z.ZodInt;
            withBelow: z.ZodOptional<z.ZodLiteral<true>>;
        }, z.core.$strict>], "kind">>;
    }, z.core.$strict>, z.ZodObject<{
        type: z.ZodLiteral<"mapping.retire">;
        mappingId: z.ZodTemplateLiteral<`map_${string}`>;
        baseVersion: z.ZodInt;
    }, z.core.$strict>, z.ZodObject<{
        type: z.ZodLiteral<"op.undo">;
        target: z.ZodTemplateLiteral<`op_${string}`>;
    }, z.core.$strict>], "type">;
}, z.core.$strict>;
export type Operation = z.infer<typeof operationSchema>;
/** Per-item answer: what was acted on, what was not and why, and what arrived after the selection was frozen. */
export declare const opResultSchema: z.ZodObject<{
    applied: z.ZodInt;
    skipped: z.ZodArray<z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
        code: z.ZodEnum<{
            decided_since: "decided_since";
            not_found: "not_found";
            not_open: "not_open";
        }>;
    }, z.core.$strip>>;
    arrivedLater: z.ZodInt;
    takenAlong: z.ZodDefault<z.ZodInt>;
}, z.core.$loose>;
export type OpResult = z.infer<typeof opResultSchema>;
export declare const verdictSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    opId: z.ZodTemplateLiteral<`op_${string}`>;
    kind: z.ZodLiteral<"applied">;
    seq: z.ZodInt;
    result: z.ZodObject<{
        applied: z.ZodInt;
        skipped: z.ZodArray<z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
            code: z.ZodEnum<{
                decided_since: "decided_since";
                not_found: "not_found";
                not_open: "not_open";
            }>;
        }, z.core.$strip>>;
        arrivedLater: z.ZodInt;
        takenAlong: z.ZodDefault<z.ZodInt>;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    opId: z.ZodTemplateLiteral<`op_${string}`>;
    kind: z.ZodLiteral<"duplicate">;
    seq: z.ZodInt;
    result: z.ZodObject<{
        applied: z.ZodInt;
        skipped: z.ZodArray<z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
            code: z.ZodEnum<{
                decided_since: "decided_since";
                not_found: "not_found";
                not_open: "not_open";
            }>;
        }, z.core.$strip>>;
        arrivedLater: z.ZodInt;
        takenAlong: z.ZodDefault<z.ZodInt>;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    opId: z.ZodTemplateLiteral<`op_${string}`>;
    kind: z.ZodLiteral<"conflict">;
    code: z.ZodString;
    message: z.ZodString;
    current: z.ZodUnknown;
}, z.core.$strip>, z.ZodObject<{
    opId: z.ZodTemplateLiteral<`op_${string}`>;
    kind: z.ZodLiteral<"rejected">;
    code: z.ZodString;
    message: z.ZodString;
}, z.core.$strip>], "kind">;
export type Verdict = z.infer<typeof verdictSchema>;
