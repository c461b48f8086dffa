import { z } from 'zod';
import { SwitchboardError } from '../errors/switchboard-error.ts';
export declare const eventFileFormat = "switchboard.events";
export declare const eventFileVersion = 1;
/** Longest texts, in UTF-16 units: names, and sentences. */
export declare const maxName = 512;
export declare const maxSentence = 4000;
/** The request's body as text, without what looks like a credential; or why it isn't there. */
export declare const filePayloadSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"kept">;
    body: z.ZodString;
    headers: z.ZodRecord<z.ZodString, z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"missing">;
    why: z.ZodEnum<{
        gone: "gone";
        not_at_hand: "not_at_hand";
        not_text: "not_text";
        too_large: "too_large";
    }>;
}, z.core.$strict>], "kind">;
export type FilePayload = z.infer<typeof filePayloadSchema>;
export declare const fileEventSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`evt_${string}`>;
    provider: z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>;
    type: z.ZodString;
    action: z.ZodNullable<z.ZodString>;
    title: z.ZodString;
    actorLogin: z.ZodNullable<z.ZodString>;
    account: z.ZodNullable<z.ZodString>;
    resourceName: z.ZodNullable<z.ZodString>;
    branch: z.ZodNullable<z.ZodString>;
    commitSha: z.ZodNullable<z.ZodString>;
    url: z.ZodNullable<z.ZodString>;
    deliveryId: z.ZodString;
    receivedAt: z.ZodISODateTime;
    redeliverableUntil: z.ZodNullable<z.ZodISODateTime>;
    suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
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
    state: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"open">;
    }, z.core.$strict>, z.ZodObject<{
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
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"mapped">;
        mappingId: z.ZodTemplateLiteral<`map_${string}`>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"ignored">;
        reason: z.ZodEnum<{
            handled_elsewhere: "handled_elsewhere";
            noise: "noise";
            not_ours: "not_ours";
            other: "other";
            test_data: "test_data";
        }>;
        note: z.ZodString;
    }, z.core.$strict>], "kind">;
    decidedBy: z.ZodNullable<z.ZodObject<{
        actor: z.ZodString;
        at: z.ZodISODateTime;
    }, z.core.$strict>>;
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
    }, z.core.$strict>>;
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
        }, z.core.$strict>>;
        counterEvidence: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    payload: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"kept">;
        body: z.ZodString;
        headers: z.ZodRecord<z.ZodString, z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"missing">;
        why: z.ZodEnum<{
            gone: "gone";
            not_at_hand: "not_at_hand";
            not_text: "not_text";
            too_large: "too_large";
        }>;
    }, z.core.$strict>], "kind">;
}, z.core.$strict>;
export type FileEvent = z.infer<typeof fileEventSchema>;
/** Events of one workspace, saved for somebody who works elsewhere. Opening one shows it, and does nothing else. */
export declare const eventFileSchema: z.ZodObject<{
    format: z.ZodLiteral<"switchboard.events">;
    version: z.ZodLiteral<1>;
    exportedAt: z.ZodISODateTime;
    exportedBy: z.ZodString;
    workspace: z.ZodString;
    asked: z.ZodInt;
    events: z.ZodArray<z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
        provider: z.ZodEnum<{
            github: "github";
            gitlab: "gitlab";
            jira: "jira";
            linear: "linear";
            slack: "slack";
        }>;
        type: z.ZodString;
        action: z.ZodNullable<z.ZodString>;
        title: z.ZodString;
        actorLogin: z.ZodNullable<z.ZodString>;
        account: z.ZodNullable<z.ZodString>;
        resourceName: z.ZodNullable<z.ZodString>;
        branch: z.ZodNullable<z.ZodString>;
        commitSha: z.ZodNullable<z.ZodString>;
        url: z.ZodNullable<z.ZodString>;
        deliveryId: z.ZodString;
        receivedAt: z.ZodISODateTime;
        redeliverableUntil: z.ZodNullable<z.ZodISODateTime>;
        suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
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
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"open">;
        }, z.core.$strict>, z.ZodObject<{
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
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"mapped">;
            mappingId: z.ZodTemplateLiteral<`map_${string}`>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"ignored">;
            reason: z.ZodEnum<{
                handled_elsewhere: "handled_elsewhere";
                noise: "noise";
                not_ours: "not_ours";
                other: "other";
                test_data: "test_data";
            }>;
            note: z.ZodString;
        }, z.core.$strict>], "kind">;
        decidedBy: z.ZodNullable<z.ZodObject<{
            actor: z.ZodString;
            at: z.ZodISODateTime;
        }, z.core.$strict>>;
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
        }, z.core.$strict>>;
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
            }, z.core.$strict>>;
            counterEvidence: z.ZodArray<z.ZodString>;
        }, z.core.$strict>>;
        payload: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"kept">;
            body: z.ZodString;
            headers: z.ZodRecord<z.ZodString, z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"missing">;
            why: z.ZodEnum<{
                gone: "gone";
                not_at_hand: "not_at_hand";
                not_text: "not_text";
                too_large: "too_large";
            }>;
        }, z.core.$strict>], "kind">;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type EventFile = z.infer<typeof eventFileSchema>;
/** The text of a file: one line for what it is, one for each event. */
export declare function formatEventFile({ events, ...head }: EventFile): string;
/**
 * Reads the text of a file. Throws `event_file.too_large`, `event_file.foreign` where it is something else, `event_file.newer` and
 * `event_file.damaged`; each message says what to do.
 */
export declare function parseEventFile(text: string): EventFile;
/** What to say of a text that is no JSON, or of bytes that are no text: what was cut short still begins as it should. */
export declare function notReadable(text: string): SwitchboardError;
