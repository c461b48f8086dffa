import { z } from 'zod';
/** What an event of a refused selection was when the service refused, and who had decided it. */
export declare const decidedMeanwhileSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`evt_${string}`>;
    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"open">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"snoozed">;
        until: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"time">;
            at: z.ZodISODateTime;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"next_of_group">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"more_of_group">;
            count: z.ZodInt;
        }, z.core.$strip>], "kind">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"mapped">;
        mappingId: z.ZodTemplateLiteral<`map_${string}`>;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"ignored">;
        reason: z.ZodEnum<{
            handled_elsewhere: "handled_elsewhere";
            noise: "noise";
            not_ours: "not_ours";
            other: "other";
            test_data: "test_data";
        }>;
        note: z.ZodString;
    }, z.core.$strip>], "kind">;
    project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    decidedBy: z.ZodNullable<z.ZodObject<{
        actor: z.ZodString;
        at: z.ZodISODateTime;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type DecidedMeanwhile = z.infer<typeof decidedMeanwhileSchema>;
/**
 *   queued ──▶ sending ──▶ acked {seq} ──▶ synced
 *     │ ▲          │ └───▶ conflict | rejected ──retry──▶ queued
 *     │ └─(no answer)      └──────discard──▶ cancelled
 *     ├──undo──▶ cancelled
 *     └─ blocked {dependsOn}: an op that it builds on is not settled
 */
export declare const opStateSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"queued">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"sending">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"acked">;
    seq: z.ZodInt;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"synced">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"conflict">;
    code: z.ZodString;
    message: z.ZodString;
    decided: z.ZodArray<z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"open">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"snoozed">;
            until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"time">;
                at: z.ZodISODateTime;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"next_of_group">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"more_of_group">;
                count: z.ZodInt;
            }, z.core.$strip>], "kind">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"mapped">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"ignored">;
            reason: z.ZodEnum<{
                handled_elsewhere: "handled_elsewhere";
                noise: "noise";
                not_ours: "not_ours";
                other: "other";
                test_data: "test_data";
            }>;
            note: z.ZodString;
        }, z.core.$strip>], "kind">;
        project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        decidedBy: z.ZodNullable<z.ZodObject<{
            actor: z.ZodString;
            at: z.ZodISODateTime;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"rejected">;
    code: z.ZodString;
    message: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"blocked">;
    dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"parked">;
    why: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"cancelled">;
}, z.core.$strip>], "kind">;
export type OpState = z.infer<typeof opStateSchema>;
export declare const opViewSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`op_${string}`>;
    intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
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
    }, z.core.$strict>], "type">>;
    label: z.ZodString;
    decidedAt: z.ZodISODateTime;
    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"queued">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"sending">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"acked">;
        seq: z.ZodInt;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"synced">;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"conflict">;
        code: z.ZodString;
        message: z.ZodString;
        decided: z.ZodArray<z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"open">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"snoozed">;
                until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"time">;
                    at: z.ZodISODateTime;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"next_of_group">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"more_of_group">;
                    count: z.ZodInt;
                }, z.core.$strip>], "kind">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"mapped">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"ignored">;
                reason: z.ZodEnum<{
                    handled_elsewhere: "handled_elsewhere";
                    noise: "noise";
                    not_ours: "not_ours";
                    other: "other";
                    test_data: "test_data";
                }>;
                note: z.ZodString;
            }, z.core.$strip>], "kind">;
            project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            decidedBy: z.ZodNullable<z.ZodObject<{
                actor: z.ZodString;
                at: z.ZodISODateTime;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"rejected">;
        code: z.ZodString;
        message: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"blocked">;
        dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"parked">;
        why: z.ZodString;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"cancelled">;
    }, z.core.$strip>], "kind">;
    result: z.ZodNullable<z.ZodObject<{
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
    }, z.core.$loose>>;
    undoable: z.ZodBoolean;
    undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
}, z.core.$strip>;
export type OpView = z.infer<typeof opViewSchema>;
export declare const opsCalls: {
    /** Durable when it answers. `label` is what the operator sees in the footer and the outbox. */
    readonly 'ops.decide': import("./call.ts").Call<z.ZodObject<{
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
        label: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodTemplateLiteral<`op_${string}`>;
        intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
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
        }, z.core.$strict>], "type">>;
        label: z.ZodString;
        decidedAt: z.ZodISODateTime;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"queued">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"sending">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"acked">;
            seq: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"synced">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"conflict">;
            code: z.ZodString;
            message: z.ZodString;
            decided: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"open">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"snoozed">;
                    until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"time">;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"next_of_group">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"more_of_group">;
                        count: z.ZodInt;
                    }, z.core.$strip>], "kind">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"mapped">;
                    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"ignored">;
                    reason: z.ZodEnum<{
                        handled_elsewhere: "handled_elsewhere";
                        noise: "noise";
                        not_ours: "not_ours";
                        other: "other";
                        test_data: "test_data";
                    }>;
                    note: z.ZodString;
                }, z.core.$strip>], "kind">;
                project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                decidedBy: z.ZodNullable<z.ZodObject<{
                    actor: z.ZodString;
                    at: z.ZodISODateTime;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"rejected">;
            code: z.ZodString;
            message: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"blocked">;
            dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"parked">;
            why: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"cancelled">;
        }, z.core.$strip>], "kind">;
        result: z.ZodNullable<z.ZodObject<{
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
        }, z.core.$loose>>;
        undoable: z.ZodBoolean;
        undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
    }, z.core.$strip>>;
    /** Takes back one decision, or the newest that can be taken back. */
    readonly 'ops.undo': import("./call.ts").Call<z.ZodObject<{
        opId: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
    }, z.core.$strict>, z.ZodObject<{
        undone: z.ZodObject<{
            id: z.ZodTemplateLiteral<`op_${string}`>;
            intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
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
            }, z.core.$strict>], "type">>;
            label: z.ZodString;
            decidedAt: z.ZodISODateTime;
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"queued">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"sending">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"acked">;
                seq: z.ZodInt;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"synced">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"conflict">;
                code: z.ZodString;
                message: z.ZodString;
                decided: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`evt_${string}`>;
                    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"open">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"snoozed">;
                        until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                            kind: z.ZodLiteral<"time">;
                            at: z.ZodISODateTime;
                        }, z.core.$strip>, z.ZodObject<{
                            kind: z.ZodLiteral<"next_of_group">;
                        }, z.core.$strip>, z.ZodObject<{
                            kind: z.ZodLiteral<"more_of_group">;
                            count: z.ZodInt;
                        }, z.core.$strip>], "kind">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"mapped">;
                        mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"ignored">;
                        reason: z.ZodEnum<{
                            handled_elsewhere: "handled_elsewhere";
                            noise: "noise";
                            not_ours: "not_ours";
                            other: "other";
                            test_data: "test_data";
                        }>;
                        note: z.ZodString;
                    }, z.core.$strip>], "kind">;
                    project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                    decidedBy: z.ZodNullable<z.ZodObject<{
                        actor: z.ZodString;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>>;
                }, z.core.$strip>>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"rejected">;
                code: z.ZodString;
                message: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"blocked">;
                dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"parked">;
                why: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"cancelled">;
            }, z.core.$strip>], "kind">;
            result: z.ZodNullable<z.ZodObject<{
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
            }, z.core.$loose>>;
            undoable: z.ZodBoolean;
            undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
        }, z.core.$strip>;
        by: z.ZodNullable<z.ZodObject<{
            id: z.ZodTemplateLiteral<`op_${string}`>;
            intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
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
            }, z.core.$strict>], "type">>;
            label: z.ZodString;
            decidedAt: z.ZodISODateTime;
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"queued">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"sending">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"acked">;
                seq: z.ZodInt;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"synced">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"conflict">;
                code: z.ZodString;
                message: z.ZodString;
                decided: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`evt_${string}`>;
                    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"open">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"snoozed">;
                        until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                            kind: z.ZodLiteral<"time">;
                            at: z.ZodISODateTime;
                        }, z.core.$strip>, z.ZodObject<{
                            kind: z.ZodLiteral<"next_of_group">;
                        }, z.core.$strip>, z.ZodObject<{
                            kind: z.ZodLiteral<"more_of_group">;
                            count: z.ZodInt;
                        }, z.core.$strip>], "kind">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"mapped">;
                        mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"ignored">;
                        reason: z.ZodEnum<{
                            handled_elsewhere: "handled_elsewhere";
                            noise: "noise";
                            not_ours: "not_ours";
                            other: "other";
                            test_data: "test_data";
                        }>;
                        note: z.ZodString;
                    }, z.core.$strip>], "kind">;
                    project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                    decidedBy: z.ZodNullable<z.ZodObject<{
                        actor: z.ZodString;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>>;
                }, z.core.$strip>>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"rejected">;
                code: z.ZodString;
                message: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"blocked">;
                dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"parked">;
                why: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"cancelled">;
            }, z.core.$strip>], "kind">;
            result: z.ZodNullable<z.ZodObject<{
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
            }, z.core.$loose>>;
            undoable: z.ZodBoolean;
            undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'ops.list': import("./call.ts").Call<z.ZodObject<{
        scope: z.ZodEnum<{
            all: "all";
            attention: "attention";
            waiting: "waiting";
        }>;
        offset: z.ZodInt;
        limit: z.ZodInt;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
            id: z.ZodTemplateLiteral<`op_${string}`>;
            intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
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
            }, z.core.$strict>], "type">>;
            label: z.ZodString;
            decidedAt: z.ZodISODateTime;
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"queued">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"sending">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"acked">;
                seq: z.ZodInt;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"synced">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"conflict">;
                code: z.ZodString;
                message: z.ZodString;
                decided: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`evt_${string}`>;
                    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"open">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"snoozed">;
                        until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                            kind: z.ZodLiteral<"time">;
                            at: z.ZodISODateTime;
                        }, z.core.$strip>, z.ZodObject<{
                            kind: z.ZodLiteral<"next_of_group">;
                        }, z.core.$strip>, z.ZodObject<{
                            kind: z.ZodLiteral<"more_of_group">;
                            count: z.ZodInt;
                        }, z.core.$strip>], "kind">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"mapped">;
                        mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"ignored">;
                        reason: z.ZodEnum<{
                            handled_elsewhere: "handled_elsewhere";
                            noise: "noise";
                            not_ours: "not_ours";
                            other: "other";
                            test_data: "test_data";
                        }>;
                        note: z.ZodString;
                    }, z.core.$strip>], "kind">;
                    project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                    decidedBy: z.ZodNullable<z.ZodObject<{
                        actor: z.ZodString;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>>;
                }, z.core.$strip>>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"rejected">;
                code: z.ZodString;
                message: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"blocked">;
                dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"parked">;
                why: z.ZodString;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"cancelled">;
            }, z.core.$strip>], "kind">;
            result: z.ZodNullable<z.ZodObject<{
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
            }, z.core.$loose>>;
            undoable: z.ZodBoolean;
            undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    /** The newest decision that undo would take back; null when there is none. */
    readonly 'ops.last': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodNullable<z.ZodObject<{
        id: z.ZodTemplateLiteral<`op_${string}`>;
        intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
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
        }, z.core.$strict>], "type">>;
        label: z.ZodString;
        decidedAt: z.ZodISODateTime;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"queued">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"sending">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"acked">;
            seq: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"synced">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"conflict">;
            code: z.ZodString;
            message: z.ZodString;
            decided: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"open">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"snoozed">;
                    until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"time">;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"next_of_group">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"more_of_group">;
                        count: z.ZodInt;
                    }, z.core.$strip>], "kind">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"mapped">;
                    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"ignored">;
                    reason: z.ZodEnum<{
                        handled_elsewhere: "handled_elsewhere";
                        noise: "noise";
                        not_ours: "not_ours";
                        other: "other";
                        test_data: "test_data";
                    }>;
                    note: z.ZodString;
                }, z.core.$strip>], "kind">;
                project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                decidedBy: z.ZodNullable<z.ZodObject<{
                    actor: z.ZodString;
                    at: z.ZodISODateTime;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"rejected">;
            code: z.ZodString;
            message: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"blocked">;
            dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"parked">;
            why: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"cancelled">;
        }, z.core.$strip>], "kind">;
        result: z.ZodNullable<z.ZodObject<{
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
        }, z.core.$loose>>;
        undoable: z.ZodBoolean;
        undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
    }, z.core.$strip>>>;
    readonly 'ops.retry': import("./call.ts").Call<z.ZodObject<{
        opId: z.ZodTemplateLiteral<`op_${string}`>;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodTemplateLiteral<`op_${string}`>;
        intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
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
        }, z.core.$strict>], "type">>;
        label: z.ZodString;
        decidedAt: z.ZodISODateTime;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"queued">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"sending">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"acked">;
            seq: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"synced">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"conflict">;
            code: z.ZodString;
            message: z.ZodString;
            decided: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"open">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"snoozed">;
                    until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"time">;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"next_of_group">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"more_of_group">;
                        count: z.ZodInt;
                    }, z.core.$strip>], "kind">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"mapped">;
                    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"ignored">;
                    reason: z.ZodEnum<{
                        handled_elsewhere: "handled_elsewhere";
                        noise: "noise";
                        not_ours: "not_ours";
                        other: "other";
                        test_data: "test_data";
                    }>;
                    note: z.ZodString;
                }, z.core.$strip>], "kind">;
                project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                decidedBy: z.ZodNullable<z.ZodObject<{
                    actor: z.ZodString;
                    at: z.ZodISODateTime;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"rejected">;
            code: z.ZodString;
            message: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"blocked">;
            dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"parked">;
            why: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"cancelled">;
        }, z.core.$strip>], "kind">;
        result: z.ZodNullable<z.ZodObject<{
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
        }, z.core.$loose>>;
        undoable: z.ZodBoolean;
        undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
    }, z.core.$strip>>;
    readonly 'ops.discard': import("./call.ts").Call<z.ZodObject<{
        opId: z.ZodTemplateLiteral<`op_${string}`>;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodTemplateLiteral<`op_${string}`>;
        intent: z.ZodNullable<z.ZodDiscriminatedUnion<[z.ZodObject<{
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
        }, z.core.$strict>], "type">>;
        label: z.ZodString;
        decidedAt: z.ZodISODateTime;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"queued">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"sending">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"acked">;
            seq: z.ZodInt;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"synced">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"conflict">;
            code: z.ZodString;
            message: z.ZodString;
            decided: z.ZodArray<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"open">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"snoozed">;
                    until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                        kind: z.ZodLiteral<"time">;
                        at: z.ZodISODateTime;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"next_of_group">;
                    }, z.core.$strip>, z.ZodObject<{
                        kind: z.ZodLiteral<"more_of_group">;
                        count: z.ZodInt;
                    }, z.core.$strip>], "kind">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"mapped">;
                    mappingId: z.ZodTemplateLiteral<`map_${string}`>;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"ignored">;
                    reason: z.ZodEnum<{
                        handled_elsewhere: "handled_elsewhere";
                        noise: "noise";
                        not_ours: "not_ours";
                        other: "other";
                        test_data: "test_data";
                    }>;
                    note: z.ZodString;
                }, z.core.$strip>], "kind">;
                project: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                decidedBy: z.ZodNullable<z.ZodObject<{
                    actor: z.ZodString;
                    at: z.ZodISODateTime;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"rejected">;
            code: z.ZodString;
            message: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"blocked">;
            dependsOn: z.ZodTemplateLiteral<`op_${string}`>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"parked">;
            why: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"cancelled">;
        }, z.core.$strip>], "kind">;
        result: z.ZodNullable<z.ZodObject<{
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
        }, z.core.$loose>>;
        undoable: z.ZodBoolean;
        undoneBy: z.ZodNullable<z.ZodTemplateLiteral<`op_${string}`>>;
    }, z.core.$strip>>;
    /** A fresh mapping id, so that the mapping can be named before the service knows it. */
    readonly 'ops.new_mapping_id': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodObject<{
        id: z.ZodTemplateLiteral<`map_${string}`>;
    }, z.core.$strip>>;
};
