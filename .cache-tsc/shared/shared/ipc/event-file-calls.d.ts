import { z } from 'zod';
/** What is saved: the events of groups as the filter finds them, or exactly these. */
export declare const savedSelectionSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"groups">;
    groupKeys: z.ZodArray<z.ZodString>;
    filter: z.ZodObject<{
        state: z.ZodDefault<z.ZodEnum<{
            ignored: "ignored";
            mapped: "mapped";
            open: "open";
            snoozed: "snoozed";
        }>>;
        provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
            github: "github";
            gitlab: "gitlab";
            jira: "jira";
            linear: "linear";
            slack: "slack";
        }>>>;
        text: z.ZodDefault<z.ZodString>;
        closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    }, z.core.$strict>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"events">;
    ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
}, z.core.$strict>], "kind">;
export type SavedSelection = z.infer<typeof savedSelectionSchema>;
export declare const savedEventsSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"cancelled">;
}, z.core.$strip>, z.ZodObject<{
    name: z.ZodString;
    events: z.ZodInt;
    asked: z.ZodInt;
    withoutPayload: z.ZodInt;
    kind: z.ZodLiteral<"saved">;
}, z.core.$strip>, z.ZodObject<{
    name: z.ZodString;
    events: z.ZodInt;
    asked: z.ZodInt;
    withoutPayload: z.ZodInt;
    kind: z.ZodLiteral<"download">;
    base64: z.ZodString;
}, z.core.$strip>], "kind">;
export type SavedEvents = z.infer<typeof savedEventsSchema>;
export declare const openedFileSchema: z.ZodObject<{
    name: z.ZodString;
    file: z.ZodObject<{
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
}, z.core.$strip>;
export type OpenedFile = z.infer<typeof openedFileSchema>;
/** A file that was opened from outside, or why it can't be shown. */
export declare const fileArrivalSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    name: z.ZodString;
    file: z.ZodObject<{
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
    kind: z.ZodLiteral<"opened">;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"refused">;
    name: z.ZodString;
    message: z.ZodString;
}, z.core.$strip>], "kind">;
export type FileArrival = z.infer<typeof fileArrivalSchema>;
export declare const eventFileCalls: {
    /** Builds the file from what is on this machine, and asks where to put it: the page never names a path. */
    readonly 'events.export': import("./call.ts").Call<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"groups">;
        groupKeys: z.ZodArray<z.ZodString>;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"events">;
        ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
    }, z.core.$strict>], "kind">, z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"cancelled">;
    }, z.core.$strip>, z.ZodObject<{
        name: z.ZodString;
        events: z.ZodInt;
        asked: z.ZodInt;
        withoutPayload: z.ZodInt;
        kind: z.ZodLiteral<"saved">;
    }, z.core.$strip>, z.ZodObject<{
        name: z.ZodString;
        events: z.ZodInt;
        asked: z.ZodInt;
        withoutPayload: z.ZodInt;
        kind: z.ZodLiteral<"download">;
        base64: z.ZodString;
    }, z.core.$strip>], "kind">>;
    /** Asks for a file in the system's own dialog; only where main has a window. */
    readonly 'events.open_file': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"cancelled">;
    }, z.core.$strip>, z.ZodObject<{
        name: z.ZodString;
        file: z.ZodObject<{
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
        kind: z.ZodLiteral<"opened">;
    }, z.core.$strip>], "kind">>;
    /** Reads a file that a browser's page was given. Bytes as base64: text would have to be escaped, and could outgrow the call. */
    readonly 'events.read_file': import("./call.ts").Call<z.ZodObject<{
        name: z.ZodString;
        base64: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        name: z.ZodString;
        file: z.ZodObject<{
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
    }, z.core.$strip>>;
};
