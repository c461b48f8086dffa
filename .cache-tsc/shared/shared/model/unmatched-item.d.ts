import { z } from 'zod';
export declare const snoozeUntilSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"time">;
    at: z.ZodISODateTime;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"next_of_group">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"more_of_group">;
    count: z.ZodInt;
}, z.core.$strip>], "kind">;
export type SnoozeUntil = z.infer<typeof snoozeUntilSchema>;
export declare const ignoreReasonSchema: z.ZodEnum<{
    handled_elsewhere: "handled_elsewhere";
    noise: "noise";
    not_ours: "not_ours";
    other: "other";
    test_data: "test_data";
}>;
export type IgnoreReason = z.infer<typeof ignoreReasonSchema>;
/**
 *   open ──snooze──▶ snoozed {until} ──wake──▶ open
 *     └──map, ignore──▶ resolved {how} ◀──┘
 * Undo brings back the state before the decision, when nothing else decided since.
 */
export declare const itemStateSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
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
export type ItemState = z.infer<typeof itemStateSchema>;
export type ItemStateKind = ItemState['kind'];
/** The part of an event that waits for a person. It has the event's id. */
export declare const unmatchedItemSchema: z.ZodObject<{
    groupKey: z.ZodString;
    primaryReason: z.ZodEnum<{
        AMBIGUOUS: "AMBIGUOUS";
        AUTO_ROUTED: "AUTO_ROUTED";
        AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
        FILTERED_OUT: "FILTERED_OUT";
        INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
        INSTALLATION_ERROR: "INSTALLATION_ERROR";
        INSTALLATION_PENDING: "INSTALLATION_PENDING";
        INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
        INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
        LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
        LOW_CONFIDENCE: "LOW_CONFIDENCE";
        MAPPED: "MAPPED";
        MAPPING_PAUSED: "MAPPING_PAUSED";
        MUTED_BY_POLICY: "MUTED_BY_POLICY";
        NOT_MUTED: "NOT_MUTED";
        NOT_REACHED: "NOT_REACHED";
        NO_CANDIDATE: "NO_CANDIDATE";
        NO_INSTALLATION: "NO_INSTALLATION";
        NO_MAPPING: "NO_MAPPING";
        NO_RESOURCE: "NO_RESOURCE";
        NO_RULES: "NO_RULES";
        PARSED: "PARSED";
        PARSE_FAILED: "PARSE_FAILED";
        UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
    }>;
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
    openedSeq: z.ZodInt;
    decidedBy: z.ZodNullable<z.ZodObject<{
        opId: z.ZodTemplateLiteral<`op_${string}`>;
        actor: z.ZodString;
        at: z.ZodISODateTime;
    }, z.core.$strip>>;
    steps: z.ZodArray<z.ZodObject<{
        step: z.ZodEnum<{
            evidence: "evidence";
            installation: "installation";
            mapping: "mapping";
            parse: "parse";
            policy: "policy";
            rules: "rules";
        }>;
        outcome: z.ZodEnum<{
            failed: "failed";
            ignored: "ignored";
            passed: "passed";
            skipped: "skipped";
        }>;
        reason: z.ZodEnum<{
            AMBIGUOUS: "AMBIGUOUS";
            AUTO_ROUTED: "AUTO_ROUTED";
            AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
            FILTERED_OUT: "FILTERED_OUT";
            INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
            INSTALLATION_ERROR: "INSTALLATION_ERROR";
            INSTALLATION_PENDING: "INSTALLATION_PENDING";
            INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
            INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
            LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
            LOW_CONFIDENCE: "LOW_CONFIDENCE";
            MAPPED: "MAPPED";
            MAPPING_PAUSED: "MAPPING_PAUSED";
            MUTED_BY_POLICY: "MUTED_BY_POLICY";
            NOT_MUTED: "NOT_MUTED";
            NOT_REACHED: "NOT_REACHED";
            NO_CANDIDATE: "NO_CANDIDATE";
            NO_INSTALLATION: "NO_INSTALLATION";
            NO_MAPPING: "NO_MAPPING";
            NO_RESOURCE: "NO_RESOURCE";
            NO_RULES: "NO_RULES";
            PARSED: "PARSED";
            PARSE_FAILED: "PARSE_FAILED";
            UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
        }>;
        detail: z.ZodString;
    }, z.core.$strip>>;
    candidates: z.ZodArray<z.ZodObject<{
        projectId: z.ZodTemplateLiteral<`prj_${string}`>;
        projectName: z.ZodString;
        confidence: z.ZodNumber;
        evidence: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                name_similar: "name_similar";
                remote_equal: "remote_equal";
                sibling_mapped: "sibling_mapped";
                slug_equal: "slug_equal";
            }>;
            group: z.ZodEnum<{
                address: "address";
                code: "code";
                naming: "naming";
                neighbours: "neighbours";
            }>;
            weight: z.ZodNumber;
            sentence: z.ZodString;
        }, z.core.$strip>>;
        counterEvidence: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
}, z.core.$loose>;
export type UnmatchedItem = z.infer<typeof unmatchedItemSchema>;
